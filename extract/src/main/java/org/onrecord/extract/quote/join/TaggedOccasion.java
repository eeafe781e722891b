package org.onrecord.extract.quote.join;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.extract.quote.rule.Occasion;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.text.Span;

/** Gathers the words about the occasion around a cue that the tagger found: what its spans leave of the cue's line. */
final class TaggedOccasion {
    private TaggedOccasion() {}

    /**
     * The details in the stretches of {@code line} that nothing covers and that touch the cue or the source, open the
     * line before a comma, or stand behind a content and open with a medium.
     *
     * @param taken the contents
     * @param anchors the cue and the source
     * @param addressed whether the cue's verb takes an addressee right behind it
     */
    static List<SettingDetail> of(
            NarratorLine line, List<Span> taken, List<Span> anchors, boolean addressed, SettingFinder finder) {
        List<SettingDetail> details = new ArrayList<>();
        int from = 0;
        while (from < line.size()) {
            int to = from;
            while (to < line.size() && !overlaps(line, to, taken) && !overlaps(line, to, anchors)) {
                to++;
            }
            if (to > from && isNear(line, from, to, anchors)) {
                boolean afterCue = from > 0 && overlaps(line, from - 1, anchors.subList(0, 1));
                details.addAll(finder.find(line, from, to, addressed && afterCue));
            } else if (to > from && from > 0 && overlaps(line, from - 1, taken)) {
                details.addAll(Occasion.behind(line, from, finder));
            }
            from = to + 1;
        }
        return details;
    }

    private static boolean isNear(NarratorLine line, int from, int to, List<Span> anchors) {
        boolean leads = to < line.size() && overlaps(line, to, anchors);
        return from > 0
                ? leads || overlaps(line, from - 1, anchors)
                : leads && line.is(to - 1, ",") && SettingFinder.startsAt(line, 0);
    }

    private static boolean overlaps(NarratorLine line, int piece, List<Span> spans) {
        return spans.stream().anyMatch(line.piece(piece).span()::overlaps);
    }
}
