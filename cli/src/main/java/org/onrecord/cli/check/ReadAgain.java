package org.onrecord.cli.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.PartKind;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/**
 * Compares what a sheet makes of the words (who said them, whether they are denied, what a date means) with what the
 * extractor makes of them now. What an editor has corrected is not compared.
 */
final class ReadAgain {
    private final FactSheet sheet;
    private final FactSheet fresh;
    private final Report report;

    /**
     * Compares {@code sheet}.
     *
     * @param fresh the sheet of the one page, made just now
     */
    ReadAgain(FactSheet sheet, FactSheet fresh, Report report) {
        this.sheet = sheet;
        this.fresh = fresh;
        this.report = report;
    }

    /** Compares what the sheet says about the page as a whole. */
    void source(Source source) {
        Source now = fresh.sources().get(0);
        reading("the page's title", source.title(), now.title());
        reading("the page's publisher", source.publisher(), now.publisher());
        reading("the page's day of publication", source.published(), now.published());
        reading("the page's last change", source.modified(), now.modified());
        reading("the page's address", source.address(), now.address());
    }

    private void reading(String what, Optional<Reading> was, Optional<Reading> is) {
        differ(1, "reading", what, shown(was.map(Reading::value)), shown(is.map(Reading::value)));
    }

    /**
     * Compares {@code statement}.
     *
     * @param line where its words stand, for the messages
     * @param shift code points by which they have moved
     * @param marked whether the marks around them are in order; if not, that has been said
     */
    void statement(Statement statement, int line, int shift, boolean marked) {
        Facts was = statement.facts();
        String name = Report.name(statement);
        Optional<Statement> again = again(statement, shift);
        if (again.isEmpty()) {
            report.add(line, "attribution", name + ": OnRecord does not read these words of the page as a statement");
            return;
        }
        Facts is = again.get().facts();
        Set<String> corrected = statement.review().corrections().keySet();
        if (marked) {
            differ(line, "marks", name, kinds(was), kinds(is));
        }
        if (!corrected.contains("speaker") && !sameSpeakers(was, is)) {
            differ(line, "attribution", name + ": speaker", names(sheet, was), names(fresh, is));
        }
        if (!corrected.contains("polarity")) {
            differ(line, "polarity", name, shown(was.polarity()), shown(is.polarity()));
        }
        differ(
                line,
                "cue",
                name + ": cue",
                shown(was.cue().map(Excerpt::words)),
                shown(is.cue().map(Excerpt::words)));
        for (Detail detail : was.setting()) {
            if (!corrected.contains(detail.kind().name().toLowerCase(Locale.ROOT))) {
                setting(detail, is, name, line);
            }
        }
    }

    private Optional<Statement> again(Statement statement, int shift) {
        int start = start(statement) + shift;
        return fresh.statements().stream()
                .filter(other -> words(other).equals(words(statement)))
                .min(Comparator.comparingInt(other -> Math.abs(start(other) - start)));
    }

    private void setting(Detail detail, Facts is, String name, int line) {
        is.setting().stream()
                .filter(other -> other.printed().words().equals(detail.printed().words()))
                .findFirst()
                .ifPresent(other -> {
                    String what = name + ": setting [" + detail.printed().words() + "]";
                    differ(line, "reading", what, shown(detail.kind()), shown(other.kind()));
                    differ(line, "reading", what, shown(detail.reading()), shown(other.reading()));
                });
    }

    private void differ(int line, String code, String what, String was, String is) {
        if (!was.equals(is)) {
            report.add(line, code, what + ": the sheet says " + was + ", OnRecord reads " + is);
        }
    }

    private boolean sameSpeakers(Facts was, Facts is) {
        List<Set<String>> before = profiles(sheet, was).map(ReadAgain::forms).toList();
        List<Set<String>> now = profiles(fresh, is).map(ReadAgain::forms).toList();
        return before.size() == now.size()
                && before.stream()
                        .allMatch(forms ->
                                now.stream().anyMatch(other -> other.stream().anyMatch(forms::contains)));
    }

    private static Stream<SpeakerProfile> profiles(FactSheet of, Facts facts) {
        return of.speakers().stream().filter(profile -> facts.speakers().contains(profile.id()));
    }

    private static Set<String> forms(SpeakerProfile profile) {
        Set<String> forms = new HashSet<>(NameForms.printed(profile));
        forms.add(NameForms.folded(profile.name()));
        return forms;
    }

    private static String names(FactSheet of, Facts facts) {
        String names = profiles(of, facts).map(SpeakerProfile::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "nobody" : "[" + names + "]";
    }

    private static String kinds(Facts facts) {
        return facts.parts().stream()
                .map(part -> part.kind() == PartKind.VERBATIM ? "verbatim" : "reported")
                .collect(Collectors.joining(", "));
    }

    private static String shown(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(Optional<String> value) {
        return value.map(words -> "[" + words + "]").orElse("nothing");
    }

    private static List<String> words(Statement statement) {
        return statement.facts().parts().stream().map(Part::words).toList();
    }

    private static int start(Statement statement) {
        return statement.facts().parts().get(0).anchor().position().start();
    }
}
