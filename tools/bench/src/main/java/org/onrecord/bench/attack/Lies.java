package org.onrecord.bench.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** What a sheet says about its page that a sheet made just now does not say. */
final class Lies {
    /** Ids are names of the sheet's own, which nobody reads in a page. */
    private static final Set<String> IDS = Set.of("id", "id.value");

    private Lies() {}

    /** A changed field of each part that is not true, as {@code statement parts.anchor.line}. */
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
            boolean isTrue =
                    originals.stream().anyMatch(one -> changed(each, one).isEmpty());
            if (original != null && !isTrue) {
                lies.add(what + " " + changed(each, original).get(0));
            }
        }
        return lies;
    }

    private static <T> List<String> changed(T told, T original) {
        return FieldPaths.between(told, original).stream()
                .filter(path -> !IDS.contains(path))
                .toList();
    }
}
