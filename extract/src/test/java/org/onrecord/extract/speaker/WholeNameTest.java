package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.Speaker;

class WholeNameTest {
    @Test
    void thePlaceOfTheWholeNameStandsBesideThatOfTheSurname() throws IOException {
        assertThat(names("""
                The office has been run by Ann Lee since May, and it has nine rooms.

                “The pump is working again,” Lee said. “It will not stop.”
                """)).containsExactly("Ann Lee", "Lee");
    }

    @Test
    void aWholeNameThatAMentionSaysIsNotLookedFor() throws IOException {
        assertThat(names("""
                Ann Lee opened the gate on Monday, and nobody came to see it.

                “The pump is working again,” said Ann Lee, who heads the office.
                """)).containsExactly("Ann Lee");
    }

    @Test
    void whatStandsBeforeARoleIsNoPartOfTheName() throws IOException {
        assertThat(names("""
                        The council met Liberal Chancellor Tamsin Veldt on Monday, in the harbour of the old town.

                        “The pump is working again,” Veldt said. “It will not stop.”
                        """)).containsExactly("Tamsin Veldt", "Veldt");
    }

    private static List<String> names(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ExtractedPage page = new Extractor(ExtractorOptions.RULES)
                .extract(new PageReader().read("a.txt", new ByteArrayInputStream(bytes)));
        Speaker speaker = page.attributions().get(0).speakers().get(0);
        return ((Speaker.Named) speaker)
                .names().stream().map(page.document()::text).toList();
    }
}
