package org.onrecord.extract.info;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.extract.markup.Scripts;
import org.onrecord.sheet.Reading;

/** The names of a page's site: its publisher's, and the host of its address; and titles without them. */
final class SiteNames {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+[|–—·»«:•~/-]+\\s+|\\s*[|_]\\s*|(?<=\\p{IsHan})-(?=\\p{IsHan})");
    private static final int WORDS_OF_A_SITE = 5;
    private static final int SHORTEST = 3;
    private static final int LONGEST_TITLE = 1000;

    private final List<String> names = new ArrayList<>();

    SiteNames(Optional<Reading> address, List<Optional<Reading>> publishers) {
        publishers.forEach(publisher -> publisher.ifPresent(reading -> add(reading.value())));
        address.ifPresent(reading -> addHost(reading.value()));
    }

    /** Whether {@code words} are a name of the site and nothing else. */
    boolean is(String words) {
        String plain = plain(words);
        return names.stream()
                .anyMatch(name -> plain.equals(name)
                        || plain.length() >= SHORTEST && (name.startsWith(plain) || name.endsWith(plain))
                        || plain.startsWith(name)
                                && plain.length() < name.length() * 2
                                && Scripts.words(words) <= WORDS_OF_A_SITE);
    }

    /** {@code title} without parts at its ends that name the site, or stand short behind a bar. */
    String cut(String title) {
        if (title.length() > LONGEST_TITLE) {
            return title;
        }
        String[] parts = BETWEEN.split(title, -1);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        int end = title.length() - last.length();
        String rest = title.substring(0, end).replaceFirst("[\\s|–—·»«:•~/_-]+$", "");
        boolean barred = title.substring(0, end).stripTrailing().endsWith("|");
        boolean brief = Scripts.words(last) <= WORDS_OF_A_SITE && Scripts.words(last) < Scripts.words(rest);
        if (!rest.isBlank() && (is(last) || barred && brief)) {
            return cut(rest);
        }
        String first = parts[0];
        String behind = title.substring(first.length()).replaceFirst("^[\\s|–—·»«:•~/_-]+", "");
        return is(first) && !behind.isBlank() ? cut(behind) : title;
    }

    /** The parts of {@code title} between bars and dashes. */
    static List<String> parts(String title) {
        return List.of(BETWEEN.split(title, -1));
    }

    /** Letters and digits alone, in lower case. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void add(String name) {
        String plain = plain(name);
        if (plain.length() >= SHORTEST) {
            names.add(plain);
        }
    }

    private void addHost(String address) {
        try {
            String host =
                    Optional.ofNullable(URI.create(address.strip()).getHost()).orElse("");
            String[] labels = host.replaceFirst("^www\\.", "").split("\\.", -1);
            add(String.join("", labels));
            for (int i = 0; i < labels.length - 1; i++) {
                add(labels[i]);
            }
        } catch (IllegalArgumentException e) {
            // an address that is none names no site
            return;
        }
    }
}
