package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.quotation.Warning;
import org.onrecord.render.view.StatementView.Labelled;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Makes the view of one statement of a sheet. */
final class StatementDresser {
    /** Stations are printed as they stand, and some bring their preposition: <i>through a spokesman</i>. */
    private static final Pattern OWN_PREPOSITION = Pattern.compile("^(?i:in|on|via|through|by|to|from)\\s");

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, SpeakerProfile> speakers = new HashMap<>();

    StatementDresser(FactSheet sheet) {
        for (Source source : sheet.sources()) {
            sources.put(source.id(), source);
            numbers.put(source.id(), numbers.size() + 1);
        }
        sheet.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
    }

    /** Whether somebody should look and nobody has decided. */
    static boolean isOpen(Statement statement) {
        return statement.needsLook() && statement.review().decision() == Decision.PENDING;
    }

    StatementView dress(Statement statement, int number) {
        Facts facts = statement.facts();
        Corrections corrections = new Corrections(statement, speakers);
        return new StatementView(
                number,
                statement instanceof Quote ? "Quote" : "Claim",
                corrections.attribution(),
                corrections.polarity(),
                corrections.words(),
                corrections.page(),
                occasion(statement, corrections),
                citation(statement),
                evidence(facts),
                looks(facts),
                isOpen(statement),
                statement.review().decision(),
                new ReviewDresser(statement).line());
    }

    private Citation citation(Statement statement) {
        String id = statement.facts().source();
        Source source = sources.get(id);
        return source == null
                ? Citation.ofMissing(statement)
                : Citation.of(source, numbers.getOrDefault(id, 0), statement);
    }

    static Optional<String> polarity(Polarity polarity) {
        return switch (polarity) {
            case SAID -> Optional.empty();
            case DENIED -> Optional.of("denied");
            case DECLINED -> Optional.of("declined to say");
            case NOT_SAID -> Optional.of("did not say");
            case ASKED -> Optional.of("asked");
            case CONDITIONAL -> Optional.of("conditional");
        };
    }

    /** What the speaker did, with how firmly the page tells it; empty where they plainly said it. */
    static Optional<String> standing(Facts facts) {
        Optional<String> label = polarity(facts.polarity());
        return switch (facts.modality()) {
            case PLAIN -> label;
            case HEARSAY -> Optional.of("reportedly " + label.orElse("said"));
            case FUTURE -> Optional.of(label.map(it -> "expected: " + it).orElse("will say"));
        };
    }

    private List<Labelled> occasion(Statement statement, Corrections corrections) {
        Facts facts = statement.facts();
        List<Labelled> occasion = new ArrayList<>();
        List<String> names = facts.speakers().stream()
                .map(id -> Optional.ofNullable(speakers.get(id))
                        .map(SpeakerProfile::name)
                        .orElse(id))
                .toList();
        if (names.size() > 1 && Corrections.speaker(statement).isEmpty()) {
            occasion.add(new Labelled("jointly with", String.join(" and ", names.subList(1, names.size()))));
        }
        List<String> printed = facts.mentions().stream()
                .map(Excerpt::words)
                .filter(words -> !names.contains(words))
                .map(words -> "“" + words + "”")
                .distinct()
                .toList();
        if (!printed.isEmpty()) {
            occasion.add(new Labelled("printed as", String.join(" and ", printed)));
        }
        occasion.addAll(corrections.setting());
        way(facts).ifPresent(occasion::add);
        return occasion;
    }

    /** The stations of the words after the speaker, in the order of transmission. */
    private static Optional<Labelled> way(Facts facts) {
        String stations =
                facts.hops().stream().map(hop -> hop.printed().words()).collect(Collectors.joining(" → "));
        if (stations.isEmpty()) {
            return Optional.empty();
        }
        boolean ownPreposition = OWN_PREPOSITION.matcher(stations).find();
        return Optional.of(new Labelled(ownPreposition ? "came" : "by way of", stations));
    }

    /** A detail as printed, with our reading where that says more. */
    static Labelled detail(Detail detail) {
        String words = detail.printed().words();
        String reading = detail.reading()
                .map(Days::inWords)
                .filter(it -> !words.contains(it))
                .map(it -> " [" + it + "]")
                .orElse("");
        return new Labelled(label(detail.kind()) + tie(detail.tie()), words + reading);
    }

    private static String tie(SettingTie tie) {
        return switch (tie) {
            case OWN -> "";
            case INHERITED -> " (as before)";
            case AMBIGUOUS -> " (or part of the words)";
        };
    }

    static String label(SettingKind kind) {
        return switch (kind) {
            case WHEN -> "when";
            case WHERE -> "where";
            case EVENT -> "event";
            case MEDIUM -> "through";
            case ADDRESSEE -> "to";
        };
    }

    private static String evidence(Facts facts) {
        String cue = facts.cue().map(it -> "cue “" + it.words() + "” · ").orElse("no cue · ");
        String rules = "found by " + facts.found().rule() + ", speaker by "
                + facts.attributed().rule();
        return cue + rules + " · confidence " + percent(facts.confidence()) + links(facts) + " · " + facts.id();
    }

    /** How sure each link is: {@code (region 97 %, cue 99 %, …)}. */
    private static String links(Facts facts) {
        return facts.links()
                .map(links -> " (region " + percent(links.region())
                        + links.cue().map(cue -> ", cue " + percent(cue)).orElse("")
                        + ", boundary " + percent(links.boundary())
                        + ", speaker " + percent(links.speaker()) + ")")
                .orElse("");
    }

    private static List<String> looks(Facts facts) {
        List<String> looks = new ArrayList<>();
        if (facts.speakers().isEmpty() && facts.attributed().warnings().isEmpty()) {
            looks.add("nobody is named as the speaker");
        }
        Stream.concat(facts.found().warnings().stream(), facts.attributed().warnings().stream())
                .map(StatementDresser::warning)
                .forEach(looks::add);
        if (facts.confidence() < Statement.LOOK_BELOW) {
            looks.add("confidence " + percent(facts.confidence()) + " is below " + percent(Statement.LOOK_BELOW));
        }
        return looks;
    }

    static String warning(Warning warning) {
        return warning.code().replace('-', ' ') + ": seen " + warning.seen() + "; assumed " + warning.assumed();
    }

    private static String percent(double confidence) {
        return String.format(Locale.ROOT, "%.0f %%", Math.floor(confidence * 100));
    }
}
