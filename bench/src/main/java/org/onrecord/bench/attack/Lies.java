package org.onrecord.bench.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** What a sheet says about its page that a sheet made just now does not say. */
final class Lies {
    /** Ids are names of the sheet's own, which nobody reads in a page. */
    private static final String ID = "id";

    private Lies() {}

    /** The fields that were changed, as {@code statement parts.anchor.line}; what has another id is not compared. */
    static List<String> in(FactSheet sheet, FactSheet fresh) {
        List<String> lies = new ArrayList<>();
        lies.addAll(different("source", sheet.sources(), fresh.sources(), Source::id));
        lies.addAll(different("speaker", sheet.speakers(), fresh.speakers(), SpeakerProfile::id));
        lies.addAll(different("statement", facts(sheet), facts(fresh), Facts::id));
        return lies;
    }

    private static List<Facts> facts(FactSheet sheet) {
        return sheet.statements().stream().map(Statement::facts).toList();
    }

    private static <T> List<String> different(String what, List<T> told, List<T> originals, Function<T, Object> id) {
        Map<Object, T> byId = new HashMap<>();
        originals.forEach(each -> byId.put(id.apply(each), each));
        List<String> lies = new ArrayList<>();
        for (T each : told) {
            T original = byId.get(id.apply(each));
            if (original != null) {
                FieldPaths.between(each, original).stream()
                        .filter(path -> !path.equals(ID))
                        .forEach(path -> lies.add(what + " " + path));
            }
        }
        return lies.stream().distinct().collect(Collectors.toList());
    }
}
