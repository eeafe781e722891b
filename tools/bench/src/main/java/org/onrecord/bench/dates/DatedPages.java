package org.onrecord.bench.dates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.bench.pages.GoldSet;
import org.onrecord.bench.pages.SavedPage;
import org.onrecord.extract.date.DateReader;
import org.onrecord.extract.date.Witness;
import org.onrecord.extract.info.DateWitnesses;
import org.onrecord.extract.page.PageReader;

/** Reads sets of saved pages with their days: {@code SET/gold.json} beside {@code SET/html/ID.html.gz}. */
final class DatedPages {
    private final PageReader pages = new PageReader();

    /** The pages of a set that have a day. */
    List<DatedPage> read(Path folder) throws IOException {
        List<DatedPage> read = new ArrayList<>();
        GoldSet set = new GoldSet(folder);
        for (Map.Entry<String, JsonNode> entry : set.entries()) {
            Optional<LocalDate> day =
                    DateReader.first(entry.getValue().path("date").asText(""));
            Optional<SavedPage> saved = day.isPresent() ? set.page(entry.getKey()) : Optional.empty();
            if (day.isPresent() && saved.isPresent()) {
                String site =
                        GoldSet.site(entry.getValue().path("url").asText("")).orElse("");
                read.add(new DatedPage(entry.getKey(), site, day.get(), witnesses(entry.getKey(), saved.get())));
            }
        }
        return read;
    }

    private List<Witness> witnesses(String id, SavedPage saved) throws IOException {
        return DateWitnesses.of(pages.read(id + ".html", new ByteArrayInputStream(saved.bytes())));
    }
}
