package org.onrecord.cli.snapshot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Checks where an address leads before anything is asked of it. */
final class WebAddress {
    private WebAddress() {}

    /**
     * Refuses {@code address} unless it is of http or https, and every address of its host is public.
     *
     * @param anywhere whether a host of one's own network will do
     */
    static void check(URI address, boolean anywhere) throws IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")
                || address.getHost() == null
                || address.getUserInfo() != null) {
            throw new IOException("found \"" + address
                    + "\"; an address as https://example.org/story, without user name, would be accepted");
        }
        String host = address.getHost().replaceAll("^\\[|\\]$", "");
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(host);
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
