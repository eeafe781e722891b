package org.onrecord.render.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.render.yaml.Values.Read;
import org.onrecord.render.yaml.YamlNode.Entry;
import org.onrecord.render.yaml.YamlNode.Mapping;
import org.onrecord.render.yaml.YamlNode.Refused;
import org.onrecord.render.yaml.YamlNode.Sequence;

/**
 * The values of one mapping by key. A key that is unknown, missing or of the wrong kind goes to the findings with its
 * place, and reading goes on, so that all mistakes of a sheet are named in one run.
 */
final class Fields {
    /** Of so many unknown keys one may be meant for a missing one; a thousand of them are no slips of a finger. */
    private static final int LOOKED_AT = 20;

    private final Mapping mapping;
    private final String what;
    private final Findings findings;
    private final int obstaclesBefore;
    private final List<String> misspelled;

    private Fields(Mapping mapping, String what, List<String> known, Findings findings) {
        this.mapping = mapping;
        this.what = what;
        this.findings = findings;
        this.obstaclesBefore = findings.obstacles();
        this.misspelled = mapping.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .limit(LOOKED_AT)
                .toList();
    }

    /**
     * The values of {@code node}; empty where it has no keys at all.
     *
     * @param what the thing that it describes, for messages: {@code a source}
     * @param known every key that it may have
     */
    static Optional<Fields> of(YamlNode node, String what, List<String> known, Findings findings) {
        if (!(node instanceof Mapping mapping)) {
            return Values.wrong(node, what + " with keys such as " + String.join(", ", known), findings);
        }
        Fields fields = new Fields(mapping, what, known, findings);
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.error(
                        entry.key(),
                        "unknown-key",
                        () -> what + " has no key " + Spelling.shortened(key) + Suggestion.nearOrAll(key, known));
            }
        });
        return Optional.of(fields);
    }

    /** The value of a key that must be there; empty where it isn't or was refused. */
    <T> Optional<T> get(String key, Read<T> read) {
        if (has(key)) {
            return find(key, read);
        }
        if (misspelled.stream().noneMatch(typed -> Suggestion.isNear(typed, key))) {
            findings.error(mapping.offset(), "missing-key", () -> what + " needs the key " + Spelling.quoted(key));
        }
        return Optional.empty();
    }

    /** The value of a key that may be left out. */
    <T> Optional<T> find(String key, Read<T> read) {
        Optional<YamlNode> value = entry(key).map(Entry::value);
        if (value.filter(Refused.class::isInstance).isPresent()) {
            findings.again();
            return Optional.empty();
        }
        return value.flatMap(node -> read.read(node, findings));
    }

    Optional<String> text(String key) {
        return get(key, Values::text);
    }

    Optional<String> findText(String key) {
        return find(key, Values::text);
    }

    Optional<Integer> count(String key) {
        return get(key, Values::count);
    }

    /** The items of a list that must be there, perhaps empty, without those that were refused. */
    <T> List<T> list(String key, Read<T> read) {
        return get(key, items(read)).orElse(List.of());
    }

    /** The items of a list; no items where the key is left out. */
    <T> List<T> listOrNone(String key, Read<T> read) {
        return find(key, items(read)).orElse(List.of());
    }

    private static <T> Read<List<T>> items(Read<T> read) {
        return (node, findings) -> {
            if (!(node instanceof Sequence sequence)) {
                return Values.wrong(node, "a list", findings);
            }
            List<T> items = new ArrayList<>();
            sequence.items().forEach(item -> read.read(item, findings).ifPresent(items::add));
            return Optional.of(items);
        };
    }

    /** Whether something in the mapping could not be read so far. */
    boolean failed() {
        return findings.obstacles() > obstaclesBefore;
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** Where the value of {@code key} begins; where the whole begins if there is no such key. */
    int at(String key) {
        return entry(key).map(entry -> entry.value().offset()).orElse(mapping.offset());
    }

    /** Where {@code key} stands; where the whole begins if there is no such key. */
    int keyAt(String key) {
        return entry(key).map(Entry::key).orElse(mapping.offset());
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /**
     * Makes the value once all its fields have been read. Nothing is made where one of them was refused; a value whose
     * own rules refuse what was read is named with {@code offset}.
     */
    <T> Optional<T> make(int offset, Supplier<T> value) {
        if (failed()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            findings.error(offset, "wrong-value", () -> reason);
            return Optional.empty();
        }
    }

    <T> Optional<T> make(Supplier<T> value) {
        return make(mapping.offset(), value);
    }
}
