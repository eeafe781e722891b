package org.onrecord.extract.container;

import java.util.Objects;
import java.util.Optional;

/**
 * What a container says about a page in it; what it does not say is empty.
 *
 * @param address where the page was found on the web
 * @param addressFrom which header says so
 * @param type media type, {@code text/html}
 * @param charset label of a charset, {@code windows-1251}
 */
public record Headers(String address, String addressFrom, String type, String charset) {
    /** Nothing is said. */
    public static final Headers NONE = new Headers("", "", "", "");

    /** Checks that nothing is missing. */
    public Headers {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(addressFrom, "addressFrom");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(charset, "charset");
    }

    static Optional<String> filled(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }
}
