package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.FactSheet;

class CharsetNotesTest {
    private static final String PAGE = """
            “We will not charge a toll on this bridge,” said Ann Lee, the mayor of the town, on Monday.

            “The ship is called Россия and it is ours,” said Bo Wu, the engineer in charge, on Tuesday.
            """;

    @ParameterizedTest
    @CsvSource({
        "windows-1251, '', charset-guessed, 1",
        "UTF-8, <meta charset=windows-1251>, charset-contradicted, 0",
        "UTF-8, '', '', 0"
    })
    void theSheetTellsWhatTheLettersAreWorth(String charset, String head, String code, int marked) {
        FactSheet sheet = sheet((head + PAGE).getBytes(Charset.forName(charset)));
        assertThat(sheet.sources().get(0).warnings())
                .extracting(Warning::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(sheet.statements()).hasSize(2);
        assertThat(sheet.statements())
                .filteredOn(statement -> statement.facts().found().warnings().stream()
                        .anyMatch(warning -> warning.code().equals(code)))
                .hasSize(marked)
                .allSatisfy(statement -> assertThat(statement.needsLook()).isTrue())
                .allSatisfy(statement ->
                        assertThat(statement.facts().parts().get(0).words()).contains("ship"));
    }

    @ParameterizedTest
    @CsvSource({"ship, 1", "bridge, 1", "Tuesday, 0"})
    void wordsThatCouldNotBeReadAreMarked(String damaged, int marked) {
        String[] halves = PAGE.split("(?<=" + damaged + ")", 2);
        byte[] bytes = (halves[0] + "\u0000" + halves[1]).getBytes(StandardCharsets.UTF_8);
        bytes[halves[0].getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        FactSheet sheet = sheet(bytes);
        assertThat(sheet.sources().get(0).warnings()).extracting(Warning::code).containsExactly("unreadable-bytes");
        assertThat(sheet.statements().stream()
                        .flatMap(statement -> statement.facts().found().warnings().stream())
                        .filter(warning -> warning.code().equals("unreadable-bytes")))
                .hasSize(marked);
    }

    private static FactSheet sheet(byte[] bytes) {
        ExtractedPage page = TextPages.extract(TextPages.read("a.txt", bytes));
        return new Extractor(ExtractorOptions.RULES).assemble(List.of(page)).sheet();
    }
}
