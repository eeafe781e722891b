package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerCommandTest {
    private static final String ADDRESS = "https://herald.example/bridge";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "bridge.txt.gz", "a.warc", "a.mhtml"})
    void checkFindsThePageAgainInItsContainer(String container) throws IOException {
        write(container, CommandTest.PAGE);
        Ran made = Ran.in(folder, "extract", container, "-o", "sheet.yaml");
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();

        assertThat(Ran.in(folder, "check", "sheet.yaml").err()).contains("of 1 source checked: nothing differs.");

        write(container, CommandTest.PAGE.replace("will not charge", "will charge"));
        Ran check = Ran.in(folder, "check", "sheet.yaml");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("file-changed", "negation");
    }

    @Test
    void namesAPageByTheWayToItAndTakesItsAddressFromTheContainer() throws IOException {
        write("a.zip", CommandTest.PAGE);
        write("a.warc", CommandTest.PAGE);

        assertThat(Ran.in(folder, "extract", "a.zip").out()).contains("file: \"a.zip!news/bridge.txt\"");
        assertThat(Ran.in(folder, "extract", "a.warc").out())
                .contains("file: \"a.warc!" + ADDRESS + "\"", "from: \"WARC-Target-URI\"");
        assertThat(Ran.in(folder, "text", "--format", "json", "a.zip").out()).contains("\"id\":\"bridge\"");
    }

    @Test
    void anArchiveThatIsDamagedHoldsUpNoOtherPage() throws IOException {
        write("a.zip", CommandTest.PAGE);
        byte[] zip = Files.readAllBytes(folder.resolve("a.zip"));
        Files.write(folder.resolve("a.zip"), java.util.Arrays.copyOf(zip, 60));
        Files.writeString(folder.resolve("bridge.txt"), CommandTest.PAGE);

        Ran ran = Ran.in(folder, "brief", "a.zip", "bridge.txt", "-o", "briefing.pdf");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("a.zip!news/bridge.txt: error: ", "1 page read: ");
    }

    @Test
    void readsAFolderWithArchives() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        write("in/a.zip", CommandTest.PAGE);
        write("in/b.txt.gz", CommandTest.PAGE);

        assertThat(Ran.in(folder, "text", "in").out()).contains("# in/a.zip!news/bridge.txt", "# in/b.txt.gz");
    }

    private void write(String container, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(container);
        if (container.endsWith(".zip")) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("news/bridge.txt"));
                zip.write(bytes);
            }
        } else if (container.endsWith(".gz")) {
            try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
                gzip.write(bytes);
            }
        } else if (container.endsWith(".warc")) {
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
                    + bytes.length + "\r\n\r\n" + page;
            String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + ADDRESS
                    + "\r\nWARC-Date: 2026-05-01T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type:"
                    + " application/http; msgtype=response\r\nContent-Length: "
                    + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
            Files.writeString(file, record);
        } else {
            String message = "Snapshot-Content-Location: " + ADDRESS
                    + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + page;
            Files.writeString(file, message);
        }
    }
}
