package org.onrecord.bench.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.bench.pages.GoldSet;
import org.onrecord.bench.pages.SavedPage;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.article.BodyLines;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.extract.page.PageReader;

/** Reads a set of saved pages with their bodies: {@code gold.json} and {@code html/ID.html.gz}. */
final class BodyPages {
    private final PageReader reader = new PageReader();
    private int skipped;

    /** How many pages could not be read. */
    int skipped() {
        return skipped;
    }

    List<BodyPage> read(Path folder) throws IOException {
        GoldSet set = new GoldSet(folder);
        List<BodyPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : set.entries()) {
            boolean known = entry.getValue().has("body") || entry.getValue().has("with");
            Optional<SavedPage> saved = known ? set.page(entry.getKey()) : Optional.empty();
            if (saved.isPresent()) {
                try {
                    Page page = reader.read(
                            entry.getKey() + ".html",
                            new ByteArrayInputStream(saved.get().bytes()));
                    if (page.kind() == PageKind.HTML) {
                        pages.add(of(set.name(), entry.getKey(), page, entry.getValue()));
                    }
                } catch (InputException unreadable) {
                    skipped++;
                }
            }
        }
        return pages;
    }

    private static BodyPage of(String set, String id, Page page, JsonNode gold) {
        BodyLines lines = BodyLines.of(page);
        Tokens numbers = new Tokens();
        List<int[]> tokens = lines.words().stream().map(numbers::of).toList();
        int[] body = numbers.of(gold.path("body").asText());
        List<Double> labels = gold.has("body")
                ? Arrays.stream(Alignment.shares(tokens, body)).boxed().toList()
                : parts(lines.words(), gold);
        return new BodyPage(
                set,
                id,
                GoldSet.site(gold.path("url").asText()).orElse(id.replaceFirst("_\\d+$", "")),
                lines.words(),
                lines.features(),
                lines,
                tokens,
                Arrays.stream(body).boxed().toList(),
                labels);
    }

    /** Labels where the gold names but a few parts that are body, and a few that are not. */
    private static List<Double> parts(List<String> words, JsonNode gold) {
        List<Double> labels = new ArrayList<>();
        for (String line : words) {
            double label = -1;
            for (JsonNode part : gold.path("without")) {
                label = holds(line, part.asText()) ? 0 : label;
            }
            for (JsonNode part : gold.path("with")) {
                label = holds(line, part.asText()) ? 1 : label;
            }
            labels.add(label);
        }
        return labels;
    }

    private static boolean holds(String line, String part) {
        String words = part.strip().replaceAll("\\s+", " ");
        return !words.isEmpty()
                && (line.contains(words) || words.length() > 20 && line.length() > 20 && words.contains(line));
    }
}
