package org.onrecord.render.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that a reader can follow without harm; a page may claim any address as its own. */
final class WebLink {
    private WebLink() {}

    /**
     * {@code address} in ASCII, if it is one of http or https with a host, and without a user name, which could be
     * taken for the host.
     */
    static Optional<String> of(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            String authority = uri.getRawAuthority();
            boolean host = authority != null && authority.indexOf('@') < 0;
            return web && host ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
