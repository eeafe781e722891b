package org.onrecord.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.render.SampleSheets;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;

/** Odd text ends in a file, never in an exception. */
class OddTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\n\n\n",
                "\r\n\t\u000B\u000C\u0085\u2028",
                "\u0000\u0007\u001B[31m",
                "half \uD83D a pair",
                "\uDE80",
                "\uFFFE\uFFFF\uD83F\uDFFF",
                "\u200B\uFEFF\u00AD",
                "\u0301\u0301\u0301",
                "\uD840\uDC00",
                "\\ ( ) < > [ ] { } / %"
            })
    void printsASheetOfOddWords(String odd) {
        Reading reading = new Reading(odd, odd);
        Source source = new Source(
                "s1",
                odd,
                Optional.of(reading),
                Optional.of(reading),
                Optional.of(reading),
                List.of(reading),
                Optional.of(reading),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
        FactSheet words = SampleSheets.ofWords(odd);
        SpeakerProfile speaker = new SpeakerProfile("ann-lee", SpeakerKind.UNNAMED, odd, List.of(), List.of());
        FactSheet sheet = new FactSheet(List.of(source), List.of(speaker), words.statements(), List.of());
        List<String> pages = Pdf.pages(Pdf.write(sheet));
        assertThat(pages.get(pages.size() - 1)).endsWith("Page " + pages.size() + " of " + pages.size());
    }

    @Test
    void printsAVeryLongWordInTime() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Pdf.write(SampleSheets.ofWords("x".repeat(200_000))));
    }
}
