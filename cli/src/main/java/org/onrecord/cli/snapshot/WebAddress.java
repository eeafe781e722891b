package org.onrecord.cli.snapshot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/** Checks where an address leads before anything is asked of it. */
final class WebAddress {
    private static final int HIGHEST_PORT = 65_535;

    private final Resolver resolver;
    private final boolean anywhere;

    /**
     * A check.
     *
     * @param anywhere whether a host of one's own network will do
     */
    WebAddress(Resolver resolver, boolean anywhere) {
        this.resolver = resolver;
        this.anywhere = anywhere;
    }

    /**
     * Refuses {@code address} unless it is of http or https, its host is written in the plain way, and every address of
     * that is public.
     */
    void check(URI address) throws IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (!scheme.equals("http") && !scheme.equals("https") || address.getRawUserInfo() != null) {
            throw new IOException("found \"" + address
                    + "\"; an address as https://example.org/story, without user name, would be accepted");
        }
        if (host == null || !HostSpelling.isPlain(host) || address.getPort() == 0 || address.getPort() > HIGHEST_PORT) {
            throw new IOException(
                    "found \"" + address + "\", whose host is written in an odd way; a name in Latin letters"
                            + " (xn--… for others), 93.184.216.34 or [2606:4700::1111] would be accepted, and behind it a port"
                            + " from 1 to " + HIGHEST_PORT);
        }
        checkHost(host.replaceAll("[\\[\\]]", ""));
    }

    private void checkHost(String host) throws IOException {
        List<InetAddress> all;
        try {
            all = resolver.resolve(host);
        } catch (UnknownHostException e) {
            throw new IOException("found no host of the name \"" + host + "\"", e);
        }
        for (InetAddress one : all) {
            if (!anywhere && !PublicAddress.is(one)) {
                throw new IOException("found " + one.getHostAddress() + " for \"" + host
                        + "\", an address of this machine or of its own network; a public one would be accepted, or"
                        + " this one with --allow-private-addresses");
            }
        }
    }
}
