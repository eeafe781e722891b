package org.onrecord.bench.pages;

import java.util.Objects;

/** A saved page in memory: its name, which ends in {@code .html}, and its bytes. */
public final class SavedPage {
    private final String name;
    private final byte[] bytes;

    SavedPage(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes.clone();
    }

    /** Path, with forward slashes. */
    public String name() {
        return name;
    }

    /** A copy of the bytes, unpacked. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
