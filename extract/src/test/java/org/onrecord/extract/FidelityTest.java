package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.Hop;
import org.onrecord.quotation.HopKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class FidelityTest {
    private static final String TEXT = "“The pump is working,” Ann Lee told TASS on Monday.";

    private Page page = page(TEXT);
    private Document document = extract(page).document().document();
    private Quotation quotation = extract(page).attributions().get(0).quotation();

    @BeforeEach
    void hasPartsCueMentionSettingAndHop() {
        assertThat(quotation.cue()).isPresent();
        assertThat(quotation.mentions()).isNotEmpty();
        assertThat(quotation.setting()).hasSize(2);
        assertThat(quotation.hops()).hasSize(1);
    }

    @Test
    void holdsWhereThePageHasTheWords() {
        assertThat(Fidelity.holds(page, document, quotation)).isTrue();
    }

    @Test
    void breaksWhereOneLetterOfThePageIsAnother() {
        for (String word : List.of("pump", "Ann", "told", "TASS", "Monday")) {
            Page changed = page(TEXT.replace(word, "X" + word.substring(1)));
            assertThat(Fidelity.holds(changed, document, quotation)).as(word).isFalse();
        }
    }

    @Test
    void breaksWhereAHopOrADetailLiesOutsideOfThePage() {
        Span beyond = new Span(TEXT.length() + 5, TEXT.length() + 9);
        Hop hop = new Hop(HopKind.OUTLET, beyond);
        assertThat(Fidelity.holds(page, document, quotation.withHops(List.of(hop))))
                .isFalse();
        SettingDetail own = quotation.setting().get(0);
        SettingDetail moved = new SettingDetail(own.kind(), beyond, own.tie(), own.reading());
        assertThat(Fidelity.holds(page, document, quotation.withSetting(List.of(moved))))
                .isFalse();
    }

    private static Page page(String text) {
        try {
            return new PageReader().read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ExtractedPage extract(Page page) {
        return new Extractor(ExtractorOptions.RULES).extract(page);
    }
}
