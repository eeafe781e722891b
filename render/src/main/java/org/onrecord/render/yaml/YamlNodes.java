package org.onrecord.render.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.render.yaml.YamlNode.Entry;
import org.onrecord.render.yaml.YamlNode.Scalar;
import org.onrecord.text.Position;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML into nodes that know their place. What would change a value without a word is refused: aliases (Jackson
 * reads them as the anchor's name), anchors of lists and mappings (one on a text changes nothing), tags, a key that
 * stands twice (the last one would win), a second document (it would be left out).
 */
final class YamlNodes {
    private static final YAMLFactory FACTORY =
            YAMLFactory.builder().loaderOptions(options()).build();

    private static final String HINT = "; are the indents and the quotation marks around texts in order?";

    private final YAMLParser parser;

    private YamlNodes(YAMLParser parser) {
        this.parser = parser;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(YamlSchema.LONGEST);
        return options;
    }

    /**
     * The one value that {@code text} holds.
     *
     * @throws SheetProblem where it is not YAML, or none that is read the same way by every reader
     */
    static YamlNode parse(String text) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            YamlNodes nodes = new YamlNodes(parser);
            if (parser.nextToken() == null) {
                throw new SheetProblem(Position.START, "empty-sheet", "the file holds nothing; expected a sheet");
            }
            YamlNode root = nodes.node();
            if (parser.nextToken() != null) {
                throw nodes.problem("second-document", "a second document begins here; a file holds one sheet");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new SheetProblem(position(e.getLocation()), "not-yaml", reason(e));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory is always readable", e);
        }
    }

    private YamlNode node() throws IOException {
        Position position = position(parser.currentTokenLocation());
        refuseTricks();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new YamlNode.Mapping(position, entries());
            case START_ARRAY -> new YamlNode.Sequence(position, items());
            case VALUE_STRING -> new Scalar(position, YamlNode.Type.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(position, YamlNode.Type.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(position, YamlNode.Type.TRUTH, parser.getText());
            case VALUE_NULL -> new Scalar(position, YamlNode.Type.NOTHING, "");
            default -> throw problem("not-yaml", "unexpected " + parser.currentToken());
        };
    }

    private Map<String, Entry> entries() throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseTricks();
            Position at = position(parser.currentTokenLocation());
            String key = parser.currentName();
            Entry first = entries.get(key);
            if (first != null) {
                String twice = "key " + Spelling.quoted(key) + " stands twice, first in line "
                        + first.key().line() + "; keep one of them";
                throw new SheetProblem(at, "duplicate-key", twice);
            }
            parser.nextToken();
            entries.put(key, new Entry(at, node()));
        }
        return entries;
    }

    private List<YamlNode> items() throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return items;
    }

    private void refuseTricks() throws IOException {
        if (parser.isCurrentAlias()) {
            throw problem("alias", "found the alias \"*" + parser.getText() + "\"; write the value itself");
        }
        if (parser.getObjectId() != null) {
            throw problem("anchor", "found the anchor \"&" + parser.getObjectId() + "\"; a sheet has no anchors");
        }
        if (parser.getTypeId() != null) {
            throw problem("tag", "found the tag \"" + parser.getTypeId() + "\"; a sheet has no tags");
        }
    }

    private SheetProblem problem(String code, String message) {
        return new SheetProblem(position(parser.currentTokenLocation()), code, message);
    }

    private static Position position(@Nullable JsonLocation location) {
        if (location == null) {
            return Position.START;
        }
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** What the library found, without what it was about to do. */
    private static String reason(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null) {
            String hint = marked.getProblem().contains("TAB") ? "; indent with blanks" : HINT;
            return "not readable as YAML: " + marked.getProblem() + hint;
        }
        return "not readable as YAML: "
                + e.getOriginalMessage().lines().findFirst().orElse("");
    }
}
