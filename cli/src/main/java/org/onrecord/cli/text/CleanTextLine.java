package org.onrecord.cli.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.Printable;
import org.onrecord.extract.container.PageNames;
import org.onrecord.extract.info.PageInfo;
import org.onrecord.extract.info.Sureness;
import org.onrecord.extract.page.Origin;
import org.onrecord.extract.page.Origins;
import org.onrecord.sheet.Reading;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Document;

/**
 * A clean text as one line of JSON.
 *
 * <pre>
 * {"id": "flood", "file": "pages/flood.html", "text": "The river rose …", "title": "…", "author": ["…"], "date": "2022-04-22",
 *  "modified": "…", "site": "…", "lang": "en", "url": "…", "from": {"title": "meta og:title"}, "sure": {"title": "sure"}, "blocks": [{"kind": "title",
 *  "start": 0, "end": 21, "bytes": [812, 833], "line": 12, "column": 5, "path": "#story > h1"}]}
 * </pre>
 *
 * <p>{@code text} holds the body alone: no title, no captions. {@code start} and {@code end} count code points of the
 * whole clean text; {@code bytes}, {@code line} and {@code column} (in UTF-16 units) are of the saved file,
 * {@code path} is a CSS selector.
 */
public final class CleanTextLine {
    private static final Set<BlockKind> NO_BODY = EnumSet.of(BlockKind.TITLE, BlockKind.CAPTION);

    private final ObjectMapper json = JsonMapper.builder().build();

    /** The line of {@code text}, with a line end. */
    public String of(CleanText text) {
        ObjectNode line = json.createObjectNode();
        Document document = text.document();
        line.put("id", id(text.page().file()));
        line.put("file", text.page().file());
        line.put("text", body(document));
        ObjectNode from = json.createObjectNode();
        ObjectNode sure = json.createObjectNode();
        PageInfo info = text.info();
        put(line, from, sure, "title", info.title());
        ArrayNode authors = line.putArray("author");
        info.authors().forEach(author -> authors.add(author.value()));
        info.authors().stream().findFirst().ifPresent(author -> {
            from.put("author", author.from());
            sure.put("author", name(Sureness.of(author)));
        });
        put(line, from, sure, "date", info.published());
        info.sureOfPublished().ifPresent(found -> sure.put("date", name(found)));
        put(line, from, sure, "modified", info.modified());
        put(line, from, sure, "site", info.publisher());
        put(line, from, sure, "lang", info.language());
        put(line, from, sure, "url", info.address());
        put(line, from, sure, "agency", info.agency());
        info.dateline()
                .ifPresentOrElse(
                        dateline -> line.putObject("dateline")
                                .put("printed", dateline.printed())
                                .put("place", dateline.place().orElse(null))
                                .put("day", dateline.day().orElse(null)),
                        () -> line.putNull("dateline"));
        line.set("from", from);
        line.set("sure", sure);
        ArrayNode blocks = line.putArray("blocks");
        CodePoints points = CodePoints.of(document.text());
        Origins origins = new Origins(text.parsed(), document);
        for (Block block : document.blocks()) {
            Origin origin = origins.origin(block.span());
            ObjectNode at = blocks.addObject()
                    .put("kind", BlockNames.of(block.kind()))
                    .put("start", points.at(block.span().start()))
                    .put("end", points.at(block.span().end()));
            at.putArray("bytes").add(origin.bytes().start()).add(origin.bytes().end());
            block.repeats().ifPresent(other -> at.put("repeats", other));
            at.put("line", origin.position().line())
                    .put("column", origin.position().column());
            origin.path().ifPresent(path -> at.put("path", path));
        }
        return Printable.json(line.toString()) + "\n";
    }

    private static void put(ObjectNode line, ObjectNode from, ObjectNode sure, String key, Optional<Reading> reading) {
        line.put(key, reading.map(Reading::value).orElse(null));
        reading.ifPresent(found -> {
            from.put(key, found.from());
            sure.put(key, name(Sureness.of(found)));
        });
    }

    private static String name(Sureness sureness) {
        return sureness.name().toLowerCase(Locale.ROOT);
    }

    private static String body(Document document) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> !NO_BODY.contains(block.kind()) && !block.isRepeated())
                .toList();
        return blocks.stream().map(block -> document.text(block.span())).collect(Collectors.joining("\n\n"));
    }

    /** The file's name without folders and endings: {@code flood} of {@code pages/flood.html.gz}. */
    private static String id(String file) {
        String name = PageNames.ofPage(file);
        return name.replaceFirst("(?i)\\.(html?|txt|pdf|mhtml?|eml)$", "");
    }
}
