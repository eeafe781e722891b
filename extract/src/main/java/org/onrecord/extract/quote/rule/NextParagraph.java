package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.Warning;

/**
 * Adds the paragraphs of nothing but quotation behind an attributed one: the speaker goes on.
 *
 * <pre>
 * “…,” said Ann Lee.
 * “…”
 * </pre>
 *
 * <p>Not behind a question, which somebody else answers; not where the words stand in the article nearby: a pull quote
 * repeats them; and not where the closing mark is lost, since the paragraph may hold the narrator's words as well.
 */
final class NextParagraph {
    private static final Warning GOES_ON = new Warning(
            "paragraph-goes-on",
            "a paragraph of nothing but quotation behind an attributed one",
            "its words are taken for the same speaker's");
    private static final int NEARBY = 40;

    private NextParagraph() {}

    /** Adds the runs of the paragraphs after the one that ends with {@code last}. */
    static void add(Draft draft, NarratorLine last, Candidates candidates) {
        Optional<NarratorLine> next = asks(last) ? Optional.empty() : candidates.firstOfNextBlock(last);
        while (next.isPresent()) {
            List<NarratorLine> lines = paragraph(next.get(), candidates);
            if (!lines.stream().allMatch(line -> line.isBare() && !isMended(line) && !isEcho(line, candidates))) {
                return;
            }
            draft.warn(GOES_ON);
            lines.forEach(line -> line.pieces().forEach(piece -> piece.quoted().ifPresent(draft::run)));
            next = candidates.firstOfNextBlock(lines.get(lines.size() - 1));
        }
    }

    private static List<NarratorLine> paragraph(NarratorLine first, Candidates candidates) {
        List<NarratorLine> lines = new ArrayList<>();
        Optional<NarratorLine> line = Optional.of(first);
        while (line.isPresent()) {
            lines.add(line.get());
            line = candidates.next(line.get());
        }
        return lines;
    }

    /** Whether a quotation of the line ends in a question mark. */
    private static boolean asks(NarratorLine line) {
        return line.pieces().stream()
                .anyMatch(piece -> piece.isRun() && piece.text().matches("(?s).*[?]\\s*[\"”“’'»«›‹>」』]*$"));
    }

    private static boolean isMended(NarratorLine line) {
        return line.pieces().stream()
                .flatMap(piece -> piece.quoted().stream())
                .flatMap(run -> run.warnings().stream())
                .anyMatch(warning -> warning.code().equals("lost-closing-mark"));
    }

    private static boolean isEcho(NarratorLine line, Candidates candidates) {
        List<NarratorLine> lines = candidates.lines();
        int from = Math.max(0, line.number() - NEARBY);
        List<NarratorLine> near = lines.subList(from, Math.min(lines.size(), line.number() + NEARBY));
        List<String> own = candidates.quotedWords(line);
        return near.stream()
                .filter(other -> other.number() != line.number())
                .flatMap(other -> candidates.quotedWords(other).stream())
                .anyMatch(run -> own.stream().anyMatch(run::contains));
    }
}
