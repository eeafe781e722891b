package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Review APPROVED =
            new Review(Decision.APPROVED, Optional.of("Eva"), Optional.empty(), Optional.empty(), Map.of());

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
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
                force);
    }

    private void runAgain(boolean force) throws IOException {
        SheetKeeper keeper = keeper(force);
        keeper.write("b.yaml", keeper.carryReviews("b.yaml", fresh).sheet());
    }

    private static FactSheet reviewed(FactSheet sheet) {
        return new FactSheet(
                sheet.sources(),
                sheet.speakers(),
                List.of(sheet.statements().get(0).withReview(APPROVED)),
                List.of());
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
}
