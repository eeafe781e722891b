package org.onrecord.bench.dates;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.onrecord.extract.date.DateReader;
import org.onrecord.extract.page.DateWitnesses;
import org.onrecord.extract.page.PageReader;

/** Reads sets of saved pages with their days: {@code SET/gold.json} beside {@code SET/html/ID.html.gz}. */
final class DatedPages {
    private final ObjectMapper json = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private final PageReader pages = new PageReader();

    /** The pages of a set that have a day. */
    List<DatedPage> read(Path set) throws IOException {
        List<DatedPage> read = new ArrayList<>();
        JsonNode gold = json.readTree(set.resolve("gold.json").toFile());
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            Optional<LocalDate> day =
                    DateReader.first(entry.getValue().path("date").asText(""));
            if (day.isPresent()) {
                read.add(page(set, entry.getKey(), entry.getValue().path("url").asText(""), day.get()));
            }
        }
        return read;
    }

    private DatedPage page(Path set, String id, String address, LocalDate day) throws IOException {
        Path file = set.resolve("html").resolve(id + ".html.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new DatedPage(id, site(address), day, DateWitnesses.of(pages.read(id + ".html", in)));
        }
    }

    private static String site(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse("").replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
