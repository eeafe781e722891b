package org.onrecord.check;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.anchor.Excerpt;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Compares the speakers of a sheet (name, kind, names, roles) with those who are read in one page now. */
final class SpeakerReading {
    private final SheetIndex sheet;
    private final FreshPage fresh;
    private final Report report;
    private final String source;
    private final boolean sameText;
    private final Map<List<String>, Pair> pairs = new LinkedHashMap<>();
    private final Set<String> compared = new HashSet<>();
    private final IdentityHashMap<SpeakerProfile, Set<String>> forms = new IdentityHashMap<>();

    private record Pair(SpeakerProfile was, SpeakerProfile is, int line) {}

    /** Compares the speakers of {@code source}. */
    SpeakerReading(SheetIndex sheet, FreshPage fresh, Report report, String source, boolean sameText) {
        this.sheet = sheet;
        this.fresh = fresh;
        this.report = report;
        this.source = source;
        this.sameText = sameText;
    }

    /** Compares who said {@code statement} with who said {@code again}, the same words read just now. */
    void statement(Statement statement, Statement again, int line) {
        List<SpeakerProfile> was = sheet.speakers(statement.facts().speakers());
        List<SpeakerProfile> is = fresh.speakers(again);
        boolean same = was.size() == is.size();
        for (SpeakerProfile speaker : was) {
            Optional<SpeakerProfile> other =
                    is.stream().filter(each -> isSame(speaker, each)).findFirst();
            same &= other.isPresent();
            other.ifPresent(each -> compared.add(speaker.id()));
            other.ifPresent(each -> pairs.putIfAbsent(List.of(speaker.id(), each.id()), new Pair(speaker, each, line)));
        }
        if (!same && !statement.review().corrections().containsKey("speaker")) {
            String what = Report.name(statement) + ": speaker";
            report.differ(line, "attribution", what, Shown.names(was), Shown.names(is));
        }
    }

    private boolean isSame(SpeakerProfile one, SpeakerProfile other) {
        Set<String> forms = forms(one);
        return forms(other).stream().anyMatch(forms::contains);
    }

    private Set<String> forms(SpeakerProfile speaker) {
        return forms.computeIfAbsent(speaker, key -> {
            Set<String> found = SpeakerNames.printed(speaker);
            found.add(SpeakerNames.folded(speaker.name()));
            return found;
        });
    }

    /** Whether {@code speaker} was read again as the speaker of a statement. */
    boolean isCompared(SpeakerProfile speaker) {
        return compared.contains(speaker.id());
    }

    /** Compares the profiles of those who were the same. */
    void profiles() {
        pairs.values().forEach(this::compare);
    }

    private void compare(Pair pair) {
        SpeakerProfile was = pair.was();
        SpeakerProfile is = pair.is();
        int line = pair.line();
        String what = "speaker \"" + was.id() + "\"";
        if (NameCheck.isUnprinted(was) && !sameName(was, is)) {
            report.add(line, "speaker", what + ": no source prints the name [" + was.name() + "]");
        } else if (!sameName(was, is)) {
            report.differ(line, "speaker", what + ": name", "[" + was.name() + "]", "[" + is.name() + "]");
        }
        report.differ(line, "speaker", what + ": kind", Shown.of(was.kind()), Shown.of(is.kind()));
        if (sameText) {
            if (sheet.names(was, source).isEmpty() && !is.names().isEmpty()) {
                report.add(line, "speaker", what + ": the sheet has no name of theirs from this page");
            }
            within(line, what + ": name", sheet.names(was, source), is.names());
            within(line, what + ": role", sheet.roles(was, source), is.roles());
        }
    }

    private static boolean sameName(SpeakerProfile was, SpeakerProfile is) {
        return was.name().toLowerCase(Locale.ROOT).equals(is.name().toLowerCase(Locale.ROOT));
    }

    /** A sheet of the surest statements alone has fewer than the page. */
    private void within(int line, String what, List<Description> was, List<Description> is) {
        Set<Excerpt> known = is.stream().map(Description::printed).collect(Collectors.toSet());
        was.stream()
                .map(Description::printed)
                .filter(each -> !known.contains(each))
                .forEach(each -> {
                    String message =
                            what + ": the sheet has [" + each.words() + "], OnRecord does not read it as one of theirs";
                    report.add(line, "speaker", message);
                });
    }
}
