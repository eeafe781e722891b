package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.onrecord.diagnostic.Fault;
import org.onrecord.diagnostic.InputException;
import org.onrecord.diagnostic.PrintableWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns exceptions into a message and an exit code. */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int FRAMES = 3;

    private final PrintableWriter err;
    private final BooleanSupplier debug;

    ErrorHandler(PrintableWriter err, BooleanSupplier debug) {
        this.err = err;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine line = fault.getCommandLine();
        err.println("onrecord: " + fault.getMessage());
        if (fault instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println("Did you mean " + String.join(" or ", suggestions) + "?");
            }
        }
        // Without colours: the escapes for them would be written out.
        CommandLine.Help help =
                new CommandLine.Help(line.getCommandSpec(), CommandLine.Help.defaultColorScheme(Ansi.OFF));
        err.print(help.fullSynopsis().stripTrailing());
        err.println();
        err.println("Try \"" + line.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.USAGE.code();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        return handle(fault, parsed.originalArgs());
    }

    /** Says what went wrong with {@code args}. */
    int handle(Throwable fault, List<String> args) {
        if (fault instanceof OutputLost lost && lost.isClosedPipe()) {
            return ExitCode.BAD_INPUT.code();
        }
        if (debug.getAsBoolean()) {
            fault.printStackTrace(err);
        }
        if (fault instanceof SheetRefused refused) {
            refused.print(new DiagnosticPrinter(err));
            return ExitCode.BAD_INPUT.code();
        }
        if (fault instanceof InputException bad) {
            bad.diagnostics().forEach(err::println);
            return Math.max(
                    ExitCode.BAD_INPUT.code(), ExitCode.of(bad.diagnostics()).code());
        }
        if (fault instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return handle(wrapped.getCause(), args);
        }
        if (fault instanceof IOException failure) {
            err.println("onrecord: error: " + Fault.reason(failure));
            return ExitCode.BAD_INPUT.code();
        }
        if (fault instanceof InvalidPathException bad) {
            err.println("onrecord: error: \"" + bad.getInput() + "\" is no file name here: " + bad.getReason());
            return ExitCode.BAD_INPUT.code();
        }
        if (fault instanceof OutOfMemoryError) {
            err.println("onrecord: error: out of memory; give it more with ONRECORD_JAVA_OPTS=-Xmx2g, or less to do");
            return ExitCode.FAULT.code();
        }
        report(fault, args);
        return ExitCode.FAULT.code();
    }

    private void report(Throwable fault, List<String> args) {
        err.println("onrecord: this is a fault of OnRecord, not of your files. Please report these lines:");
        err.println("  " + VersionProvider.line());
        err.println("  onrecord " + String.join(" ", args));
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            err.println("  " + cause);
            Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.onrecord"))
                    .limit(FRAMES)
                    .forEach(frame -> err.println("    at " + frame));
        }
        err.println("\"--debug\" shows the whole trace.");
    }
}
