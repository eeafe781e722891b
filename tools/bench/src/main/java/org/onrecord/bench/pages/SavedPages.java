package org.onrecord.bench.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Finds saved pages in folders: files that end in {@code .html} or {@code .html.gz}, in the order of their paths. */
final class SavedPages {
    private static final String PACKED = ".gz";

    private SavedPages() {}

    /** The pages under {@code folders}, each with its bytes unpacked. */
    static List<SavedPage> read(List<Path> folders) throws IOException {
        List<SavedPage> pages = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(SavedPages::isPage).sorted().toList()) {
                    pages.add(read(file));
                }
            }
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        String name = file.toString();
        return name.endsWith(".html") || name.endsWith(".html" + PACKED);
    }

    /** The page in {@code file}. */
    static SavedPage read(Path file) throws IOException {
        String name = file.toString().replace('\\', '/');
        byte[] bytes = Files.readAllBytes(file);
        if (!name.endsWith(PACKED)) {
            return new SavedPage(name, bytes);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new SavedPage(name.substring(0, name.length() - PACKED.length()), in.readAllBytes());
        }
    }
}
