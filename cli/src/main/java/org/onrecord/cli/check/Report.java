package org.onrecord.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.extract.page.Page;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Collects what was found about one source, with lines of its page. */
final class Report {
    private final Source source;
    private final Page page;
    private final Document document;
    private final List<Discrepancy> found = new ArrayList<>();

    Report(Source source, Page page, Document document) {
        this.source = source;
        this.page = page;
        this.document = document;
    }

    List<Discrepancy> found() {
        return found;
    }

    void add(int line, String code, String message) {
        add(line, code, message, "");
    }

    void add(int line, String code, String message, String marked) {
        Discrepancy discrepancy = new Discrepancy(source.file(), line, code, message.replaceAll("\\R", " "), marked);
        if (!found.contains(discrepancy)) {
            found.add(discrepancy);
        }
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
