package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.Prose;

/** Leaves out the lines that are no part of the article, by their words and by where they stand. */
final class BoilerplateFilter {
    /** The lines of the article among {@code lines}. */
    List<Line> keep(List<Line> lines) {
        List<LineVerdict> verdicts = new ArrayList<>();
        int first = lines.size();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            LineVerdict verdict = LineEvidence.LISTED.judge(lines.get(i).words());
            verdicts.add(verdict);
            if (verdict == LineVerdict.TEXT && Prose.runs(lines.get(i).words())) {
                first = Math.min(first, i);
                last = i;
            }
        }
        boolean[] out = new boolean[lines.size()];
        for (int i = 0; i < out.length; i++) {
            LineVerdict verdict = verdicts.get(i);
            boolean outside = i < first || i > last;
            boolean beside = i > 0 && out[i - 1];
            out[i] = switch (verdict) {
                case TEXT -> false;
                case WEAK -> outside || beside;
                case OUT, RELATED, COMMENTS -> true;
            };
        }
        for (int i = out.length - 2; i >= 0; i--) {
            out[i] |= verdicts.get(i) == LineVerdict.WEAK && out[i + 1];
        }
        leaveOutSections(lines, verdicts, first, last, out);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < out.length; i++) {
            if (!out[i]) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** What follows a heading such as “Related news” or “Leave a comment”, once the article has begun. */
    private static void leaveOutSections(
            List<Line> lines, List<LineVerdict> verdicts, int first, int last, boolean[] out) {
        LineVerdict section = LineVerdict.TEXT;
        int before = 0;
        int all = 0;
        for (Line line : lines) {
            all += line.words().length();
        }
        for (int i = 0; i < out.length; i++) {
            String words = lines.get(i).words();
            LineVerdict verdict = verdicts.get(i);
            before += words.length();
            if (verdict == LineVerdict.RELATED && i > first && section != LineVerdict.COMMENTS) {
                section = verdict;
            } else if (verdict == LineVerdict.COMMENTS && i > first && 2 * before > all) {
                section = verdict;
            } else if (section == LineVerdict.RELATED && i <= last && Prose.endsSentence(words)) {
                section = LineVerdict.TEXT;
            }
            out[i] |= section != LineVerdict.TEXT;
        }
    }
}
