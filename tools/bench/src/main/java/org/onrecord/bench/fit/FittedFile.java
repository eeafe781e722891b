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
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The option for the file that a command fits, which has the command that made it in its first line, to be pasted; a
 * mixin of such commands.
 */
public final class FittedFile {
    private static final String PROGRAM = "java -jar tools/bench/target/onrecord-bench.jar";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "where the weights go")
    private Path file = Path.of("");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** No file yet; the option gives it. */
    public FittedFile() {}

    /**
     * Writes {@code model}.
     *
     * @param about what the model tells, in a sentence
     */
    public void write(LinearModel model, String about) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + command());
        lines.add("# " + about);
        lines.addAll(ModelText.lines(model));
        Files.write(file, lines);
    }

    private String command() {
        List<String> arguments = command.root().commandLine().getParseResult().originalArgs();
        return PROGRAM + " " + arguments.stream().map(FittedFile::quoted).collect(Collectors.joining(" "));
    }

    /** {@code argument} as a shell reads it back. */
    private static String quoted(String argument) {
        return argument.matches("[\\w./=,:@%+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
