package org.onrecord.extract.quote.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * A name beside a colon or a dash in the page's title, without a verb.
 *
 * <pre>
 * Lee: Pump will stand until spring        Pump will stand until spring – Lee
 * </pre>
 *
 * <p>Titles put topics before colons as well. So the text itself has to tell that the named one said much the same.
 */
final class HeadlineClaim implements PageRule {
    private static final double SURE = 0.7;
    private static final double LEAST_SHARED = 0.5;
    private static final int FEWEST_SHARED = 2;
    private static final int FEWEST_LETTERS = 4;
    private static final Set<String> DASHES = Set.of("–", "—", "-");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    @Override
    public RuleId id() {
        return RuleId.HEADLINE_CLAIM;
    }

    @Override
    public List<Quotation> find(Document document, Candidates candidates, List<Quotation> told) {
        Titles titles = new Titles(document, List.copyOf(told));
        return candidates.lines().stream()
                .flatMap(line -> titles.claim(line).stream())
                .toList();
    }

    /** Looks for titles that {@code told}, what the text of {@code document} tells, bears out. */
    private record Titles(Document document, List<Quotation> told) {
        /** What {@code line} claims, if it is a title. */
        Optional<Quotation> claim(NarratorLine line) {
            if (document.blocks().get(line.block()).kind() != BlockKind.TITLE || line.size() < 3) {
                return Optional.empty();
            }
            for (int i = 1; i + 1 < line.size(); i++) {
                if (line.is(i, ":")) {
                    return before(line, i);
                }
            }
            for (int i = line.size() - 2; i > 0; i--) {
                if (DASHES.contains(line.piece(i).text())) {
                    return behind(line, i);
                }
            }
            return Optional.empty();
        }

        private Optional<Quotation> before(NarratorLine line, int colon) {
            return PhraseFinder.endingBefore(line, colon)
                    .map(MentionFinder::subject)
                    .filter(subject -> subject.from() == 0)
                    .flatMap(subject -> claim(line, subject, colon, colon + 1, line.size()));
        }

        private Optional<Quotation> behind(NarratorLine line, int dash) {
            return MentionFinder.after(line, dash + 1)
                    .filter(subject -> subject.to() == line.size())
                    .flatMap(subject -> claim(line, subject, dash, 0, dash));
        }

        private Optional<Quotation> claim(NarratorLine line, Subject subject, int sign, int from, int to) {
            Span words = line.span(from, to);
            boolean named = subject.mentions().size() == 1
                    && subject.mentions().get(0).kind() == MentionKind.NAME
                    && line.pieces().subList(from, to).stream().noneMatch(Piece::isRun);
            if (!named || !isBorneOut(surname(subject.mentions().get(0).span()), words(words))) {
                return Optional.empty();
            }
            return new Draft(RuleId.HEADLINE_CLAIM, SURE)
                    .content(line, from, to)
                    .subject(subject)
                    .cue(new Cue(line.piece(sign).span(), line.piece(sign).text()))
                    .find();
        }

        private boolean isBorneOut(String surname, Set<String> claimed) {
            return told.stream()
                    .filter(quotation -> quotation.mentions().stream()
                            .anyMatch(mention -> surname(mention.span()).equals(surname)))
                    .anyMatch(quotation -> {
                        Set<String> shared = new HashSet<>(claimed);
                        Set<String> said = new HashSet<>();
                        quotation.parts().forEach(part -> said.addAll(words(part.span())));
                        shared.retainAll(said);
                        return shared.size() >= FEWEST_SHARED && shared.size() >= LEAST_SHARED * claimed.size();
                    });
        }

        private String surname(Span mention) {
            List<String> words = split(mention);
            return words.isEmpty() ? "" : words.get(words.size() - 1);
        }

        private Set<String> words(Span span) {
            Set<String> words = new HashSet<>();
            for (String word : split(span)) {
                if (word.length() >= FEWEST_LETTERS) {
                    words.add(word);
                }
            }
            return words;
        }

        private List<String> split(Span span) {
            return WORD.matcher(document.text(span).toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }
}
