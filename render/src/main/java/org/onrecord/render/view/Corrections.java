package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SettingKind;
import org.onrecord.render.view.StatementView.Labelled;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** One statement as an editor corrected it, with what the page has. */
final class Corrections {
    /** In the place of a value that the page, or the editor, does not have. */
    private static final String NOTHING = "nothing";

    private final Facts facts;
    private final boolean isQuote;
    private final Map<String, String> now;
    private final Map<String, SpeakerProfile> speakers;

    Corrections(Statement statement, Map<String, SpeakerProfile> speakers) {
        facts = statement.facts();
        isQuote = statement instanceof Quote;
        now = statement.review().corrections();
        this.speakers = speakers;
    }

    /** The speaker that an editor put in the place of the page's; a blank one says that nobody is known. */
    static Optional<String> speaker(Statement statement) {
        return Optional.ofNullable(statement.review().corrections().get("speaker"))
                .map(String::strip);
    }

    /** The role that an editor put in the place of the page's. */
    static Optional<String> role(Statement statement) {
        return Optional.ofNullable(statement.review().corrections().get("role"))
                .map(String::strip)
                .filter(role -> !role.isEmpty());
    }

    /** Corrected speaker and role. */
    List<Labelled> attribution() {
        List<Labelled> lines = new ArrayList<>();
        put(lines, "speaker", "speaker", profiles().map(SpeakerProfile::name).collect(Collectors.joining(" and ")));
        put(
                lines,
                "role",
                "role",
                profiles()
                        .flatMap(speaker -> speaker.roles().stream())
                        .map(Description::printed)
                        .map(excerpt -> excerpt.words())
                        .distinct()
                        .collect(Collectors.joining("; ")));
        return lines;
    }

    /** What the speaker did, in the words of {@link StatementDresser#polarity} where the editor's mean the same. */
    Optional<String> polarity() {
        Optional<String> corrected = given("polarity");
        if (corrected.isEmpty()) {
            return StatementDresser.standing(facts);
        }
        String plain = plain(corrected.get());
        for (Polarity polarity : Polarity.values()) {
            Optional<String> label = StatementDresser.polarity(polarity);
            if (plain.equals(plain(polarity.name()))
                    || label.filter(it -> plain.equals(plain(it))).isPresent()) {
                return label;
            }
        }
        return corrected;
    }

    private static String plain(String polarity) {
        return polarity.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    /** The words to print; an editor's stand in our marks where the page's all do and the editor wrote none. */
    List<WordRun> words() {
        Optional<String> corrected = given("words");
        if (corrected.isEmpty()) {
            return WordRun.of(facts.parts());
        }
        String words = corrected.get();
        boolean verbatim = isQuote && facts.parts().stream().allMatch(part -> part.kind() == PartKind.VERBATIM);
        return verbatim && !WordRun.isQuotationMark(words.codePointAt(0))
                ? List.of(new WordRun("“", true), new WordRun(words, false), new WordRun("”", true))
                : List.of(new WordRun(words, false));
    }

    /** What the page has in the place of corrected words or polarity; empty where neither is corrected. */
    String page() {
        List<String> page = new ArrayList<>();
        given("polarity")
                .ifPresent(it -> page.add(StatementDresser.standing(facts).orElse("said")));
        given("words")
                .ifPresent(it -> page.add(
                        WordRun.of(facts.parts()).stream().map(WordRun::text).collect(Collectors.joining())));
        return String.join(": ", page);
    }

    /** The setting in reading order; then what an editor corrected, with the page's details of that kind. */
    List<Labelled> setting() {
        List<Labelled> details = new ArrayList<>();
        for (SettingKind kind : SettingKind.values()) {
            String was = facts.setting().stream()
                    .filter(detail -> detail.kind() == kind)
                    .map(detail -> detail.printed().words())
                    .collect(Collectors.joining("; "));
            put(details, kind.name().toLowerCase(Locale.ROOT), StatementDresser.label(kind), was);
        }
        List<Labelled> all = facts.setting().stream()
                .filter(detail -> !now.containsKey(detail.kind().name().toLowerCase(Locale.ROOT)))
                .map(StatementDresser::detail)
                .collect(Collectors.toCollection(ArrayList::new));
        all.addAll(details);
        return all;
    }

    private void put(List<Labelled> lines, String field, String label, String was) {
        String corrected = now.get(field);
        if (corrected != null) {
            lines.add(new Labelled(
                    label, corrected.isBlank() ? NOTHING : corrected.strip(), was.isEmpty() ? NOTHING : was));
        }
    }

    private Optional<String> given(String field) {
        return Optional.ofNullable(now.get(field)).map(String::strip).filter(it -> !it.isEmpty());
    }

    private Stream<SpeakerProfile> profiles() {
        return facts.speakers().stream().flatMap(id -> Optional.ofNullable(speakers.get(id)).stream());
    }
}
