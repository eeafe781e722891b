package org.onrecord.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads word lists: one entry a line, in UTF-8; empty lines and lines that start with {@code #} are left out.
 *
 * <pre>
 * # Titles before names
 * Gov
 * </pre>
 */
public final class WordList {
    private WordList() {}

    /**
     * The lines of a resource.
     *
     * @param beside the class beside which the resource stands
     * @param name the resource's file name
     * @throws IllegalStateException where there is no such resource
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list \"" + name + "\" beside " + beside.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blank-separated words of a resource, in lower case. */
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
