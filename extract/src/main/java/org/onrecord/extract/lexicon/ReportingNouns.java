package org.onrecord.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        for (String line : WordList.lines(ReportingNouns.class, "reporting-nouns.txt")) {
            List<String> fields = List.of(line.split("\\s+"));
            String noun = fields.get(0);
            nouns.put(noun, new CueProperties(line, fields.subList(1, fields.size())).entry(noun, List.of()));
        }
        return nouns;
    }
}
