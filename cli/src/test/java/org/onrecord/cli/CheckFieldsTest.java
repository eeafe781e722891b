package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No key of a sheet that came from a page can be changed without a finding. */
class CheckFieldsTest {
    private static final String PAGE = """
            <html lang="en"><head><title>The new bridge</title><meta charset="utf-8">
            <link rel="canonical" href="https://harbour.example/2026/bridge"><meta property="og:site_name" content="The Harbour">
            <meta name="author" content="Ida Quill"><meta property="article:published_time" content="2026-03-03T08:00:00Z">
            <meta property="article:modified_time" content="2026-03-04T08:00:00Z"></head><body><article><h1>The new bridge</h1>
            <p>OSLO, March 3 (Reuters) - The town opened its new bridge after three years of work and many debates in the council.</p>
            <p>“We will not charge a toll on this bridge,” Ann Lee, the mayor of the town, told reporters in Oslo on Monday.</p>
            <p>Bo Wu, the chief engineer, reportedly denied that the bridge had cost 12 million crowns and lost a year on Tuesday.</p>
            <p>The Transport Ministry said that the old ferry would stop in May. Officials said that it had run for a century.</p>
            </article></body></html>
            """;

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static String sheet = "";

    @BeforeAll
    static void makeTheSheet() throws IOException {
        Files.writeString(made.resolve("bridge.html"), PAGE);
        sheet = Ran.in(made, "extract", "bridge.html", "--engine", "rules").out();
    }

    private Ran check(String changed) throws IOException {
        Files.writeString(folder.resolve("bridge.html"), PAGE);
        Files.writeString(folder.resolve("sheet.yaml"), changed);
        return Ran.in(folder, "check", "sheet.yaml", "--engine", "rules");
    }

    @Test
    void theSheetAsItWasMadePasses() throws IOException {
        assertThat(check(sheet).out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "harbour.example/2026/bridge\"|harbour.example/other\"|reading|address: the sheet says [https://harbour.example/other]",
                "from: \"h1\"|from: \"title\"|reading|where the page's title stands",
                "\"The Harbour\"|\"The Haven\"|reading|publisher: the sheet says [The Haven], OnRecord reads [The Harbour]",
                "\"Ida Quill\"|\"Ida Quell\"|reading|authors: the sheet says [Ida Quell], OnRecord reads [Ida Quill]",
                "\"2026-03-03\"|\"2026-03-02\"|reading|day of publication",
                "\"2026-03-04\"|\"2026-03-05\"|reading|last change",
                "value: \"en\"|value: \"de\"|reading|language: the sheet says [de], OnRecord reads [en]",
                "\"OSLO, March 3 (Reuters)\"|\"OSLO, March 4 (Reuters)\"|reading|dateline",
                "value: \"Reuters\"|value: \"Xinhua\"|reading|agency: the sheet says [Xinhua]",
                "text-sha256: \"|text-sha256: \"0|text-changed|not the text that is read in it",
                "kind: body|kind: person|speaker|speaker \"transport-ministry\": kind: the sheet says person, OnRecord reads body",
                "name: \"Transport Ministry\"|name: \"Igor Petrov\"|speaker|no source prints the name [Igor Petrov]",
                "name: \"Transport Ministry\"|name: \"Ministry\"|speaker|the sheet says [Ministry], OnRecord reads",
                "name: \"Officials\"|name: \"Igor Petrov\"|speaker|no source prints the name [Igor Petrov]",
                "kind: unnamed|kind: document|speaker|kind: the sheet says document, OnRecord reads unnamed",
                "words: \"the mayor of the town\"|words: \"the mayor of a town\"|excerpt|role of Ann Lee",
                "words: \"the chief engineer\"\\n        position: {start: 248, end: 266}|words: \"chief engineer\"\\n        position: {start: 252, end: 266}|speaker|role: the sheet has [chief engineer]",
                "polarity: denied|polarity: said|polarity|the sheet says said, OnRecord reads denied",
                "\\n    modality: hearsay||polarity|the sheet says plain, OnRecord reads hearsay",
                "prefix: \"d many debates|prefix: \"d few debates|place|between other words than the sheet says",
                "suffix: \"” Ann Lee, the mayor|suffix: \"” Ann Low, the mayor|place|between other words than the sheet says",
                "position: {start: 132, end: 173}|position: {start: 131, end: 172}|place|at another place than the sheet says",
                "line: 8|line: 9|place|at another place than the sheet says",
                "line: 8|line: 8\\n        page: 3|place|at another place than the sheet says",
                "\\n    mentions:\\n      - words: \"Ann Lee\"\\n        position: {start: 175, end: 182}||attribution|speaker mention: the sheet says nothing, OnRecord reads [Ann Lee]",
                "words: \"told\"|words: \"sang\"|cue|cue: the sheet says [sang], OnRecord reads [told]",
                "kind: addressee|kind: event|reading|setting [reporters]",
                "words: \"in Oslo\"|words: \"in Rome\"|excerpt|setting of",
                "\\n        tie: ambiguous||reading|setting [on Tuesday]: the sheet says when (own)",
                "\\n      - kind: where\\n        words: \"in Oslo\"\\n        position: {start: 222, end: 229}||reading|the sheet lacks the setting [in Oslo]",
                "kind: credit|kind: spokesperson|reading|hops: the sheet says spokesperson [Reuters]",
                "rule: \"ContentCueSpeaker\"|rule: \"SpeakerCueContent\"|evidence|how it was found",
                "confidence: 0.85|confidence: 0.97|evidence|how it was found",
                "confidence: 0.9\\n    links|confidence: 0.9\\n      warnings:\\n        - {code: \"x\", seen: \"y\", assumed: \"z\"}\\n    links|evidence|how it was attributed",
                "cue: 0.96|cue: 0.95|evidence|its links: the sheet says [region 0.94, cue 0.95",
                "boundary: 0.9\\n|boundary: 0.99\\n|evidence|its links",
            })
    void findsAChangeOf(String was, String is, String code, String message) throws IOException {
        String before = was.replace("\\n", "\n");
        assertThat(sheet).contains(before);
        String after = is == null ? "" : is.replace("\\n", "\n");
        Ran ran = check(sheet.replace(before, after));
        assertThat(ran.out()).contains(": " + code + ": ").contains(message);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void findsSomebodyWhomNoStatementNames() throws IOException {
        String nobody = "speakers:\n  - id: \"igor-petrov\"\n    kind: person\n    name: \"Igor Petrov\"\n";
        Ran ran = check(sheet.replace("speakers:\n  - id: \"ann-lee\"", nobody + "  - id: \"ann-lee\""));
        assertThat(ran.out())
                .startsWith(
                        "sheet.yaml:1: speaker: speaker \"igor-petrov\": no statement is theirs, and no source prints");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names:\\n      - source: \"s1\"|names:\\n      - source: \"s9\"|source \"s9\"",
                "roles:\\n      - source: \"s1\"|roles:\\n      - source: \"s9\"|source \"s9\"",
            })
    void refusesNamesOfASourceThatTheSheetDoesNotHold(String was, String is, String message) throws IOException {
        Ran ran = check(sheet.replaceFirst(was.replace("\\n", "\n"), is.replace("\\n", "\n")));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("sheet.yaml:").contains("s9");
    }

    @ParameterizedTest
    @CsvSource({"source: \"s1\",source: \"s9\"", "\"ann-lee\",\"nobody\""})
    void refusesWhatIsGoneWithIdsThatTheSheetDoesNotHold(String was, String is) throws IOException {
        String gone = sheet.substring(sheet.indexOf("  - id: \"6ea210473e20\""), sheet.indexOf("  # Bo Wu"))
                .replace(was, is)
                .replace("decision: pending", "decision: rejected");
        Ran ran = check(sheet + "\ngone:\n" + gone);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains(is.substring(is.indexOf('"') + 1, is.length() - 1));
    }

    @Test
    void saysWhatItHasToLeaveOut() throws IOException {
        String gone = sheet.substring(sheet.indexOf("  - id: \"6ea210473e20\""), sheet.indexOf("  # Bo Wu"))
                .replace("decision: pending", "decision: rejected");
        assertThat(check(sheet + "\ngone:\n" + gone).err())
                .contains("Not checked: what stands under \"gone\" (statements: 1)");
        String old = sheet.replaceAll("(?m)^    links:\\n(      .*\\n)+", "");
        assertThat(check(old).err()).contains("Not checked: confidence").contains("(statements: 4)");
    }
}
