package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.text.Span;

/** Decides where a quotation starts that has only its closing mark. */
final class LostOpening {
    private static final Pattern AFTER_CUE =
            Pattern.compile("\\b(?:" + String.join("|", ReportingVerbs.commonWords()) + ")[,:]\\s{1,3}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s{0,3}(?=\\p{Lu})");
    private static final int FARTHEST = 1_500;

    private final String text;
    private final Span block;
    private Optional<List<Span>> cues = Optional.empty();

    /** Decides for the closing marks of {@code block}. */
    LostOpening(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /**
     * After the last cue with a comma or colon in {@code before}, else, where an attribution follows the mark, where
     * the last sentence starts; nowhere if neither is there.
     *
     * @param before what may belong to the quotation, up to its mark
     * @param after where the mark ends
     */
    Optional<Integer> startOf(Span before, int after) {
        Span near = new Span(Math.max(before.start(), before.end() - FARTHEST), before.end());
        int cue = lastCue(near);
        boolean tail = AttributionTail.startsAt(text, after, block.end());
        if (cue < 0 && !tail || near.of(text).isBlank()) {
            return Optional.empty();
        }
        int start = cue;
        if (cue < 0) {
            Span body = new Span(near.start(), Math.max(near.start(), near.end() - 2));
            Matcher sentence = SENTENCE.matcher(text).region(body.start(), body.end());
            sentence.useTransparentBounds(true);
            start = Math.max(near.start(), last(sentence));
        }
        while (start < near.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < near.end() ? Optional.of(start) : Optional.empty();
    }

    /** Where the last cue of {@code near} ends, its sign and the blank behind it included; -1 without a cue. */
    private int lastCue(Span near) {
        List<Span> all = cues.orElseGet(this::allCues);
        cues = Optional.of(all);
        int behind = Span.firstEndingAfter(all, cue -> cue, near.end());
        boolean there = behind > 0 && all.get(behind - 1).start() >= near.start();
        return there ? all.get(behind - 1).end() : -1;
    }

    /** Every cue of the block; read once, as each closing mark asks for the one before it. */
    private List<Span> allCues() {
        List<Span> found = new ArrayList<>();
        Matcher cue = AFTER_CUE.matcher(text).region(block.start(), block.end());
        while (cue.find()) {
            found.add(new Span(cue.start(), cue.end()));
        }
        return found;
    }

    /** Whether a cue with a comma or colon stands in {@code before}. */
    static boolean isIntroduced(String text, Span before) {
        return AFTER_CUE.matcher(text).region(before.start(), before.end()).find();
    }

    private static int last(Matcher matcher) {
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }
}
