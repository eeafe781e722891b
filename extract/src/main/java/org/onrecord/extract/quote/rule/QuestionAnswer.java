package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Paragraph;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;

/**
 * Questions and answers behind <i>Q:</i> and <i>A:</i>, without marks, where the page names exactly one interviewee
 * before them. Without one the letters tell of nobody, and nothing is found.
 *
 * <pre>
 * In an interview with Ann Lee …
 * Q: Who pays for the pump?
 * A: Nobody does.
 * </pre>
 */
public final class QuestionAnswer implements PageRule {
    private static final double SURE = 0.85;
    private static final Set<String> QUESTION = Set.of("q", "question");
    private static final Set<String> ANSWER = Set.of("a", "answer");
    private static final Set<String> TALKS =
            Set.of("interview", "interviewed", "spoke", "conversation", "q&a", "talked");
    private static final Set<String> LINKS = Set.of("with", "to");

    @Override
    public RuleId id() {
        return RuleId.QUESTION_ANSWER;
    }

    @Override
    public List<Quotation> find(Document document, Candidates candidates, List<Quotation> told) {
        List<NarratorLine> lines = candidates.lines();
        List<Paragraph> paragraphs = Paragraph.of(lines);
        List<Quotation> found = new ArrayList<>();
        Optional<Mention> interviewee = Optional.empty();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean asks = opens(paragraph, QUESTION);
            boolean answered = asks && i + 1 < paragraphs.size() && opens(paragraphs.get(i + 1), ANSWER);
            boolean answers = opens(paragraph, ANSWER) && i > 0 && opens(paragraphs.get(i - 1), QUESTION);
            if (answered && found.isEmpty()) {
                interviewee = interviewee(paragraphs.subList(0, i));
                if (interviewee.isEmpty()) {
                    return List.of();
                }
            }
            if (answered) {
                draft(paragraph).polarity(Polarity.ASKED).find().ifPresent(found::add);
            } else if (answers) {
                Draft draft = draft(paragraph);
                interviewee.ifPresent(mention -> draft.mentions(List.of(mention)));
                draft.find().ifPresent(found::add);
            }
        }
        return found;
    }

    private static Draft draft(Paragraph paragraph) {
        return new Draft(RuleId.QUESTION_ANSWER, SURE)
                .unmarked(paragraph.behind(1))
                .cue(new Cue(
                        paragraph.first().span(0, 2), paragraph.first().piece(0).lower()));
    }

    private static boolean opens(Paragraph paragraph, Set<String> label) {
        NarratorLine line = paragraph.first();
        return line.size() > 2
                && label.contains(line.piece(0).lower())
                && line.piece(0).isCapitalised()
                && line.is(1, ":")
                && !line.piece(2).isRun();
    }

    /** The one person whom the paragraphs before say that somebody talked with. */
    private static Optional<Mention> interviewee(List<Paragraph> before) {
        Set<String> names = new HashSet<>();
        Optional<Mention> last = Optional.empty();
        for (Paragraph paragraph : before) {
            for (NarratorLine line : paragraph.lines()) {
                for (int i = 0; i + 2 < line.size(); i++) {
                    if (TALKS.contains(line.piece(i).lower())
                            && LINKS.contains(line.piece(i + 1).lower())) {
                        Optional<Mention> mention = MentionFinder.after(line, i + 2)
                                .map(subject -> subject.mentions().get(0))
                                .filter(named -> named.kind() == MentionKind.NAME);
                        last = mention.isPresent() ? mention : last;
                        int at = i + 2;
                        mention.ifPresent(named -> names.add(nameKey(line, at, named)));
                    }
                }
            }
        }
        return names.size() == 1 ? last : Optional.empty();
    }

    private static String nameKey(NarratorLine line, int from, Mention mention) {
        StringBuilder key = new StringBuilder();
        for (int i = from;
                i < line.size() && line.piece(i).span().start() < mention.span().end();
                i++) {
            if (mention.span().contains(line.piece(i).span())) {
                key.append(line.piece(i).lower()).append(' ');
            }
        }
        return key.toString();
    }
}
