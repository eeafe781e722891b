package org.onrecord.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the texts that the program brings along. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * Every line of a resource in UTF-8.
     *
     * @param kind what it is, for the message
     * @param beside the class beside which the resource stands
     * @param name the resource's file name
     * @throws IllegalStateException where there is no such resource
     */
    public static List<String> of(String kind, Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + kind + " \"" + name + "\" beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
