package org.onrecord.render.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.render.yaml.YamlNode.Entry;
import org.onrecord.render.yaml.YamlNode.Refused;
import org.onrecord.render.yaml.YamlNode.Scalar;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Makes nodes that know their place out of YAML events. What readers of YAML disagree about, or what would change a
 * value without a word, is refused: aliases, anchors, tags, and a key that stands twice.
 */
final class YamlNodes {
    /** No value of a sheet is deeper than 8; a nest of a million brackets would take all the stack. */
    private static final int DEEPEST = 32;

    private final YamlEvents events;
    private final LostText lost;
    private final Findings findings;

    YamlNodes(String text, YamlEvents events, Findings findings) {
        this.events = events;
        this.lost = new LostText(text);
        this.findings = findings;
    }

    /** Takes one whole value. */
    YamlNode next() {
        return node(0);
    }

    private YamlNode node(int depth) {
        Event event = events.next();
        int offset = YamlEvents.start(event);
        if (depth > DEEPEST) {
            throw new SheetProblem(offset, "too-deep", "values are nested too deep here; a sheet has no such value");
        }
        if (event instanceof AliasEvent alias) {
            return refused(offset, "alias", "found the alias " + named("*", alias) + "; write the value itself");
        }
        boolean tricked = event instanceof NodeEvent node && hasTricks(node);
        YamlNode node = switch (event.getEventId()) {
            case MappingStart -> new YamlNode.Mapping(offset, entries(depth));
            case SequenceStart -> new YamlNode.Sequence(offset, items(depth));
            case Scalar -> scalar((ScalarEvent) event, offset);
            default -> throw new SheetProblem(offset, "not-yaml", "unexpected " + event.getEventId());
        };
        return tricked ? new Refused(offset) : node;
    }

    private Scalar scalar(ScalarEvent event, int offset) {
        YamlNode.Type type = event.isPlain() ? PlainScalars.type(event.getValue()) : YamlNode.Type.TEXT;
        OptionalInt comment = lost.behind(event);
        return new Scalar(offset, type, event.getValue(), comment, event.isPlain());
    }

    private Map<String, Entry> entries(int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (!events.at(Event.ID.MappingEnd)) {
            Optional<Scalar> key = key();
            YamlNode value = node(depth + 1);
            key.ifPresent(it -> put(entries, it, value));
        }
        events.next();
        return entries;
    }

    /** Takes a key; empty where it was refused. */
    Optional<Scalar> key() {
        YamlNode node = node(DEEPEST - 1);
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        if (!(node instanceof Refused)) {
            findings.error(node.offset(), "wrong-key", () -> "found " + node.found() + " where a sheet has a key");
        }
        return Optional.empty();
    }

    private void put(Map<String, Entry> entries, Scalar key, YamlNode value) {
        Entry first = entries.putIfAbsent(key.text(), new Entry(key.offset(), value));
        if (first != null) {
            refuseTwice(key, first.key());
        }
    }

    /** Says that {@code key} stood at {@code first} already. */
    void refuseTwice(Scalar key, int first) {
        findings.error(
                key.offset(),
                "duplicate-key",
                () -> "key " + Spelling.shortened(key.text()) + " stands twice, first in line " + findings.line(first)
                        + "; keep one of them");
    }

    private List<YamlNode> items(int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!events.at(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.next();
        return items;
    }

    /** Whether {@code event} has an anchor or a tag, which is refused. */
    boolean hasTricks(NodeEvent event) {
        int offset = YamlEvents.start(event);
        if (event.getAnchor() != null) {
            refused(offset, "anchor", "found the anchor " + named("&", event) + "; a sheet has no anchors");
            return true;
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            refused(offset, "tag", "found the tag " + Spelling.shortened(tag) + "; a sheet has no tags");
            return true;
        }
        return false;
    }

    private static String named(String sign, NodeEvent event) {
        return Spelling.shortened(sign + event.getAnchor());
    }

    private Refused refused(int offset, String code, String message) {
        findings.error(offset, code, () -> message);
        return new Refused(offset);
    }
}
