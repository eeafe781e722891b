package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet of a stranger makes nobody read other files than pages beside it. */
class CheckSourcesTest {
    private static final String SECRET = "The code of the safe is four, seven and eleven.";

    @TempDir
    Path top;

    private Path folder = Path.of("");
    private String sheet = "";

    @BeforeEach
    void layOut() throws IOException {
        folder = Files.createDirectories(top.resolve("desk/sheets"));
        Files.writeString(top.resolve("secret.txt"), SECRET);
        Files.writeString(folder.resolve("bridge.txt"), CommandTest.PAGE);
        sheet = Ran.in(folder, "extract", "bridge.txt", "--engine", "rules").out();
    }

    private Ran check(String file, String... options) throws IOException {
        String named = file.replace("\\", "\\\\").replace("\"", "\\\"");
        String hostile = sheet.replace("file: \"bridge.txt\"", "file: \"" + named + "\"")
                .replaceAll("start: \\d+, end: \\d+", "start: 0, end: 40");
        Files.writeString(folder.resolve("sheet.yaml"), hostile);
        String[] args = new String[4 + options.length];
        System.arraycopy(new String[] {"check", "sheet.yaml", "--engine", "rules"}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return Ran.in(folder, args);
    }

    private static void isRefused(Ran ran) {
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("this source was not found in ", "--sources DIR")
                .doesNotContain("safe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ".",
                "..",
                "../..",
                "//",
                "../../secret.txt",
                "x/../../../secret.txt",
                "../sheets",
                "!",
                "!!!!",
                "../../secret.txt!x",
                "secret.txt#2",
                "file:///etc/passwd",
                "jar:file:x.zip!/y",
                "a\u0000b",
                "\\\\host\\share\\x.txt",
                "C:\\secret.txt"
            })
    void readsNothingOutsideOfTheFolder(String file) throws IOException {
        isRefused(check(file.replace("\u0000", "\\0")));
    }

    @Test
    void readsNoAbsoluteFileOutsideOfTheFolder() throws IOException {
        Ran ran = check(top.resolve("secret.txt").toString().replace('\\', '/'));
        isRefused(ran);
        assertThat(ran.err()).contains("its name leads out of that folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinkOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("story.txt"), top.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("out"), top);
        isRefused(check("story.txt"));
        isRefused(check("out/secret.txt"));
        assertThat(check("story.txt").err()).contains("a link leads out of that folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void readsNoDevice() throws IOException {
        isRefused(check("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        isRefused(check("zero.txt"));
        isRefused(check("zero.txt", "--sources", "."));
    }

    @Test
    void readsBelowTheFoldersThatAreNamed() throws IOException {
        Ran ran = check("../../secret.txt", "--sources", "..", "--sources", "../..");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("file-changed");
        isRefused(check("../../secret.txt", "--sources", ".."));
    }

    @Test
    void findsAPageWithoutTheFirstFoldersOfItsName() throws IOException {
        Files.createDirectories(top.resolve("archive/may"));
        Files.move(folder.resolve("bridge.txt"), top.resolve("archive/may/bridge.txt"));
        String named = sheet.replace("\"bridge.txt\"", "\"/srv/pages/may/bridge.txt\"");
        Files.writeString(folder.resolve("sheet.yaml"), named);
        Ran ran = Ran.in(folder, "check", "sheet.yaml", "--engine", "rules", "--sources", "../../archive");
        assertThat(ran.err()).contains("nothing differs");
    }

    @Test
    void takesFromTheWorkingFolderOnlyTheVerySamePage() throws IOException {
        Files.writeString(folder.resolve("sheet.yaml"), sheet);
        Path elsewhere = Files.createDirectory(top.resolve("elsewhere"));
        Path page = Files.move(folder.resolve("bridge.txt"), elsewhere.resolve("bridge.txt"));
        String way = "../desk/sheets/sheet.yaml";
        assertThat(Ran.in(elsewhere, "check", way, "--engine", "rules").err()).contains("nothing differs");
        Files.writeString(page, CommandTest.PAGE.replace("not", ""));
        Ran ran = Ran.in(elsewhere, "check", way, "--engine", "rules");
        isRefused(ran);
        assertThat(ran.err()).contains("the working folder has only another file of this name");
        assertThat(Ran.in(elsewhere, "check", way, "--engine", "rules", "--sources", ".")
                        .out())
                .contains("file-changed");
    }

    @Test
    void showsLittleOfAFileThatIsNotTheOneOfTheSheet() throws IOException {
        String other = "This is nothing of anybody's business, line by line. ".repeat(2_000);
        Files.writeString(folder.resolve("other.txt"), other);
        String wide = sheet.replaceAll("position: \\{start: \\d+, end: \\d+\\}", "position: {start: 0, end: 90000}")
                .replace("\"bridge.txt\"", "\"other.txt\"");
        Files.writeString(folder.resolve("sheet.yaml"), wide);
        Ran ran = Ran.in(folder, "check", "sheet.yaml", "--engine", "rules");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("file-changed").hasSizeLessThan(10_000);
    }

    @Test
    void saysSoWhereTheFolderThatIsNamedIsNone() throws IOException {
        Ran ran = check("bridge.txt", "--sources", "nowhere");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo(String.format("nowhere: error: no such folder; pages are looked for in one%n"));
    }
}
