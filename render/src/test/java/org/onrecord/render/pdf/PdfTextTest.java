package org.onrecord.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.render.SampleSheets;
import org.onrecord.render.SampleStatements;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

class PdfTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We won.",
                "The costs of the programme, which has been put off twice, are borne by both sides, and the parliaments "
                        + "of both countries will have to agree to them before the end of the year, as the treaty says.",
                "Стоимость программы, которую уже дважды откладывали, несут обе стороны, и парламенты обеих стран должны "
                        + "будут согласиться с этим до конца года, как и предусмотрено договором между ними.",
                "Το κόστος του προγράμματος βαρύνει και τις δύο πλευρές.",
                "中国愿同各国一道，和平利用太空，造福全人类。这是我们的一贯立场，也是我们一直以来的做法，今后我们将继续这样做，并且欢迎所有国家" + "参加国际月球科研站的建设。",
                "It is a well-known, long-term, state-of-the-art system: 12-14 per cent (or so) — “more”, ‘less’ … 50 %",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokoll"
                        + "entwurf",
                "see https://news.example.org/a/very/long/address/with-many-parts/that-has/no-blank/at-all/in-it?and=a&query=1",
                "two  blanks and a\u00A0hard one"
            })
    void printsTheWordsCharacterForCharacter(String words) {
        String expected = words.replace('\u00A0', ' ');
        assertThat(Pdf.text(SampleSheets.ofWords(words)).replace('\u00A0', ' ')).contains("“" + expected + "”");
    }

    @Test
    void numbersEveryPage() {
        List<String> pages = Pdf.pages(Pdf.write(SampleSheets.large(40)));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).endsWith("Page " + (i + 1) + " of " + pages.size());
        }
    }

    @Test
    void showsWhatTheSpeakerDidBesideTheWords() {
        assertThat(Pdf.text(SampleSheets.small()))
                .contains("DENIED  that the contract “was never signed” and will not be before the winter")
                .contains("DECLINED TO SAY  whether the station would be ready in time");
    }

    @Test
    void showsThatASourceHasNoStatement() {
        assertThat(Pdf.text(SampleSheets.large(1))).contains("no statement");
        assertThat(Pdf.text(SampleSheets.small())).doesNotContain("no statement");
    }

    @Test
    void showsWhyTheLettersOfASourceMayBeWrong() {
        assertThat(Pdf.text(SampleSheets.small())).contains("LOOK  charset guessed:");
    }

    @Test
    void asksUnderTheNameWhetherItIsOnePerson() {
        FactSheet sheet = SampleSheets.ofWords("We won.");
        SpeakerProfile speaker = sheet.speakers().get(0);
        List<Description> roles = List.of(
                new Description("s1", SampleStatements.excerpt("head of the port", 20)),
                new Description("s2", SampleStatements.excerpt("minister", 20)));
        SpeakerProfile twice = new SpeakerProfile(speaker.id(), speaker.kind(), speaker.name(), speaker.names(), roles);
        List<Source> sources = SampleSheets.small().sources();

        assertThat(Pdf.text(new FactSheet(sources, List.of(twice), sheet.statements(), List.of())))
                .contains("head of the port [1]", "minister [2]")
                .contains("LOOK  roles differ between the sources [1] [2]: check that this is one person");
    }

    @Test
    void reportsACharacterThatNoFontHas() {
        assertThat(Pdf.text(SampleSheets.ofWords("Launch \uD83D\uDE80 now")))
                .contains("“Launch □ now”")
                .contains("cannot be printed here: U+1F680");
    }

    @Test
    void showsNoWordBackwards() {
        assertThat(Pdf.text(SampleSheets.ofWords("They said שלום twice")))
                .contains("“They said □□□□ twice”")
                .contains("cannot be printed here: U+05D5, U+05DC, U+05DD, U+05E9");
    }

    @Test
    void leavesOutSignsThatOnlyShapeOrBreakALetter() {
        assertThat(Pdf.text(SampleSheets.ofWords("co\u00ADoperate\u200D now\uFE0F")))
                .contains("“cooperate now”")
                .doesNotContain("cannot be printed here");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x061C, 0xFEFF, 0x180E, 0xE0041, 7})
    void showsASignThatNobodySeesAndNamesIt(int sign) {
        assertThat(Pdf.text(SampleSheets.ofWords("They " + Character.toString(sign) + "won")))
                .contains("“They □won”")
                .contains(String.format(Locale.ROOT, "cannot be printed here: U+%04X", sign));
    }

    @Test
    void showsATurningMarkInTheReasonOfAReview() {
        Statement statement = SampleSheets.ofWords("We won.").statements().get(0);
        Review review = new Review(
                Decision.APPROVED, Optional.empty(), Optional.empty(), Optional.of("heard \u202Eby me"), Map.of());
        assertThat(Pdf.text(SampleSheets.of(statement.withReview(review))))
                .contains("Approved: heard □by me")
                .contains("cannot be printed here: U+202E");
    }

    @Test
    void printsACorrectedStatementBeforeWhatThePageHas() {
        Statement statement = SampleSheets.ofWords("We won.").statements().get(0);
        Map<String, String> now = new LinkedHashMap<>();
        now.put("speaker", "Jo March");
        now.put("words", "We never won.");
        now.put("polarity", "denied");
        now.put("where", "in Oslo");
        Review review = new Review(
                Decision.CORRECTED,
                Optional.of("M. Okafor"),
                Optional.of(LocalDate.of(2026, 5, 1)),
                Optional.empty(),
                now);
        assertThat(Pdf.text(SampleSheets.of(statement.withReview(review))))
                .contains("Jo Marchnamed by an editor1 speaker: Jo March (the page: Ann Lee)DENIED  “We never won.”")
                .contains(
                        "Corrected by M. Okafor on 1 May 2026the page: said: “We won.”where in Oslo (the page: nothing)")
                .contains("1 corrected");
    }

    @Test
    void printsNothingOfARejectedStatement() {
        Statement statement = SampleSheets.ofWords("We won.").statements().get(0);
        assertThat(Pdf.text(SampleSheets.of(statement.withReview(SampleSheets.rejected()))))
                .doesNotContain("We won.", "Ann Lee", "a quotation of a quotation")
                .contains("1 rejected, not printed", "No statement is left to print.");
    }

    @Test
    void tellsThatASheetHasNoStatements() {
        assertThat(Pdf.text(SampleSheets.empty())).contains("no statement that could be attributed");
    }
}
