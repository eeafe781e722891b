package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Printable;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Speaker;
import org.onrecord.text.CodePoints;

/**
 * Turns a line {@code {"id", "text"}} into a line {@code {"id", "quotes", "roles"}}; offsets are code points of the
 * text.
 */
final class Annotator {
    private static final double THOUSANDTHS = 1000;

    private final JsonObjects objects = new JsonObjects("{\"id\": \"a1\", \"text\": \"…\"}");
    private final PageClock clock = new PageClock(PageClock.USUAL);
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
        return Printable.json(answer.toString());
    }

    private void add(String text, ArrayNode quotes, ObjectNode answer) {
        ExtractedPage page = extract(text);
        String read = page.page().text();
        // A byte order mark is all that reading takes away.
        GivenPlaces places =
                new GivenPlaces(page.document().document(), CodePoints.of(text), text.length() - read.length());
        String clean = places.document().text();
        SpanRoles roles = new SpanRoles(clean);
        List<Attribution> attributions = page.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            PrintedSpans spans = PrintedSpans.of(clean, attribution.quotation(), PrintedMention.all(attributions, i));
            roles.add(attribution.quotation(), spans);
            if (attribution.confidence() < threshold) {
                leftOut.incrementAndGet();
            } else {
                add(attribution, spans, places, quotes.addObject());
            }
        }
        page.marked().ifPresent(marked -> roles.put(marked, places, answer.putObject("roles")));
    }

    private ExtractedPage extract(String text) {
        Entry entry = Entry.of("text.txt", whole(text).getBytes(StandardCharsets.UTF_8));
        return clock.time(entry.name(), () -> extractor.extract(reader.read(entry)));
    }

    /** JSON can say half of a surrogate pair, which no bytes can hold; U+FFFD is as long. */
    private static String whole(String text) {
        return text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void add(Attribution attribution, PrintedSpans spans, GivenPlaces places, ObjectNode quote) {
        Quotation quotation = attribution.quotation();
        quote.put("type", lower(quotation.kind()));
        places.put(quote, "content", spans.content());
        places.put(quote, "speaker", spans.speaker());
        places.put(quote, "cue", spans.cue());
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
