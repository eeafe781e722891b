package org.onrecord.extract.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;

/**
 * A quotation right after a sentence about one person, whatever its verb.
 *
 * <pre>
 * Ann Lee was not impressed. “We have seen three such plans.”
 * </pre>
 *
 * In the same paragraph the sentence has to be short. A heading between them, a second subject, or narrator's words
 * right behind the quotation leave it open.
 */
final class IntroSentence {
    private static final double SAME_BLOCK = 0.8;
    private static final double BLOCK_BEFORE = 0.75;
    private static final int SHORT = 6;

    private IntroSentence() {}

    /** Whoever the sentence before {@code quotation} is about. */
    static Optional<List<Choice>> resolve(
            Quotation quotation, Cast cast, KnownSpeakers known, String text, History history) {
        List<NameRuns.Line> lines = cast.runs().lines();
        int start = quotation.cover().start();
        int before = cast.runs().at(start) - 1;
        if (before < 0 || !lines.get(before).told()) {
            return Optional.empty();
        }
        NameRuns.Line line = lines.get(before);
        String between =
                text.substring(line.span().end(), Math.max(start, line.span().end()));
        long breaks = between.chars().filter(c -> c == '\n').count();
        if (breaks == 0 && history.spokenIn(line.span()).isPresent()) {
            return Optional.empty();
        }
        if (breaks > 1 || breaks == 1 && !endsSentence(line, text)) {
            return Optional.empty();
        }
        double sure = breaks == 0 ? SAME_BLOCK : BLOCK_BEFORE;
        return history.spokenIn(line.span())
                .map(entry -> ofSpeaker(entry, sure))
                .orElseGet(() -> breaks == 1 || Words.of(line.span().of(text)).size() <= SHORT
                        ? ofSubject(line, known, sure)
                        : Optional.empty());
    }

    private static Optional<List<Choice>> ofSpeaker(History.Entry entry, double sure) {
        boolean one =
                entry.choices().size() == 1 && !entry.choices().get(0).voice().isUnresolved();
        return one ? Optional.of(choice(entry.choices().get(0).voice(), sure)) : Optional.empty();
    }

    private static Optional<List<Choice>> ofSubject(NameRuns.Line line, KnownSpeakers known, double sure) {
        Set<String> subjects = new LinkedHashSet<>();
        boolean strangers = false;
        for (NameRuns.Run run : line.runs()) {
            if (run.subject()) {
                Optional<String> person = known.person(run.words());
                person.ifPresent(subjects::add);
                strangers |= person.isEmpty();
            }
        }
        return subjects.size() == 1 && !strangers
                ? Optional.of(choice(
                        known.named(SpeakerKind.PERSON, subjects.iterator().next()), sure))
                : Optional.empty();
    }

    private static List<Choice> choice(ChosenSpeaker voice, double sure) {
        Warning warning = new Warning(
                "no-speaker", "a quotation without an attribution", "whom the sentence before is about goes on");
        return List.of(new Choice(voice, "IntroSentence", sure, List.of(warning)));
    }

    /** A line without a stop or colon is a heading. */
    private static boolean endsSentence(NameRuns.Line line, String text) {
        String words = text.substring(line.span().start(), line.span().end());
        return words.matches("(?s).*[.:!?][\"”’')]*\\s*");
    }
}
