package org.onrecord.cli.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.page.PageReader;
import org.onrecord.extract.quote.Engine;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Speaker;
import org.onrecord.score.Role;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * Turns a line {@code {"id", "text"}} into a line {@code {"id", "quotes", "roles"}}; offsets are code points of the
 * text.
 */
final class Annotator {
    private static final double THOUSANDTHS = 1000;

    private final JsonObjects objects = new JsonObjects("{\"id\": \"a1\", \"text\": \"…\"}");
    private final PageReader reader = new PageReader();
    private final Extractor extractor;
    private final double threshold;
    private final AtomicInteger leftOut = new AtomicInteger();

    /** Prints the statements of {@code extractor} that are at least as sure as {@code threshold}. */
    Annotator(Extractor extractor, double threshold) {
        this.extractor = extractor;
        this.threshold = threshold;
    }

    int leftOut() {
        return leftOut.get();
    }

    /**
     * The answer to one line.
     *
     * @throws BadLine where the line is no article
     */
    String annotate(String line) {
        JsonNode article = objects.read(line);
        String text = objects.text(article);
        ObjectNode answer = objects.json().createObjectNode();
        answer.set("id", article.path("id"));
        ArrayNode quotes = answer.putArray("quotes");
        if (!text.isBlank()) {
            add(text, quotes, answer);
        }
        return answer.toString();
    }

    private void add(String text, ArrayNode quotes, ObjectNode answer) {
        ExtractedPage page = extract(text);
        String read = page.page().text();
        // A byte order mark is all that reading takes away.
        Places places = new Places(page.document().document(), CodePoints.of(text), text.length() - read.length());
        Roles roles = new Roles(places.document().text());
        List<Attribution> attributions = page.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).confidence() < threshold) {
                leftOut.incrementAndGet();
                continue;
            }
            add(attributions.get(i), PrintedMention.all(attributions, i), places, quotes.addObject(), roles);
        }
        page.marked().ifPresent(marked -> roles.put(marked, places, answer.putObject("roles")));
    }

    private ExtractedPage extract(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return extractor.extract(reader.read("text.txt", new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }

    private static void add(
            Attribution attribution, List<Mention> mentions, Places places, ObjectNode quote, Roles roles) {
        Quotation quotation = attribution.quotation();
        String text = places.document().text();
        List<Span> content = ContentStretches.of(text, quotation);
        List<Span> speaker = mentions.stream()
                .map(mention -> PrintedMention.of(text, mention))
                .toList();
        List<Span> signal = quotation.cue().map(Cue::span).stream().toList();
        if (!quotation.evidence().rule().equals(Engine.TAGGER_RULE)) {
            roles.add(Role.CONTENT, content);
            roles.add(Role.SOURCE, speaker);
            roles.add(Role.CUE, signal);
        }
        quote.put("type", lower(quotation.kind()));
        places.put(quote, "content", content);
        places.put(quote, "speaker", speaker);
        places.put(quote, "cue", signal);
        List<String> names =
                attribution.speakers().stream().flatMap(Annotator::names).toList();
        quote.put("speakerName", names.isEmpty() ? null : String.join(" and ", names));
        if (quotation
                .cue()
                .filter(cue -> cue.strength() == CueStrength.ATTITUDE)
                .isPresent()) {
            quote.put("cueClass", "other");
        }
        quote.put("polarity", lower(quotation.polarity()));
        quote.put("modality", lower(quotation.modality()));
        Circumstances.put(quotation, places, quote);
        quote.put("rule", quotation.evidence().rule());
        quote.put("confidence", Math.round(attribution.confidence() * THOUSANDTHS) / THOUSANDTHS);
        attribution.links().ifPresent(links -> Circumstances.put(links, quote.putObject("links")));
    }

    private static Stream<String> names(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) {
            return Stream.of(named.name());
        }
        return speaker instanceof Speaker.Unnamed unnamed ? Stream.of(unnamed.description()) : Stream.empty();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
