package org.onrecord.render.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.render.yaml.YamlNode.Entry;
import org.onrecord.render.yaml.YamlNode.Mapping;
import org.onrecord.render.yaml.YamlNode.Scalar;
import org.onrecord.render.yaml.YamlNode.Sequence;

/** Checks that ids stand once and that statements and names lead to sources and speakers of the sheet. */
final class SheetReferences {
    /** A sheet may have 100,000 speakers; the nearest of them all isn't worth the time. */
    private static final int SUGGESTED_FROM = 2_000;

    private final Findings findings;
    private final Map<String, Map<String, Integer>> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private record Reference(int offset, String id, String list, String what) {}

    SheetReferences(Findings findings) {
        this.findings = findings;
    }

    /** Takes note of the id of an item of {@code list}; says where it stands twice. */
    void declare(String list, YamlNode item) {
        if (item instanceof Mapping mapping && value(mapping, YamlSchema.ID) instanceof Scalar id) {
            Integer first = ids(list).putIfAbsent(id.text(), id.offset());
            if (first != null) {
                findings.error(
                        id.offset(),
                        "duplicate-id",
                        () -> "id " + Spelling.shortened(id.text()) + " stands twice under \"" + list
                                + "\", first in line " + findings.line(first));
            }
        }
    }

    /** Takes note of the sources and the speakers that a statement, or a speaker with its names and roles, names. */
    void refer(YamlNode item) {
        if (!(item instanceof Mapping mapping)) {
            return;
        }
        refer(value(mapping, YamlSchema.SOURCE), YamlSchema.SOURCES, "source");
        for (YamlNode speaker : items(mapping, YamlSchema.SPEAKERS)) {
            refer(speaker, YamlSchema.SPEAKERS, "speaker");
        }
        for (String descriptions : List.of(YamlSchema.NAMES, YamlSchema.ROLES)) {
            for (YamlNode description : items(mapping, descriptions)) {
                refer(description);
            }
        }
    }

    private static List<YamlNode> items(Mapping mapping, String key) {
        return value(mapping, key) instanceof Sequence list ? list.items() : List.of();
    }

    private void refer(YamlNode id, String list, String what) {
        if (id instanceof Scalar scalar && scalar.type() == YamlNode.Type.TEXT) {
            references.add(new Reference(scalar.offset(), scalar.text(), list, what));
        }
    }

    /** Says which references lead nowhere, once the whole sheet has been read. */
    void check() {
        for (Reference reference : references) {
            Map<String, Integer> known = ids(reference.list());
            if (!known.containsKey(reference.id())) {
                findings.error(
                        reference.offset(),
                        "unknown-" + reference.what(),
                        () -> "no " + reference.what() + " of the sheet has the id "
                                + Spelling.shortened(reference.id()) + suggestion(reference.id(), known));
            }
        }
    }

    private static String suggestion(String id, Map<String, Integer> known) {
        return known.size() > SUGGESTED_FROM
                ? ""
                : Suggestion.near(id, known.keySet().stream().sorted().toList());
    }

    private Map<String, Integer> ids(String list) {
        return ids.computeIfAbsent(list, it -> new HashMap<>());
    }

    private static YamlNode value(Mapping mapping, String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? new YamlNode.Refused(mapping.offset()) : entry.value();
    }
}
