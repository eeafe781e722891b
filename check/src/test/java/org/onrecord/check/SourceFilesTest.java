package org.onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.anchor.Sha256;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.container.Entry;
import org.onrecord.sheet.Source;

class SourceFilesTest {
    @TempDir
    Path folder;

    private static Source source(String file, String text) {
        return new Source(
                file,
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                "");
    }

    private void zip(String name, String... pages) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < pages.length; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(pages[i].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<String> found(Source... sources) throws IOException {
        List<String> found = new ArrayList<>();
        SourceFiles files = SourceFiles.beside(Optional.of(folder), folder);
        for (SourceSearch search : files.searches(List.of(sources))) {
            search.run(new SourceSearch.Found() {
                @Override
                public void page(Source source, Entry page) {
                    found.add(source.file() + " " + new String(page.bytes(), StandardCharsets.UTF_8));
                }

                @Override
                public void missing(Source source, InputException why) {
                    found.add(source.file() + " missing");
                }
            });
        }
        return found;
    }

    @Test
    void readsAnArchiveOnceForAllItsPages() throws IOException {
        String[] pages = new String[50];
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            pages[i] = "Page " + i;
            sources.add(source("a.zip!" + i + ".txt", pages[i]));
        }
        zip("a.zip", pages);
        assertThat(SourceFiles.beside(Optional.of(folder), folder).searches(sources))
                .hasSize(1);
        assertThat(found(sources.toArray(Source[]::new))).hasSize(50).contains("a.zip!49.txt Page 49");
    }

    @Test
    void tellsPagesThatStandFromThoseThatHaveChangedAndThoseThatAreGone() throws IOException {
        zip("a.zip", "one", "other", "three");
        assertThat(found(
                        source("a.zip!0.txt", "one"),
                        source("a.zip!1.txt", "two"),
                        source("a.zip!2.txt", "three"),
                        source("a.zip!3.txt", "four")))
                .containsExactly("a.zip!0.txt one", "a.zip!2.txt three", "a.zip!1.txt other", "a.zip!3.txt missing");
    }

    @Test
    void takesThePageWithTheRightDigestBeforeTheOneWithTheWholeName() throws IOException {
        Files.createDirectories(folder.resolve("may"));
        Files.writeString(folder.resolve("may/a.txt"), "other");
        Files.writeString(folder.resolve("a.txt"), "one");
        assertThat(found(source("may/a.txt", "one"))).containsExactly("may/a.txt one");
        assertThat(found(source("may/a.txt", "two"))).containsExactly("may/a.txt other");
    }

    @Test
    void findsOnePageForTwoSourcesOfTheSameFile() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one");
        Source first = source("a.txt", "one");
        assertThat(found(first, first.withId("s2"))).containsExactly("a.txt one", "a.txt one");
    }
}
