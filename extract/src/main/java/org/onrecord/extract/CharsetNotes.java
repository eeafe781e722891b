package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.extract.page.Page;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Document;

/**
 * Notes on a page, and on each quotation that it touches, that its letters may not be what was printed: in another
 * charset the same bytes are other letters, and nobody who reads the sheet alone would know.
 */
final class CharsetNotes {
    private static final String GUESSED = "charset-guessed";
    private static final String CONTRADICTED = "charset-contradicted";
    private static final String UNREADABLE = "unreadable-bytes";
    private static final int ASCII = 0x80;
    private static final int REPLACEMENT = 0xFFFD;

    private final Document document;
    private final List<Warning> warnings;

    CharsetNotes(Page page, Document document) {
        this.document = document;
        warnings = page.diagnostics().stream()
                .flatMap(diagnostic -> warning(page, diagnostic).stream())
                .toList();
    }

    /** What is to be said of the page as a whole. */
    List<Warning> warnings() {
        return warnings;
    }

    /** {@code quotation} with those of the warnings that concern its words or its speaker's name. */
    Quotation note(Quotation quotation) {
        List<Warning> added = warnings.stream()
                .filter(warning -> texts(quotation).anyMatch(text -> concerns(warning, text)))
                .toList();
        if (added.isEmpty()) {
            return quotation;
        }
        Evidence old = quotation.evidence();
        List<Warning> all = new ArrayList<>(old.warnings());
        all.addAll(added);
        return quotation.withEvidence(new Evidence(old.rule(), old.confidence(), all));
    }

    private Stream<String> texts(Quotation quotation) {
        return Stream.concat(
                        quotation.parts().stream().map(ContentPart::span),
                        quotation.mentions().stream().map(Mention::span))
                .map(document::text);
    }

    private static boolean concerns(Warning warning, String text) {
        return switch (warning.code()) {
            case GUESSED -> text.codePoints().anyMatch(c -> c >= ASCII && Character.isLetter(c));
            case UNREADABLE -> text.codePoints().anyMatch(c -> c == REPLACEMENT);
            default -> false;
        };
    }

    private static Optional<Warning> warning(Page page, Diagnostic diagnostic) {
        String readAs = "read as " + page.charset();
        String line = diagnostic
                .position()
                .map(at -> ", the first in line " + at.line())
                .orElse("");
        return switch (diagnostic.code()) {
            case GUESSED -> Optional.of(new Warning(GUESSED, "no UTF-8 and no charset declared", readAs + ", a guess"));
            case CONTRADICTED ->
                Optional.of(new Warning(CONTRADICTED, "a declared charset that the bytes are not in", readAs));
            case UNREADABLE ->
                Optional.of(new Warning(UNREADABLE, "bytes that are no " + page.charset() + line, "read as U+FFFD"));
            default -> Optional.empty();
        };
    }
}
