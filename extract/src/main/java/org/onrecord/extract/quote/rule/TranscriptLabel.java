package org.onrecord.extract.quote.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Paragraph;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.text.Span;

/**
 * A name and a colon at the start of a paragraph: {@code ANN LEE:}, {@code Ann Lee (head of the office):}, {@code SEN.
 * LEE:}.
 *
 * @param paragraph what it opens
 * @param colon the piece of the colon
 * @param mention whom it names
 * @param key the name in lower case
 * @param capitals whether it is printed in capitals
 */
record TranscriptLabel(Paragraph paragraph, int colon, Mention mention, String key, boolean capitals) {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_ROLE = 10;

    /** The label of {@code paragraph}, if it names a person: by given name, by title, or by a surname of the page. */
    static Optional<TranscriptLabel> of(Paragraph paragraph, Set<String> surnames) {
        NarratorLine line = paragraph.first();
        int end = 0;
        while (end < line.size() && end < MOST_WORDS && isNameWord(line.piece(end))) {
            end++;
        }
        int colon = roleEnd(line, end);
        if (end == 0
                || !line.is(colon, ":")
                || colon + 1 >= line.size()
                || line.piece(colon + 1).isRun()) {
            return Optional.empty();
        }
        int start = 0;
        while (start < end - 1 && RoleWords.isRole(line.piece(start).lower())) {
            start++;
        }
        String surname = line.piece(end - 1).lower();
        boolean given =
                end - start > 1 && RoleWords.isGivenName(line.piece(start).lower());
        boolean titled = start > 0 && !RoleWords.isRole(surname) && !RoleWords.isOrganisation(surname);
        if (!given && !titled && !(end - start == 1 && surnames.contains(surname))) {
            return Optional.empty();
        }
        Mention mention = new Mention(line.span(start, end), line.span(0, colon), MentionKind.NAME);
        boolean capitals = line.pieces().subList(start, end).stream()
                .allMatch(piece -> piece.text().equals(piece.text().toUpperCase(Locale.ROOT)));
        return Optional.of(new TranscriptLabel(paragraph, colon, mention, surname, capitals));
    }

    /** What stands behind the label. */
    Span words() {
        return paragraph.behind(colon);
    }

    private static boolean isNameWord(Piece piece) {
        return piece.isCapitalised() && piece.isWord();
    }

    /** Where the colon should stand, behind {@code (role)} or {@code , ROLE}. */
    private static int roleEnd(NarratorLine line, int end) {
        int i = end;
        if (line.is(end, "(")) {
            while (i < line.size() && i < end + LONGEST_ROLE && !line.is(i, ")")) {
                i++;
            }
            return i + 1;
        }
        if (line.is(end, ",")) {
            while (i < line.size() && i < end + LONGEST_ROLE && !line.piece(i).isBreak()) {
                i++;
            }
        }
        return i;
    }
}
