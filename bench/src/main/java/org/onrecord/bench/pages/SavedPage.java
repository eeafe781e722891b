package org.onrecord.bench.pages;

import java.util.Objects;

/** A saved page in memory: its name, which ends in {@code .html}, and its bytes. */
final class SavedPage {
    private final String name;
    private final byte[] bytes;

    SavedPage(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    /** File name without folders and ending, the page's key in a gold file. */
    String id() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(0, file.length() - ".html".length());
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
