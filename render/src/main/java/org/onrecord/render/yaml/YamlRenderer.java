package org.onrecord.render.yaml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.diagnostic.InputException;
import org.onrecord.render.Renderer;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Writes a sheet as YAML, keys in a fixed order, in UTF-8; {@link YamlReader} reads the same sheet back. */
public final class YamlRenderer implements Renderer {
    /** Longer than a line for people is; a name of a million letters in each of them is no help. */
    private static final int SHOWN = 200;

    private static final List<String> HEADER = List.of(
            "Fact sheet of OnRecord: who said what, where it stands, and what an editor made of it.",
            "Change nothing above \"review:\"; the words are checked against the page. A review with everything in it:",
            "  review:",
            "    decision: corrected   # or pending, approved, rejected",
            "    by: \"Ann Lee\"",
            "    on: \"2026-05-01\"",
            "    why: \"the page has the old title\"",
            "    corrections:          # any of speaker, role, words, polarity, when, where, event, medium, addressee",
            "      role: \"former head of the agency\"");

    /** Safe for use by several threads. */
    public YamlRenderer() {}

    /**
     * Writes {@code sheet} to {@code out} and leaves it open.
     *
     * @throws InputException where the sheet would be longer than {@link YamlReader} reads; nothing is written then
     * @throws IOException where writing fails
     */
    @Override
    public void render(FactSheet sheet, OutputStream out) throws IOException {
        checkLength(sheet);
        Writer signs = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            write(sheet, new YamlWriter(signs));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        signs.flush();
    }

    /** Counts first: who is told afterwards has a file that nobody can read. */
    private static void checkLength(FactSheet sheet) {
        YamlWriter counter = new YamlWriter(Writer.nullWriter());
        write(sheet, counter);
        SheetText.checkLength("the new sheet", counter.length());
    }

    private static void write(FactSheet sheet, YamlWriter writer) {
        HEADER.forEach(writer::comment);
        writer.plain(YamlSchema.ONRECORD, Integer.toString(YamlSchema.VERSION));
        writer.blankLine();
        SourceYaml sources = new SourceYaml(writer);
        writer.listOrEmpty(YamlSchema.SOURCES, sheet.sources(), sources::source);
        writer.blankLine();
        writer.listOrEmpty(YamlSchema.SPEAKERS, sheet.speakers(), sources::speaker);
        writer.blankLine();
        writeStatements(YamlSchema.STATEMENTS, sheet, sheet.statements(), writer);
        if (!sheet.gone().isEmpty()) {
            writer.blankLine();
            writer.comment("Reviewed earlier; the last run did not find them again.");
            writeStatements(YamlSchema.GONE, sheet, sheet.gone(), writer);
        }
    }

    private static void writeStatements(String key, FactSheet sheet, List<Statement> statements, YamlWriter writer) {
        Map<String, String> files = new HashMap<>();
        sheet.sources().forEach((Source source) -> files.put(source.id(), source.file()));
        Map<String, String> names = new HashMap<>();
        sheet.speakers().forEach((SpeakerProfile speaker) -> names.put(speaker.id(), speaker.name()));
        StatementYaml yaml = new StatementYaml(writer);
        writer.listOrEmpty(key, statements, statement -> {
            writer.blankLine();
            writer.comment(headline(statement, files, names));
            yaml.statement(statement);
        });
    }

    /** Who, where and whether to look; derived, for people who leaf through the file. */
    private static String headline(Statement statement, Map<String, String> files, Map<String, String> names) {
        String who = statement.facts().speakers().stream()
                .map(id -> names.getOrDefault(id, id))
                .map(name -> name.substring(0, Math.min(name.length(), SHOWN)))
                .collect(Collectors.joining(" and "));
        String source = statement.facts().source();
        int line = statement.facts().parts().get(0).anchor().line();
        return (who.isEmpty() ? "speaker unresolved" : who)
                + ", "
                + files.getOrDefault(source, source)
                + ":"
                + line
                + (statement.needsLook() ? "; needs a look" : "");
    }
}
