package org.onrecord.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.quotation.CueMedium;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Polarity;

/** Word list: nouns that stand for something said. */
public final class ReportingNouns {
    private static final Map<String, CueEntry> NOUNS = load();

    private ReportingNouns() {}

    /** The noun {@code word}, in lower case; its plural too. */
    public static Optional<CueEntry> find(String word) {
        CueEntry noun = NOUNS.get(word);
        boolean plural = noun == null && word.endsWith("s");
        return Optional.ofNullable(plural ? NOUNS.get(word.substring(0, word.length() - 1)) : noun);
    }

    private static Map<String, CueEntry> load() {
        Map<String, CueEntry> nouns = new HashMap<>();
        CueStrength strength = CueStrength.NEUTRAL;
        for (String line : WordList.lines(ReportingNouns.class, "reporting-nouns.txt")) {
            List<String> fields = List.of(line.split("[\\s\\[\\]]+"));
            if (line.startsWith("[")) {
                strength = CueStrength.valueOf(fields.get(1).toUpperCase(Locale.ROOT));
            } else {
                Polarity polarity =
                        fields.size() > 2 ? Polarity.valueOf(fields.get(2).toUpperCase(Locale.ROOT)) : Polarity.SAID;
                nouns.put(
                        fields.get(0),
                        new CueEntry(fields.get(0), List.of(), fields.get(1), polarity, strength, CueMedium.ANY));
            }
        }
        return nouns;
    }
}
