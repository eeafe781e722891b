package org.onrecord.bench.endurance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.command.CommandLineTool;
import org.onrecord.diagnostic.InputException;
import org.onrecord.render.yaml.YamlReader;

/** A folder with a story, the sheet that is made of it, and a note of all that an editor has written into that. */
final class Desk implements AutoCloseable {
    private static final CommandLineTool TOOL = CommandLineTool.installed();

    static final String SHEET = "b.yaml";

    private static final String PAGE = "page.txt";

    private final Path folder;
    private final Story story;
    private final HandEdit hand;
    private final Ledger ledger = new Ledger();

    Desk(Random random) throws IOException {
        folder = Files.createTempDirectory("onrecord-endurance");
        story = new Story(random);
        hand = new HandEdit(random);
        Files.writeString(folder.resolve(PAGE), story.text());
    }

    Path folder() {
        return folder;
    }

    Path sheet() {
        return folder.resolve(SHEET);
    }

    Ledger ledger() {
        return ledger;
    }

    /** Changes the page. */
    void changePage() throws IOException {
        story.change();
        Files.writeString(folder.resolve(PAGE), story.text());
    }

    /** The sheet with one more review, and a comment; noted, but not saved yet. */
    String edit() throws IOException {
        String text = hand.comment(Files.readString(sheet()));
        return hand.review(text)
                .map(edited -> {
                    ledger.write(edited.before(), edited.statement());
                    return edited.text();
                })
                .orElse(text);
    }

    /** Saves as some editors do, into the file itself, or as others do, into another one that takes its name. */
    void save(String text, boolean inPlace) throws IOException {
        if (inPlace) {
            Files.writeString(sheet(), text);
        } else {
            Path saved = Files.writeString(folder.resolve("saved"), text);
            Files.move(saved, sheet(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the sheet in this process, by the rules; returns what was said, empty where all went well. */
    String run() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = TOOL.run(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                said,
                folder,
                "extract",
                PAGE,
                "-o",
                SHEET,
                "--engine",
                "rules");
        return code == 0 ? "" : "exit code " + code + ": " + said.toString(StandardCharsets.UTF_8);
    }

    /** Starts a process that makes the briefing and its sheet. */
    Process start(String engine) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Donrecord.cache=" + folder.resolve("cache"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.onrecord.cli.Main",
                        "brief",
                        PAGE,
                        "-o",
                        "b.pdf",
                        "--engine",
                        engine)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    /** What is wrong with the sheet: torn, or without a review that was written. */
    List<String> losses() throws IOException {
        List<String> losses = new ArrayList<>();
        try {
            losses.addAll(ledger.missing(new YamlReader().read(SHEET, Files.readString(sheet()))));
        } catch (InputException torn) {
            losses.add("the sheet is torn: " + torn.getMessage());
        }
        return losses;
    }

    /** Names of the files of writing that goes on or was killed. */
    List<String> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part"))
                    .toList();
        }
    }

    /** Deletes the copies that were kept of what a run did not take over, as a person would at times. */
    void tidy() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(SHEET + ".")) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
