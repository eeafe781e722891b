package org.onrecord.render.yaml;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Reads a sheet that {@link YamlRenderer} wrote and a person edited; every refusal names file, line and column. */
public final class YamlReader {
    /** Safe for use by several threads. */
    public YamlReader() {}

    /**
     * The sheet in {@code text}.
     *
     * @param file its name, for messages
     * @throws InputException where it is no sheet: everything that was found to be wrong in the first list that is
     *     wrong, in reading order
     */
    public FactSheet read(String file, String text) {
        if (text.length() > YamlSchema.LONGEST) {
            throw new InputException(Diagnostic.error(
                    "sheet-too-long",
                    "the sheet has " + text.length() + " characters; at most " + YamlSchema.LONGEST + " are read",
                    file));
        }
        try {
            return sheet(YamlNodes.parse(text));
        } catch (SheetProblem problem) {
            throw new InputException(
                    problem.findings().stream().map(finding -> finding.in(file)).toList());
        }
    }

    private static FactSheet sheet(YamlNode root) {
        checkVersion(root);
        Fields fields = Fields.of(root, "a sheet", YamlSchema.SHEET);
        List<Source> sources = fields.list(YamlSchema.SOURCES, SourceReader::source);
        List<SpeakerProfile> speakers = fields.list(YamlSchema.SPEAKERS, SourceReader::speaker);
        List<Statement> statements = fields.list(YamlSchema.STATEMENTS, StatementReader::statement);
        List<Statement> gone = fields.listOrNone(YamlSchema.GONE, StatementReader::statement);
        new SheetReferences(root).check();
        return fields.make(() -> new FactSheet(sources, speakers, statements, gone));
    }

    /** First of all, for a later version may have other keys. */
    private static void checkVersion(YamlNode root) {
        if (!(root instanceof YamlNode.Mapping mapping) || !mapping.entries().containsKey(YamlSchema.ONRECORD)) {
            throw new SheetProblem(
                    root.position(),
                    "no-sheet",
                    "this is no sheet: the key \"" + YamlSchema.ONRECORD
                            + "\" with the version of the format is missing");
        }
        YamlNode version = mapping.value(YamlSchema.ONRECORD);
        int number = Values.count(version);
        if (number < YamlSchema.OLDEST || number > YamlSchema.VERSION) {
            String read = "version " + YamlSchema.OLDEST + " or " + YamlSchema.VERSION;
            throw Values.wrong(version, read + " of the format, the only ones read here");
        }
    }
}
