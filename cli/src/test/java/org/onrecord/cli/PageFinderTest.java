package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.PrintableWriter;

class PageFinderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writePages() throws IOException {
        for (String file : new String[] {
            "news/b.html",
            "news/a.HTM",
            "news/c.txt",
            "news/notes.pdf",
            "news/briefing.pdf",
            "news/briefing.yaml",
            "news/.hidden.html",
            "news/.git/x.txt",
            "news/b_files/frame.html",
            "news/deep/z.html",
            "other_files/kept.html"
        }) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "x");
        }
    }

    private PageFinder.Found find(String... arguments) throws IOException {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new StandardOutput(OutputStream.nullOutputStream()),
                new PrintableWriter(OutputStream.nullOutputStream()),
                folder,
                false);
        return PageFinder.find(terminal, List.of(arguments));
    }

    @Test
    void readsFoldersInNameOrderWithoutWhatBelongsToAPage() throws IOException {
        assertThat(find("news/").pages())
                .extracting(PageFile::name)
                .containsExactly("news/a.HTM", "news/b.html", "news/c.txt", "news/deep/z.html", "news/notes.pdf");
        assertThat(find("other_files").pages()).extracting(PageFile::name).containsExactly("other_files/kept.html");
    }

    @Test
    void keepsTheOrderOfTheArgumentsAndReadsNothingTwice() throws IOException {
        assertThat(find("news/c.txt", "-", "news", "./news/b.html").pages())
                .extracting(PageFile::name)
                .containsExactly("news/c.txt", "-", "news/a.HTM", "news/b.html", "news/deep/z.html", "news/notes.pdf");
    }

    @Test
    void takesAFileThatIsNamedWhateverItsEnding() throws IOException {
        assertThat(find("news/notes.pdf").pages()).hasSize(1);
    }

    @Test
    void reportsWhatIsNotThere() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertThat(find("empty", "gone").diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "empty: error: this folder holds no page; pages end in .html, .htm, .txt, .pdf, .mhtml, .eml, .warc or .zip,"
                                + " each also with .gz",
                        "gone: error: no such file or folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatALinkLeadsBack() throws IOException {
        Files.createSymbolicLink(folder.resolve("news/deep/again"), folder.resolve("news"));

        assertThat(find("news").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("this link leads back to a folder that it stands in; it was not followed");
    }
}
