package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/**
 * A quotation without a cue, right after one that has a speaker. In the same paragraph it is nearly always the same
 * speaker; a paragraph of its own right after the speaker's is taken for theirs with a warning; anything farther is
 * nobody's.
 */
final class SameSpeakerGoesOn {
    private static final double SAME_BLOCK = 0.92;
    private static final double NEXT_BLOCK = 0.72;
    private static final int FARTHEST = 400;
    private static final Pattern SIGNED = Pattern.compile("\n+[-–—] ?\\p{Lu}");

    /** Who goes on speaking in {@code quotation}, or an unresolved speaker. */
    List<Choice> resolve(Quotation quotation, String text, Cast cast, KnownSpeakers known, History history) {
        Optional<History.Entry> last = history.last();
        Optional<List<Choice>> intro = IntroSentence.resolve(quotation, cast, known, text, history);
        if (intro.isPresent() && !narratorFollows(quotation, text)) {
            return intro.get();
        }
        if (last.isPresent()) {
            Span before = last.get().quotation().cover();
            int from = Math.max(before.end(), end(last.get().quotation()));
            int to = quotation.cover().start();
            boolean resolved = last.get().choices().stream()
                    .noneMatch(choice -> choice.voice().isUnresolved());
            String between = from < to ? text.substring(from, to) : "";
            long breaks = between.chars().filter(c -> c == '\n').count();
            if (resolved && between.length() <= FARTHEST && breaks == 0) {
                return same(last.get().choices(), SAME_BLOCK, List.of());
            }
            boolean spoke = mended(quotation) || last.get().quotation().kind() != QuotationKind.INDIRECT;
            boolean nextBlock = !introduced(between)
                    && !narratorFollows(quotation, text)
                    && spoke
                    && breaks == 1
                    && between.length() < (mended(quotation) ? 2 * FARTHEST : FARTHEST / 2);
            if (resolved && nextBlock) {
                return same(
                        last.get().choices(),
                        NEXT_BLOCK,
                        List.of(new Warning(
                                "no-speaker",
                                "a quotation without an attribution",
                                "whoever spoke just before goes on")));
            }
        }
        Warning warning =
                new Warning("no-speaker", "a quotation without an attribution", "nobody is sure to have said it");
        return List.of(nobody(List.of(warning)));
    }

    /** Nobody is named: <i>it was announced that …</i> has a cue and no speaker. */
    static Choice nobody(List<Warning> warnings) {
        return new Choice(
                new ChosenSpeaker.Outsider(new Speaker.Unresolved("the page attributes these words to nobody")),
                "SameSpeakerGoesOn",
                0.5,
                warnings);
    }

    /** Whether its own paragraph goes on with words of the narrator's, which may say whose it is. */
    private static boolean narratorFollows(Quotation quotation, String text) {
        int end = quotation.cover().end();
        while (end < text.length() && text.charAt(end) != '\n' && !Character.isLetterOrDigit(text.charAt(end))) {
            if (text.charAt(end) == '“' || text.charAt(end) == '„' || text.charAt(end) == '«') {
                return false;
            }
            end++;
        }
        return end < text.length()
                && (text.charAt(end) != '\n'
                        || SIGNED.matcher(text).region(end, text.length()).lookingAt());
    }

    /** Whether words of the narrator's open the paragraph in which the quotation stands. */
    private static boolean introduced(String between) {
        return between.substring(between.lastIndexOf('\n') + 1).chars().anyMatch(Character::isLetter);
    }

    private static int end(Quotation quotation) {
        int cue = quotation.cue().map(found -> found.span().end()).orElse(0);
        return Math.max(
                cue,
                quotation.mentions().stream()
                        .mapToInt(mention -> mention.whole().end())
                        .max()
                        .orElse(0));
    }

    private static List<Choice> same(List<Choice> choices, double confidence, List<Warning> warnings) {
        return choices.stream()
                .map(choice -> new Choice(
                        choice.voice(), "SameSpeakerGoesOn", Math.min(confidence, choice.confidence()), warnings))
                .toList();
    }

    /** A paragraph that opens with a mark and never closes it goes on with the speech of the paragraph before. */
    private static boolean mended(Quotation quotation) {
        return quotation.evidence().warnings().stream()
                .anyMatch(warning -> warning.code().equals("lost-closing-mark"));
    }
}
