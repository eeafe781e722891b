package org.onrecord.extract.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.words.WordList;
import org.onrecord.quotation.Polarity;

/** Word list: reporting verbs with their forms, frames and polarity. */
final class CueLexicon {
    /** A form of a verb: which entry, and whether it is the {@code -ing} or base form. */
    record Form(CueEntry entry, boolean ing, boolean base) {}

    private static final Map<String, Form> FORMS = load();

    private CueLexicon() {}

    /** The verb of which {@code word}, in lower case, is a form. */
    static Optional<Form> find(String word) {
        return Optional.ofNullable(FORMS.get(word));
    }

    private static Map<String, Form> load() {
        Map<String, Form> forms = new HashMap<>();
        for (String line : WordList.lines(CueLexicon.class, "cues.txt")) {
            List<String> fields = List.of(line.split("\\s+"));
            Polarity polarity = Polarity.valueOf(fields.get(6).toUpperCase(Locale.ROOT));
            CueEntry entry = new CueEntry(
                    fields.get(0), fields.get(5), polarity, fields.get(7).charAt(0));
            forms.putIfAbsent(fields.get(0), new Form(entry, false, true));
            for (int i = 1; i <= 3; i++) {
                forms.putIfAbsent(fields.get(i), new Form(entry, false, false));
            }
            forms.put(fields.get(4), new Form(entry, true, false));
        }
        return forms;
    }
}
