package org.onrecord.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.anchor.Sha256;
import org.onrecord.output.OutputFile;

/** The model card of a training, {@code model-card.md}: what it was made of, how, and what it reached. */
final class ModelCard {
    private final String command;
    private final Settings settings;
    private final List<String> data = new ArrayList<>();

    /**
     * A card of one training.
     *
     * @param command the arguments as they were typed
     */
    ModelCard(List<String> command, Settings settings) {
        this.command = String.join(" ", command);
        this.settings = settings;
    }

    /** Names a file of annotated articles, its size and its digest. */
    void add(String use, Path file, int articles) throws IOException {
        data.add("- " + use + ": `" + file.getFileName() + "`, " + articles + " articles, SHA-256 "
                + Sha256.of(Files.readAllBytes(file)));
    }

    /**
     * Writes the card.
     *
     * @param figures of every round and of a mean, a line each
     * @param day when the training ended
     */
    void write(Path folder, List<String> figures, LocalDate day) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Model card");
        lines.add("");
        lines.add("A tagger of attributions for OnRecord, trained on " + day + ".");
        lines.add("");
        lines.add("## Made of");
        lines.add("- encoder: the first " + settings.layers() + " layers of "
                + settings.encoder().card());
        lines.addAll(data);
        lines.add("");
        lines.add("The annotated articles keep the licences of those who made them; none of their sentences is in the"
                + " model folder. Name them, with their licences, where you pass the model on.");
        lines.add("");
        lines.add("## Made by");
        lines.add("`onrecord-train " + command + "` (seed " + settings.seed() + ")");
        lines.add("");
        lines.add("## Figures on the dev articles");
        lines.add("Exact spans, F1; content and source with the annotated cues given. The best round by the mean of the"
                + " three is kept.");
        lines.add("");
        figures.forEach(line -> lines.add("- " + line));
        String card = String.join("\n", lines) + "\n";
        OutputFile.write(folder.resolve("model-card.md"), out -> out.write(card.getBytes(StandardCharsets.UTF_8)));
    }
}
