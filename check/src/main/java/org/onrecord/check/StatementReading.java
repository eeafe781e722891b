package org.onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.anchor.Excerpt;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Relay;
import org.onrecord.sheet.Statement;

/**
 * Compares what a sheet makes of the words (who said them, whether they are denied, what a date means) with what the
 * extractor makes of them now. What an editor has corrected is not compared.
 */
final class StatementReading {
    private final Report report;
    private final boolean sameText;
    private final EvidenceReading evidence;

    /**
     * Compares statements of one page.
     *
     * @param sameText whether the page is the very one that the sheet was made of, so that everything has to come out
     *     the same; if not, only what the words alone tell is compared
     */
    StatementReading(Report report, boolean sameText) {
        this.report = report;
        this.sameText = sameText;
        evidence = new EvidenceReading(report);
    }

    /**
     * Compares the rest of {@code statement}, without its speakers.
     *
     * @param again the statement of the same words, read just now
     * @param line where its words stand, for the messages
     * @param marked whether the marks around them are in order; if not, that has been said
     */
    void compare(Statement statement, Statement again, int line, boolean marked) {
        Facts was = statement.facts();
        Facts is = again.facts();
        String name = Report.name(statement);
        Set<String> corrected = statement.review().corrections().keySet();
        if (marked) {
            report.differ(line, "marks", name, Shown.kinds(was), Shown.kinds(is));
        }
        if (!corrected.contains("polarity")) {
            report.differ(line, "polarity", name, Shown.of(was.polarity()), Shown.of(is.polarity()));
        }
        excerpts(line, "cue", name + ": cue", optional(was.cue()), optional(is.cue()));
        setting(line, name, was, is, corrected);
        if (sameText) {
            excerpts(line, "attribution", name + ": speaker mention", was.mentions(), is.mentions());
            if (was.links().isPresent()) {
                report.differ(line, "polarity", name, Shown.of(was.modality()), Shown.of(is.modality()));
                hops(line, name, was.hops(), is.hops());
                evidence.compare(line, name, was, is);
            }
        }
    }

    private static List<Excerpt> optional(Optional<Excerpt> excerpt) {
        return excerpt.stream().toList();
    }

    private void excerpts(int line, String code, String what, List<Excerpt> was, List<Excerpt> is) {
        String before = Shown.words(was);
        String now = Shown.words(is);
        if (!before.equals(now)) {
            report.differ(line, code, what, before, now);
        } else if (sameText && !was.equals(is)) {
            report.add(line, "place", what + ": " + before + " stands at another place than the sheet says");
        }
    }

    private void setting(int line, String name, Facts was, Facts is, Set<String> corrected) {
        List<Detail> left = new ArrayList<>(is.setting());
        List<Detail> odd = new ArrayList<>();
        for (Detail detail : was.setting()) {
            if (!left.remove(detail)) {
                odd.add(detail);
            }
        }
        odd.removeIf(detail -> isCorrected(detail, corrected));
        left.removeIf(detail -> isCorrected(detail, corrected));
        for (Detail detail : odd) {
            String what = name + ": setting [" + detail.printed().words() + "]";
            Optional<Detail> other = left.stream()
                    .filter(each -> sameText
                            ? each.printed().equals(detail.printed())
                            : each.printed().words().equals(detail.printed().words()))
                    .findFirst();
            other.ifPresent(left::remove);
            if (other.isPresent()) {
                report.differ(line, "reading", what, shown(detail, was), shown(other.get(), was));
            } else if (sameText) {
                report.add(line, "reading", what + ": the sheet has it, OnRecord does not read it here");
            }
        }
        if (sameText) {
            left.forEach(detail -> report.add(
                    line,
                    "reading",
                    name + ": the sheet lacks the setting ["
                            + report.ofPage(detail.printed().words()) + "]"));
        }
    }

    private static boolean isCorrected(Detail detail, Set<String> corrected) {
        return corrected.contains(detail.kind().name().toLowerCase(Locale.ROOT));
    }

    /** The tie is a matter of sheets from version 2 on, as the links are. */
    private static String shown(Detail detail, Facts was) {
        String tie = was.links().isPresent() ? " (" + Shown.of(detail.tie()) + ")" : "";
        return Shown.of(detail.kind()) + tie + " " + Shown.of(detail.reading());
    }

    private void hops(int line, String name, List<Relay> was, List<Relay> is) {
        if (!was.equals(is)) {
            report.differ(line, "reading", name + ": hops", shown(was), shown(is));
        }
    }

    private static String shown(List<Relay> hops) {
        String all = hops.stream()
                .map(hop -> Shown.of(hop.kind()) + " [" + hop.printed().words() + "] from "
                        + hop.printed().position().start() + " to "
                        + hop.printed().position().end())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "nothing" : all;
    }
}
