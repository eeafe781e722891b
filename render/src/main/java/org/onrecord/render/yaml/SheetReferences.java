package org.onrecord.render.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.render.yaml.YamlNode.Mapping;
import org.onrecord.render.yaml.YamlNode.Scalar;
import org.onrecord.render.yaml.YamlNode.Sequence;
import org.onrecord.text.Position;

/** Checks that ids stand once and that statements name sources and speakers of the sheet. */
final class SheetReferences {
    private final YamlNode sheet;

    /** Of a sheet whose parts have been read, so that every key is of its kind. */
    SheetReferences(YamlNode sheet) {
        this.sheet = sheet;
    }

    /** Throws a {@link SheetProblem} at the first id that is wrong. */
    void check() {
        Map<String, Position> sources = ids(YamlSchema.SOURCES);
        Map<String, Position> speakers = ids(YamlSchema.SPEAKERS);
        ids(YamlSchema.STATEMENTS);
        for (YamlNode statement : items(sheet, YamlSchema.STATEMENTS)) {
            require(scalar(statement, YamlSchema.SOURCE), sources, "source");
            items(statement, YamlSchema.SPEAKERS).forEach(id -> require((Scalar) id, speakers, "speaker"));
        }
    }

    private Map<String, Position> ids(String key) {
        Map<String, Position> ids = new HashMap<>();
        for (YamlNode item : items(sheet, key)) {
            Scalar id = scalar(item, YamlSchema.ID);
            Position first = ids.putIfAbsent(id.text(), id.position());
            if (first != null) {
                throw new SheetProblem(
                        id.position(),
                        "duplicate-id",
                        "id " + Spelling.quoted(id.text()) + " stands twice under \"" + key + "\", first in line "
                                + first.line());
            }
        }
        return ids;
    }

    private static void require(Scalar id, Map<String, Position> known, String what) {
        if (!known.containsKey(id.text())) {
            String message = "no " + what + " of the sheet has the id " + Spelling.quoted(id.text());
            List<String> ids = known.keySet().stream().sorted().toList();
            throw new SheetProblem(id.position(), "unknown-" + what, message + Suggestion.near(id.text(), ids));
        }
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        return ((Sequence) ((Mapping) node).value(key)).items();
    }

    private static Scalar scalar(YamlNode node, String key) {
        return (Scalar) ((Mapping) node).value(key);
    }
}
