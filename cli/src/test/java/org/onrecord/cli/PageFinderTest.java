package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
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
        Files.writeString(folder.resolve("news/briefing.pdf"), "%PDF-1.5\n/Producer(OnRecord)\nstartxref\n0\n%%EOF\n");
    }

    @Test
    void aPdfOfOthersBesideASheetOfItsNameIsAPage() throws IOException {
        Files.writeString(folder.resolve("news/notes.yaml"), "x");

        assertThat(find("news").pages()).extracting(PageFile::name).contains("news/notes.pdf");
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

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsLinksThatStayInTheFolderAndNoOthers() throws IOException {
        Files.writeString(folder.resolve("secret.html"), "x");
        Files.createDirectory(folder.resolve("news/.store"));
        link("news/deep/twin.html", "z.html");
        link("news/1-same.html", "b.html");
        link("news/out.html", "../secret.html");
        link("news/out.png", "../secret.html");
        link("news/outside", "../other_files");
        link("news/inside", "deep");
        link("news/hidden", ".store");
        link("news/nothing.html", "gone.html");
        link("news/nothing", "gone");
        link("news/circle.html", "circle.html");
        link("bypass", "news");

        PageFinder.Found found = find("news");
        assertThat(found.pages())
                .extracting(PageFile::name)
                .containsExactly(
                        "news/1-same.html", "news/a.HTM", "news/c.txt", "news/deep/twin.html", "news/notes.pdf");
        assertThat(found.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "news/circle.html: error: this link leads nowhere that can be read, or round in a circle",
                        "news/hidden: error: this link leads to a hidden folder; it was not followed",
                        "news/nothing.html: error: this link leads to nothing",
                        "news/out.html: error: this link leads out of the folder; it was not followed",
                        "news/outside: error: this link leads out of the folder; it was not followed");
        assertThat(find("bypass").pages()).hasSize(5);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesWhatIsNoFile() throws IOException {
        link("gone.html", "nothing");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("news/socket.html")));

            assertThat(find("news", "news/socket.html", "gone.html").diagnostics())
                    .extracting(Object::toString)
                    .containsExactly(
                            "news/socket.html: error: this is no file but a pipe, a socket or a device; it was not read",
                            "news/socket.html: error: this is no file and no folder but a pipe, a socket or a device; -"
                                    + " reads from standard input",
                            "gone.html: error: this link leads to nothing");
            assertThat(find("news").pages()).hasSize(5);
        }
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void namesFilesWhoseNamesWouldNotBeFoundAgain() throws IOException {
        Files.writeString(folder.resolve("news/back\\slash.html"), "x");
        Files.writeString(Path.of(URI.create(folder.toUri() + "news/%FF.html")), "x");

        PageFinder.Found found = find("news", "news/back\\slash.html");
        assertThat(found.pages()).hasSize(5);
        assertThat(found.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("unspeakable-name", "unspeakable-name", "unspeakable-name");
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }
}
