package org.onrecord.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.page.Page;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Collects what was found about one source, with lines of its page. Of a file that is not the one that the sheet was
 * made of, little is shown: a sheet of a stranger may name any file, to see what stands in it.
 */
final class Report {
    /** Units of a changed file that a report shows; enough for dozens of changed sentences. A guess. */
    private static final int SHOWN_OF_CHANGED = 4_000;

    /** Units of one message or of the words under it that stand for a long page; a guess. */
    private static final int LONGEST = 2_000;

    private final Source source;
    private final Page page;
    private final Document document;
    private final Set<Discrepancy> found = new LinkedHashSet<>();
    private int left;

    Report(Source source, Page page, Document document) {
        this.source = source;
        this.page = page;
        this.document = document;
        left = page.sha256().equals(source.bytesSha256()) ? Integer.MAX_VALUE : SHOWN_OF_CHANGED;
    }

    List<Discrepancy> found() {
        return List.copyOf(found);
    }

    void add(int line, String code, String message) {
        add(line, code, message, "");
    }

    void add(int line, String code, String message, String marked) {
        found.add(new Discrepancy(
                source.file(), line, code, shortened(message.replaceAll("\\R", " ")), shortened(marked)));
    }

    /** Says so where the sheet says {@code was} and OnRecord reads {@code is}. */
    void differ(int line, String code, String what, String was, String is) {
        if (!was.equals(is)) {
            add(line, code, what + ": the sheet says " + was + ", OnRecord reads " + ofPage(is));
        }
    }

    /** {@code words} of the page, or of a changed file what may be shown of them. */
    String ofPage(String words) {
        int most = Math.min(left, words.length());
        left -= left == Integer.MAX_VALUE ? 0 : most;
        return most == words.length() ? words : words.substring(0, most) + "…";
    }

    /** Whether {@code words} of the page may still be shown; they count as shown then. */
    boolean mayShow(int words) {
        boolean may = words <= left;
        left -= may && left != Integer.MAX_VALUE ? words : 0;
        return may;
    }

    private static String shortened(String words) {
        return words.length() <= 2 * LONGEST
                ? words
                : words.substring(0, LONGEST) + " … " + words.substring(words.length() - LONGEST);
    }

    /** The line of the saved file in which {@code place} of the clean text begins. */
    int line(Span place) {
        return page.position(document.origin(place).start()).line();
    }

    /** How {@code statement} is named in a message. */
    static String name(Statement statement) {
        Decision decision = statement.review().decision();
        String id = "statement " + statement.facts().id();
        return decision == Decision.PENDING
                ? id
                : id + " (" + decision.name().toLowerCase(Locale.ROOT) + ")"
                        + statement.review().by().map(who -> " by " + who).orElse("");
    }
}
