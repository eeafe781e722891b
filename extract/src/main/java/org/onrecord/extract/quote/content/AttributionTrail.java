package org.onrecord.extract.quote.content;

import java.util.Set;
import org.onrecord.extract.lexicon.ClauseOpening;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.text.PartOfSpeech;

/** Looks at what follows an attribution: words about the occasion, or the narrator going on. */
public final class AttributionTrail {
    private static final Set<String> NARRATOR = WordClass.CLAUSE_OPENERS.with(ClauseOpening.AFTER_ATTRIBUTION);

    private static final int LONGEST = 60;

    private AttributionTrail() {}

    /** The piece after the words about the occasion that start at {@code from}. */
    public static int settingEnd(NarratorLine line, int from) {
        int i = from;
        int last = Math.min(line.size(), from + LONGEST);
        while (i < last) {
            int date = Dates.endAt(line, i);
            if (date > i) {
                i = date;
            } else if (SettingFinder.startsAt(line, i)
                    || line.is(i, "of")
                    || line.is(i, "about")
                    || line.is(i, "to")
                            && i + 1 < line.size()
                            && !line.piece(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                i = phraseEnd(line, i + 1);
            } else if (line.piece(i).is(PartOfSpeech.ADV) || line.piece(i).is(PartOfSpeech.ADP) && i == from) {
                i++;
            } else if (i == from && addresses(line, i)) {
                i = Math.max(i + 1, phraseEnd(line, i));
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean addresses(NarratorLine line, int i) {
        return i > 0
                && ReportingVerbs.find(line.piece(i - 1).lower())
                        .map(form -> form.entry().has(Frame.ADDRESSEE))
                        .orElse(false);
    }

    private static int phraseEnd(NarratorLine line, int from) {
        int i = from;
        int last = Math.min(line.size(), from + LONGEST);
        while (i < last
                && !line.is(i, ",")
                && !line.piece(i).isRun()
                && !line.piece(i).isBreak()
                && !Dates.startsAt(line, i)
                && !isNarrator(line, i)) {
            i++;
        }
        return i;
    }

    /** Whether the narrator goes on at piece {@code i} with a clause of his own. */
    public static boolean isNarrator(NarratorLine line, int i) {
        return i < line.size() && NARRATOR.contains(line.piece(i).lower());
    }
}
