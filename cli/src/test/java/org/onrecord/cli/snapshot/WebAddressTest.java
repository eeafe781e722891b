package org.onrecord.cli.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is asked of any host here: the client and the name server are stand-ins. */
class WebAddressTest {
    @TempDir
    Path folder;

    private final HttpClient client = mock(HttpClient.class);
    private final Resolver resolver = mock(Resolver.class);

    private static List<InetAddress> addresses(String... printed) throws IOException {
        InetAddress[] all = new InetAddress[printed.length];
        for (int i = 0; i < printed.length; i++) {
            all[i] = InetAddress.getByName(printed[i]);
        }
        return Arrays.asList(all);
    }

    private void fetch(String address, boolean anywhere) throws Exception {
        Fetcher fetcher = new Fetcher(client, new WebAddress(resolver, anywhere), Duration.ofSeconds(30));
        new Snapshots(folder, fetcher, Clock.systemUTC()).save(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0177.0.0.1/",
                "http://127.0.0.01/",
                "http://093.184.216.34/",
                "http://0x7f.1/",
                "http://0x7f000001/",
                "http://0X7F.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://10.1/",
                "http://2130706433/",
                "http://017700000001/",
                "http://127.0.0.256/",
                "http://127.0.0.1.1/",
                "http://1.2.3.4.5/",
                "http://host.0x7f/",
                "http://host.1/",
                "http://127.0.0.1./",
                "http://herald.example./",
                "http://herald..example/",
                "http://.herald.example/",
                "http://-herald.example/",
                "http://herald-.example/",
                "http://127.0.0.1%2F@herald.example/",
                "http://127%2E0%2E0%2E1/",
                "http://%31%32%37.0.0.1/",
                "http://herald%2Eexample/",
                "http://127.0.0.1%00.herald.example/",
                "http://herald.example%20/",
                "http://\uFF11\uFF12\uFF17.0.0.1/",
                "http://127\u30020\u30020\u30021/",
                "http://127\uFF0E0\uFF0E0\uFF0E1/",
                "http://\u0661\u0662\u0667.0.0.1/",
                "http://\u2460\u2461\u2466.0.0.1/",
                "http://h\u0435rald.example/",
                "http://loc\u200Balhost/",
                "http://herald.example\u202E/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[0:0:0:0:0:ffff:7f00:0001]/",
                "http://[::127.0.0.1]/",
                "http://[::7f00:1]/",
                "http://[::ffff:93.184.216.34]/",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://[127.0.0.1]/",
                "http://[v1.x]/",
                "http://[::1/",
                "http://herald.example@127.0.0.1/",
                "http://herald.example:80@127.0.0.1/",
                "http://@herald.example/",
                "http://:@herald.example/",
                "http://herald.example\\@127.0.0.1/",
                "http://herald.example\\.evil.example/",
                "http:\\\\127.0.0.1/",
                "http:/127.0.0.1/",
                "http:127.0.0.1/",
                "http:///127.0.0.1/",
                "//127.0.0.1/",
                "http://herald.example:0/",
                "http://herald.example:65536/",
                "http://herald.example:99999999999/",
                "http://herald.example:8\u0660/",
                "http://herald.example:-80/",
                "http://herald example/",
                "http://herald.example/a b",
                "http://herald.example\n/",
                "\thttp://herald.example/",
                "file:///etc/passwd",
                "ftp://93.184.216.34/",
                "jar:http://herald.example/x.jar!/",
                "javascript:alert(1)",
                "http://",
                ""
            })
    void anOddSpellingIsRefusedBeforeAnythingIsAsked(String address) {
        assertThatThrownBy(() -> fetch(address, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("would be accepted");
        assertThatThrownBy(() -> fetch(address, true))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("would be accepted");
        verifyNoInteractions(client, resolver);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, 127.0.0.1",
        "https://[::1]/, ::1",
        "http://[fd12::1]:8080/, fd12::1",
        "http://169.254.169.254/latest/meta-data, 169.254.169.254",
        "http://localhost/, 127.0.0.1",
        "http://printer/, 192.168.0.7",
        "http://herald.example/, 10.0.0.1",
        "http://herald.example/, 64:ff9b::7f00:1"
    })
    void aHostOfOnesOwnNetworkIsRefusedUnlessAllowed(String address, String resolved) throws IOException {
        when(resolver.resolve(anyString())).thenReturn(addresses("93.184.216.34", resolved));

        assertThatThrownBy(() -> fetch(address, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--allow-private-addresses");
        verifyNoInteractions(client);
        new WebAddress(resolver, true).check(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://herald.example/story?a=1#part",
                "HTTP://WWW.Herald-Times.EXAMPLE:8080/",
                "https://xn--e1afmkfd.xn--p1ai/",
                "http://4news.example/",
                "http://93.184.216.34/",
                "http://[2606:4700::1111]/"
            })
    void aPlainSpellingIsTaken(String address) throws IOException {
        when(resolver.resolve(anyString())).thenReturn(addresses("93.184.216.34", "2606:4700::1111"));

        new WebAddress(resolver, false).check(URI.create(address));
    }

    @Test
    void aNameThatCannotBeFoundIsSaid() throws IOException {
        when(resolver.resolve("nobody.example")).thenThrow(new UnknownHostException("nobody.example"));

        assertThatThrownBy(() -> fetch("http://nobody.example/", false))
                .hasMessage("found no host of the name \"nobody.example\"");
        verifyNoInteractions(client);
    }
}
