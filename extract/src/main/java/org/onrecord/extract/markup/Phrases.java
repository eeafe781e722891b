package org.onrecord.extract.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.WordList;

/**
 * Word lists kept as a resource.
 *
 * <pre>
 * # a comment
 * [section]
 * one entry a line
 * </pre>
 */
public final class Phrases {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final String resource;
    private final Map<String, List<String>> sections = new HashMap<>();

    private Phrases(String resource) {
        this.resource = resource;
    }

    /** The lists of the resource {@code resource} beside {@code owner}. */
    public static Phrases read(Class<?> owner, String resource) {
        Phrases phrases = new Phrases(resource);
        List<String> section = new ArrayList<>();
        for (String entry : WordList.lines(owner, resource)) {
            if (entry.startsWith("[") && entry.endsWith("]") && entry.indexOf(' ') < 0) {
                section = phrases.sections.computeIfAbsent(
                        entry.substring(1, entry.length() - 1), name -> new ArrayList<>());
            } else {
                section.add(entry);
            }
        }
        return phrases;
    }

    public List<String> list(String section) {
        List<String> found = sections.get(section);
        if (found == null) {
            throw new IllegalStateException(resource + " has no section [" + section + "]");
        }
        return found;
    }

    public Set<String> set(String section) {
        return Set.copyOf(list(section));
    }

    /** The entries of a section as one expression of alternatives, as they stand. */
    public String alternatives(String section) {
        return "(?:" + String.join("|", list(section)) + ")";
    }

    public static Pattern pattern(String expression) {
        return Pattern.compile(expression, FLAGS);
    }
}
