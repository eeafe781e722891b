package org.onrecord.extract.container;

import java.util.Objects;
import java.util.Optional;

/** The bytes of one page, unpacked, and what its container says about it. */
public final class Entry {
    private final String name;
    private final byte[] bytes;
    private final Headers headers;

    /**
     * One page.
     *
     * @param name the file as the user named it, behind a {@code !} the way inside: {@code july.zip!news/flood.html}
     * @param bytes the page itself; not copied
     * @param headers what the container says about it
     */
    public Entry(String name, byte[] bytes, Headers headers) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.headers = Objects.requireNonNull(headers, "headers");
    }

    /** A file that says nothing about itself. */
    public static Entry of(String name, byte[] bytes) {
        return new Entry(name, bytes, Headers.NONE);
    }

    /** {@code july.zip!news/flood.html}. */
    public String name() {
        return name;
    }

    /** The page itself; nobody may change it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where it was found on the web, as its container says. */
    public Optional<String> address() {
        return Headers.filled(headers.address());
    }

    /** Which header says so: {@code WARC-Target-URI}. */
    public String addressFrom() {
        return headers.addressFrom();
    }

    /** Its media type, as its container says: {@code text/html}. */
    public Optional<String> type() {
        return Headers.filled(headers.type());
    }

    /** Its charset, as its container says. */
    public Optional<String> charset() {
        return Headers.filled(headers.charset());
    }
}
