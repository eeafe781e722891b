package org.onrecord.render.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.render.yaml.YamlNode.Entry;
import org.onrecord.render.yaml.YamlNode.Mapping;
import org.onrecord.render.yaml.YamlNode.Sequence;

/** The values of one mapping by key; a key that is unknown, missing or of the wrong kind is refused with its place. */
final class Fields {
    private final Mapping mapping;
    private final String what;

    private Fields(Mapping mapping, String what) {
        this.mapping = mapping;
        this.what = what;
    }

    /**
     * The values of {@code node}.
     *
     * @param what the thing that it describes, for messages: {@code a source}
     * @param known every key that it may have
     */
    static Fields of(YamlNode node, String what, List<String> known) {
        if (!(node instanceof Mapping mapping)) {
            throw Values.wrong(node, what + " with keys such as " + String.join(", ", known));
        }
        List<SheetProblem.Finding> unknown = new ArrayList<>();
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                String message = what + " has no key " + Spelling.quoted(key) + Suggestion.nearOrAll(key, known);
                unknown.add(new SheetProblem.Finding(entry.key(), "unknown-key", message));
            }
        });
        if (!unknown.isEmpty()) {
            throw new SheetProblem(unknown);
        }
        return new Fields(mapping, what);
    }

    <T> T get(String key, Function<YamlNode, T> read) {
        Entry entry = mapping.entries().get(key);
        if (entry == null) {
            throw new SheetProblem(mapping.position(), "missing-key", what + " needs the key " + Spelling.quoted(key));
        }
        return read.apply(entry.value());
    }

    <T> Optional<T> find(String key, Function<YamlNode, T> read) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value).map(read);
    }

    String text(String key) {
        return get(key, Values::text);
    }

    Optional<String> findText(String key) {
        return find(key, Values::text);
    }

    int count(String key) {
        return get(key, Values::count);
    }

    /** The items of a list that must be there, perhaps empty; every item that cannot be read is named. */
    <T> List<T> list(String key, Function<YamlNode, T> read) {
        return get(key, node -> items(node, read));
    }

    /** The items of a list; no items where the key is left out. */
    <T> List<T> listOrNone(String key, Function<YamlNode, T> read) {
        return find(key, node -> items(node, read)).orElse(List.of());
    }

    private static <T> List<T> items(YamlNode node, Function<YamlNode, T> read) {
        if (!(node instanceof Sequence sequence)) {
            throw Values.wrong(node, "a list");
        }
        List<T> items = new ArrayList<>();
        List<SheetProblem.Finding> findings = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            try {
                items.add(read.apply(item));
            } catch (SheetProblem problem) {
                findings.addAll(problem.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new SheetProblem(findings);
        }
        return items;
    }

    /** Makes a value whose own rules may refuse what was read. */
    <T> T make(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new SheetProblem(mapping.position(), "wrong-value", String.valueOf(e.getMessage()));
        }
    }
}
