package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.quotation.SettingDetail;

/** Gathers the words about the occasion around a cue: at the line's start, between speaker and cue, after the cue. */
public final class Occasion {
    private Occasion() {}

    /**
     * The details of a cue that its content follows.
     *
     * @param settingTo the piece after the words about the occasion behind the cue
     */
    static List<SettingDetail> of(CueSite site, Subject subject, int settingTo, Candidates candidates) {
        NarratorLine line = site.line();
        SettingFinder finder = candidates.settings();
        List<SettingDetail> details = new ArrayList<>(atStart(line, subject, finder));
        if (subject.to() < site.start()) {
            details.addAll(finder.find(line, subject.to(), site.start(), false));
        }
        if (site.after() < settingTo) {
            details.addAll(
                    finder.find(line, site.after(), settingTo, site.entry().has(Frame.ADDRESSEE)));
        }
        return details;
    }

    /** A day, place or medium that opens the line, up to the speaker. */
    private static List<SettingDetail> atStart(NarratorLine line, Subject subject, SettingFinder finder) {
        int to = subject.from();
        boolean opens = to > 0 && to < 16 && SettingFinder.startsAt(line, 0);
        boolean closed = opens && (line.is(to - 1, ",") || Dates.endAt(line, 0) >= to);
        return closed ? finder.find(line, 0, to, false) : List.of();
    }

    /** The details of a medium that opens right behind the content, at piece {@code from}, up to the next sign. */
    public static List<SettingDetail> behind(NarratorLine line, int from, SettingFinder finder) {
        if (!SettingFinder.isInMedium(line, from)) {
            return List.of();
        }
        int to = from;
        while (to < line.size()
                && !line.is(to, ",")
                && !line.piece(to).isRun()
                && !line.piece(to).isBreak()) {
            to++;
        }
        return finder.find(line, from, to, false);
    }
}
