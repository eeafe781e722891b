package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.InputException;
import org.onrecord.diagnostic.PrintableWriter;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Review;

class SheetKeeperTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Runnable meanwhile = () -> {};
    private FactSheet fresh;
    private Path file;

    @BeforeEach
    void makeSheet() throws IOException {
        fresh = SheetByHand.of("bridge.txt", CommandTest.PAGE, "It belongs to all of us.", "Ann Lee");
        file = folder.resolve("b.yaml");
    }

    private SheetKeeper keeper(boolean force) {
        PrintableWriter printed = new PrintableWriter(err);
        return new SheetKeeper(
                new Terminal(new ByteArrayInputStream(new byte[0]), new StandardOutput(err), printed, folder, false),
                "b.yaml",
                force,
                meanwhile);
    }

    private void runAgain(boolean force) throws IOException {
        SheetKeeper keeper = keeper(force);
        keeper.check();
        keeper.write(fresh);
    }

    private static FactSheet reviewed(FactSheet sheet) {
        return reviewedBy(sheet, "Eva");
    }

    private static String text(FactSheet sheet) throws IOException {
        return new String(SheetFiles.bytes(sheet), StandardCharsets.UTF_8);
    }

    @Test
    void carriesReviewsOverAndKeepsNoCopyOfWhatIsNotLost() throws IOException {
        Files.writeString(file, text(reviewed(fresh)));
        runAgain(false);
        assertThat(file).content().isEqualTo(text(reviewed(fresh)));
        assertThat(folder.resolve("b.yaml.1")).doesNotExist();
    }

    @Test
    void keepsACopyOfWhatTheUserWroteOtherwise() throws IOException {
        String old = "# to ask her again\n" + text(reviewed(fresh));
        Files.writeString(folder.resolve("b.yaml.1"), "an older copy");
        Files.writeString(file, old);
        runAgain(false);
        assertThat(file).content().isEqualTo(text(reviewed(fresh)));
        assertThat(folder.resolve("b.yaml.2")).content().isEqualTo(old);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("b.yaml: note: what stood there is kept as b.yaml.2");
    }

    @Test
    void keepsACopyOfAStatementThatWasChangedByHand() throws IOException {
        String old = text(fresh).replace("Ann Lee", "Ann Leo");
        Files.writeString(file, old);
        runAgain(false);
        assertThat(folder.resolve("b.yaml.1")).content().isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shopping: [milk]", "onrecord: 1\nsources: [", "%PDF-1.7"})
    void refusesWhatIsNoSheetUnlessForced(String other) throws IOException {
        Files.writeString(file, other);
        assertThatThrownBy(() -> runAgain(false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("b.yaml: error: ")
                .hasMessageContaining("--force");
        assertThat(file).content().isEqualTo(other);
        runAgain(true);
        assertThat(file).content().isEqualTo(text(fresh));
        assertThat(folder.resolve("b.yaml.1")).content().isEqualTo(other);
    }

    private static FactSheet reviewedBy(FactSheet sheet, String name) {
        Review review = new Review(Decision.APPROVED, Optional.of(name), Optional.empty(), Optional.empty(), Map.of());
        return new FactSheet(
                sheet.sources(),
                sheet.speakers(),
                List.of(sheet.statements().get(0).withReview(review)),
                List.of());
    }

    /** Saves as editors do: into the same file, or into another one that takes its name. */
    private void save(String text, boolean inPlace) {
        try {
            if (inPlace) {
                Files.writeString(file, text);
            } else {
                Files.move(Files.writeString(folder.resolve("saved"), text), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAnEditorSavesRightBeforeTheChangeIsTakenIn(boolean inPlace) throws IOException {
        Files.writeString(file, "# old\n" + text(reviewed(fresh)));
        AtomicInteger saves = new AtomicInteger();
        meanwhile = () -> {
            if (saves.incrementAndGet() <= 3) {
                save("# save " + saves + "\n" + textOf(reviewedBy(fresh, "Bo")), inPlace);
            }
        };
        runAgain(false);
        assertThat(saves).hasValue(4);
        assertThat(file).content().isEqualTo(text(reviewedBy(fresh, "Bo")));
        assertThat(folder.resolve("b.yaml.4")).content().startsWith("# save 3\n");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
    }

    private static String textOf(FactSheet sheet) {
        try {
            return text(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSheetThatAppearsMeanwhileIsTakenIn() throws IOException {
        meanwhile = () -> save(textOf(reviewed(fresh)), true);
        runAgain(false);
        assertThat(file).content().isEqualTo(text(reviewed(fresh)));
    }

    @Test
    void aSheetThatIsDeletedMeanwhileIsWrittenAnew() throws IOException {
        Files.writeString(file, "# old\n" + text(reviewed(fresh)));
        AtomicInteger times = new AtomicInteger();
        meanwhile = () -> {
            if (times.getAndIncrement() == 0) {
                assertThat(file.toFile().delete()).isTrue();
            }
        };
        runAgain(false);
        assertThat(file).content().isEqualTo(text(fresh));
        assertThat(folder.resolve("b.yaml.1")).content().startsWith("# old\n").contains("Eva");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsSavedMeanwhileAndIsNoSheetStaysAndTheNewOneGoesBesideIt(boolean force) throws IOException {
        Files.writeString(file, text(reviewedBy(fresh, "Eva")));
        meanwhile = () -> save("half a she", true);
        fresh = SheetByHand.of("bridge.txt", CommandTest.PAGE + "More.\n", "It belongs to all of us.", "Ann Lee");
        assertThatThrownBy(() -> runAgain(force))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("b.yaml: error: was saved meanwhile, and its reviews cannot be read")
                .hasMessageContaining("the new sheet is kept as b.yaml.");
        assertThat(file).content().isEqualTo("half a she");
        assertThat(Files.readString(newestCopy())).isEqualTo(text(reviewedBy(fresh, "Eva")));
    }

    @Test
    void aSheetThatNeverHoldsStillStaysAndTheNewOneGoesBesideIt() throws IOException {
        Files.writeString(file, "# old\n" + text(reviewed(fresh)));
        AtomicInteger saves = new AtomicInteger();
        meanwhile = () -> save("# " + saves.incrementAndGet() + "\n" + textOf(reviewed(fresh)), false);
        assertThatThrownBy(() -> runAgain(false)).hasMessageContaining("is being saved again and again");
        assertThat(file).content().startsWith("# " + saves + "\n");
        assertThat(Files.readString(newestCopy())).isEqualTo(text(reviewed(fresh)));
    }

    private Path newestCopy() {
        int last = 1;
        while (Files.exists(folder.resolve("b.yaml." + (last + 1)))) {
            last++;
        }
        return folder.resolve("b.yaml." + last);
    }
}
