package org.onrecord.bench.pages;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of saved pages with what people say of them: {@code gold.json} beside {@code html/ID.html.gz} or {@code .html}.
 */
public final class GoldSet {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final List<String> ENDINGS = List.of(".html.gz", ".html");

    private final Path folder;
    private final JsonNode gold;

    /** Opens the set in {@code folder}. */
    public GoldSet(Path folder) throws IOException {
        this.folder = folder;
        gold = JSON.readTree(folder.resolve("gold.json").toFile());
    }

    /** The folder's name. */
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /** What is known of each page, by its id, in the order of the file. */
    public Iterable<Map.Entry<String, JsonNode>> entries() {
        return gold.properties();
    }

    /** The page {@code id}; empty where the set lacks it. */
    public Optional<SavedPage> page(String id) throws IOException {
        for (String ending : ENDINGS) {
            Path file = folder.resolve("html").resolve(id + ending);
            if (Files.exists(file)) {
                return Optional.of(SavedPages.read(file));
            }
        }
        return Optional.empty();
    }

    /** The host of an address, without {@code www}; empty where it has none or is no address. */
    public static Optional<String> site(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
