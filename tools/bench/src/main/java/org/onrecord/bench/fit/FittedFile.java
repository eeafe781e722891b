package org.onrecord.bench.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.extract.model.LinearModel;
import org.onrecord.extract.model.ModelText;
import picocli.CommandLine.Model.CommandSpec;

/** Writes models with the command that made them in their first line, to be pasted. */
public final class FittedFile {
    private static final String PROGRAM = "java -jar tools/bench/target/onrecord-bench.jar";

    private FittedFile() {}

    /**
     * Writes {@code model}.
     *
     * @param about what the model tells, in a sentence
     * @param command that runs, with the arguments that it was given
     */
    public static void write(Path file, LinearModel model, String about, CommandSpec command) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + command(command));
        lines.add("# " + about);
        lines.addAll(ModelText.lines(model));
        Files.write(file, lines);
    }

    private static String command(CommandSpec command) {
        List<String> arguments = command.root().commandLine().getParseResult().originalArgs();
        return PROGRAM + " " + arguments.stream().map(FittedFile::quoted).collect(Collectors.joining(" "));
    }

    /** {@code argument} as a shell reads it back. */
    private static String quoted(String argument) {
        return argument.matches("[\\w./=,:@%+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
