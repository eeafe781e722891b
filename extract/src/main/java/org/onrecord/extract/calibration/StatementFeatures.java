package org.onrecord.extract.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.extract.engine.Engine;
import org.onrecord.extract.engine.FoundBy;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** What about a statement tells how sure it is: the rules, and how content, cue and mention stand. */
public final class StatementFeatures {
    private static final int HUNDREDTHS = 100;
    private static final int[] SURENESS = {60, 70, 80, 90, 95};
    private static final int[] LENGTHS = {15, 30, 60, 120, 240};
    private static final int[] GAPS = {-1, 2, 15, 40};

    private StatementFeatures() {}

    /** Whether the tagger read the words too: it found the statement, or is said not to have found it. */
    public static boolean isTagged(Quotation quotation) {
        return FoundBy.of(quotation.evidence()).tagged()
                || quotation.evidence().warnings().stream()
                        .anyMatch(warning -> warning.code().equals(Engine.RULE_ALONE));
    }

    /**
     * The features of {@code attribution}: {@code all}, which every one has, and names such as
     * {@code rule=AccordingTo}.
     */
    public static List<String> of(Document document, Attribution attribution) {
        Quotation quotation = attribution.quotation();
        FoundBy by = FoundBy.of(quotation.evidence());
        String rule = "rule=" + by.rule().id();
        String kind = "kind=" + quotation.kind();
        String start = "start=" + start(document, quotation);
        String length = "length=" + bin(quotation.cover().length(), LENGTHS);
        List<String> features = new ArrayList<>(List.of("all", rule, kind, start, length));
        features.add(rule + "+" + kind);
        features.add(rule + "+" + start);
        features.add(kind + "+" + length);
        if (by.tagged()) {
            String engine = by.rule() == RuleId.TAGGER ? "engine=tagger" : "engine=both";
            features.add(engine);
            features.add(engine + "+sure=" + bin((int) (quotation.evidence().confidence() * HUNDREDTHS), SURENESS));
        }
        features.add("parts=" + Math.min(3, quotation.parts().size()));
        features.add("polarity=" + quotation.polarity());
        features.add("modality=" + quotation.modality());
        features.add(
                "strength=" + quotation.cue().map(cue -> cue.strength().name()).orElse("NONE"));
        features.add("cue=" + quotation.cue().map(StatementFeatures::lemma).orElse("none"));
        features.add("gap=" + quotation.cue().map(cue -> gap(quotation, cue)).orElse("none"));
        features.add("end=" + end(document, quotation.cover()));
        features.add("speaker-rule=" + attribution.evidence().rule());
        features.add("mention=" + mention(quotation));
        boolean known = attribution.speakers().stream().noneMatch(each -> each instanceof Speaker.Unresolved);
        features.add("speaker=" + (known ? "known" : "unresolved"));
        Stream.concat(quotation.evidence().warnings().stream(), attribution.evidence().warnings().stream())
                .map(Warning::code)
                .distinct()
                .forEach(code -> features.add("warning=" + code));
        return features;
    }

    private static String start(Document document, Quotation quotation) {
        ContentPart first = quotation.parts().get(0);
        if (first.kind() == PartKind.VERBATIM) {
            return "marked";
        }
        int at = first.span().start();
        return document.text().startsWith("that ", Math.max(0, at - 5)) ? "that" : "bare";
    }

    /** Verbs that are so frequent that they tell something of their own. */
    private static String lemma(Cue cue) {
        return switch (cue.lemma()) {
            case "say", "tell", "add", "according to" -> cue.lemma().replace(' ', '-');
            default -> "other";
        };
    }

    private static String gap(Quotation quotation, Cue cue) {
        Span cover = quotation.cover();
        boolean before = cue.span().end() <= cover.start();
        int gap = before ? cover.start() - cue.span().end() : cue.span().start() - cover.end();
        return (before ? "before-" : "after-") + bin(gap, GAPS);
    }

    /** The sign after the content, or its last one. */
    private static String end(Document document, Span cover) {
        String text = document.text();
        for (int at : new int[] {cover.end(), cover.end() - 1}) {
            char sign = at < text.length() ? text.charAt(at) : '\n';
            if (".?!\n".indexOf(sign) >= 0) {
                return "stop";
            }
            if (sign == ',' || sign == ';') {
                return "comma";
            }
        }
        return "other";
    }

    private static String mention(Quotation quotation) {
        return switch (quotation.mentions().size()) {
            case 0 -> "none";
            case 1 -> quotation.mentions().get(0).kind().name();
            default -> "several";
        };
    }

    private static int bin(int value, int[] bounds) {
        int bin = 0;
        while (bin < bounds.length && value > bounds[bin]) {
            bin++;
        }
        return bin;
    }
}
