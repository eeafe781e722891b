package org.onrecord.render.yaml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.onrecord.sheet.FactSheet;

/** A sheet to text and back, in one call. */
final class Yaml {
    private Yaml() {}

    static String write(FactSheet sheet) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new YamlRenderer().render(sheet, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FactSheet read(String text) {
        return new YamlReader().read("briefing.yaml", text);
    }
}
