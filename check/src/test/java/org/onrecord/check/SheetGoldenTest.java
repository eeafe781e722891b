package org.onrecord.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.page.PageReader;
import org.onrecord.fixtures.Fixture;
import org.onrecord.fixtures.Golden;
import org.onrecord.render.yaml.YamlRenderer;

/** The sheet of every page, found by rules alone, beside what it was when somebody last looked. */
class SheetGoldenTest {
    private static final Extractor EXTRACTOR = new Extractor(ExtractorOptions.RULES);

    @ParameterizedTest
    @MethodSource("org.onrecord.fixtures.Fixture#good")
    void sheetOfAPage(Fixture page) throws IOException {
        Entry entry = Entry.of(page.file().getFileName().toString(), Files.readAllBytes(page.file()));
        ExtractedPage extracted = EXTRACTOR.extract(new PageReader().read(entry));
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        new YamlRenderer().render(EXTRACTOR.assemble(List.of(extracted)).sheet(), written);

        Golden.of(page, "sheet.yaml").check(written.toString(StandardCharsets.UTF_8));
    }
}
