package org.onrecord.render.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.render.yaml.YamlNode.Scalar;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;
import org.onrecord.text.LineMap;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/** Reads the four lists of a sheet, one item after the other, so that the YAML of one item only is in memory. */
final class SheetParts {
    private final YamlEvents events;
    private final YamlNodes nodes;
    private final Findings findings;
    private final SheetReferences references;
    private final StatementReader reader;
    private final boolean whole;
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<SpeakerProfile> speakers = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Statement> gone = new ArrayList<>();
    private Optional<YamlNode> version = Optional.empty();
    private int start;

    /**
     * Of a text whose signs have been checked.
     *
     * @param whole whether the text is the whole sheet; items that cannot be read as YAML have been taken out otherwise
     */
    SheetParts(String text, Findings findings, LocalDate today, boolean whole) {
        this.events = new YamlEvents(text);
        this.nodes = new YamlNodes(text, events, findings);
        this.findings = findings;
        this.references = new SheetReferences(findings);
        this.reader = new StatementReader(today);
        this.whole = whole;
    }

    /**
     * Reads all of it; what is wrong goes to the findings.
     *
     * @throws SheetProblem at the first place that is not YAML
     */
    void read() {
        events.next();
        if (events.at(Event.ID.StreamEnd)) {
            throw new SheetProblem(0, "empty-sheet", "the file holds nothing; expected a sheet");
        }
        events.next();
        start = YamlEvents.start(events.peek());
        if (!events.at(Event.ID.MappingStart)) {
            throw noSheet();
        }
        nodes.hasTricks((NodeEvent) events.next());
        while (!events.at(Event.ID.MappingEnd)) {
            nodes.key().ifPresentOrElse(this::value, nodes::next);
        }
        events.next();
        events.next();
        if (!events.at(Event.ID.StreamEnd)) {
            int second = YamlEvents.start(events.peek());
            findings.error(second, "second-document", () -> "a second document begins here; a file holds one sheet");
        }
        if (whole) {
            requireLists();
            references.check();
        }
    }

    private void value(Scalar key) {
        Integer first = keys.putIfAbsent(key.text(), key.offset());
        if (first != null) {
            nodes.refuseTwice(key, first);
            nodes.next();
            return;
        }
        switch (key.text()) {
            case YamlSchema.ONRECORD -> version = Optional.of(nodes.next());
            case YamlSchema.SOURCES -> items(key.text(), SourceReader::source, sources);
            case YamlSchema.SPEAKERS -> items(key.text(), SourceReader::speaker, speakers);
            case YamlSchema.STATEMENTS, YamlSchema.GONE ->
                items(key.text(), reader::statement, key.text().equals(YamlSchema.GONE) ? gone : statements);
            default -> {
                findings.error(
                        key.offset(),
                        "unknown-key",
                        () -> "a sheet has no key " + Spelling.shortened(key.text())
                                + Suggestion.nearOrAll(key.text(), YamlSchema.SHEET));
                nodes.next();
            }
        }
    }

    private <T> void items(String list, Values.Read<T> read, List<T> items) {
        if (!events.at(Event.ID.SequenceStart)) {
            YamlNode node = nodes.next();
            if (whole) {
                Values.wrong(node, "a list", findings);
            }
            return;
        }
        nodes.hasTricks((NodeEvent) events.next());
        while (!events.at(Event.ID.SequenceEnd)) {
            YamlNode node = nodes.next();
            read.read(node, findings).ifPresent(items::add);
            if (!list.equals(YamlSchema.GONE)) {
                references.declare(list, node);
            }
            references.refer(node);
        }
        events.next();
    }

    private void requireLists() {
        String missing = Stream.of(YamlSchema.SOURCES, YamlSchema.SPEAKERS, YamlSchema.STATEMENTS)
                .filter(list -> !keys.containsKey(list))
                .filter(list -> keys.keySet().stream().noneMatch(key -> Suggestion.isNear(key, list)))
                .map(Spelling::quoted)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.error(start, "missing-key", () -> "a sheet needs the key " + missing);
        }
    }

    /** Whether it was seen to be a sheet so far. */
    boolean hasVersion() {
        return version.isPresent();
    }

    /** Why this is no sheet that is read here at all; what else is wrong with such a file does not matter. */
    Findings version(LineMap lines) {
        Findings only = new Findings(lines);
        if (version.isEmpty()) {
            only.error(noSheet());
            return only;
        }
        YamlNode node = version.get();
        Optional<Integer> number = Values.count(node, only);
        if (number.filter(it -> it < YamlSchema.OLDEST || it > YamlSchema.VERSION)
                .isPresent()) {
            String read = "version " + YamlSchema.OLDEST + " or " + YamlSchema.VERSION;
            Values.wrong(node, read + " of the format, the only ones read here", only);
        }
        return only;
    }

    private SheetProblem noSheet() {
        return new SheetProblem(
                start,
                "no-sheet",
                "this is no sheet: the key \"" + YamlSchema.ONRECORD + "\" with the version of the format is missing");
    }

    /** The sheet, where nothing was found to be wrong. */
    FactSheet sheet() {
        return new FactSheet(sources, speakers, statements, gone);
    }
}
