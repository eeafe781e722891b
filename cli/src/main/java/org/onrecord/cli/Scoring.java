package org.onrecord.cli;

import java.util.List;
import org.onrecord.eval.Bootstrap;
import org.onrecord.eval.DontCare;
import org.onrecord.eval.ScoreOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How annotations are compared; the options of every command that does so. */
final class Scoring {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--match",
            paramLabel = "HOW",
            defaultValue = "jaccard",
            description =
                    "jaccard: contents match one to one where enough of the words of both are common (as without this"
                            + " option); contain: where enough of the found words lie in annotated contents, which may be whole"
                            + " sentences.")
    private ScoreOptions.Match match = ScoreOptions.Match.JACCARD;

    @Option(
            names = "--iou",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "How many words are enough, from 0 to 1 (0.5 without this option).")
    private double overlap;

    @Option(
            names = "--dont-care",
            paramLabel = "FIELD=VALUE",
            description = "Annotated quotations with this value are neither required nor punished. May be repeated.")
    private List<String> dontCare = List.of();

    @Option(
            names = "--types",
            paramLabel = "WHENCE",
            defaultValue = "auto",
            description =
                    "auto: the type of a found quotation is read from the marks in the text (as without this option);"
                            + " declared: from its own type.")
    private ScoreOptions.Types types = ScoreOptions.Types.AUTO;

    @Option(names = "--roles", description = "Also contents, speakers and cues as spans without links.")
    private boolean roles;

    @Option(
            names = "--boot",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "How often articles are drawn anew for the 95%% intervals (1000 without this option; 0: none).")
    private int resamples;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the drawing begins with (1 without this option).")
    private long seed;

    /** The options, checked. */
    ScoreOptions options() {
        if (!(overlap >= 0 && overlap <= 1)) {
            throw wrong("--iou is from 0 to 1, not " + overlap);
        }
        return new ScoreOptions(
                match, overlap, dontCare.stream().map(this::parse).toList(), types, roles);
    }

    private DontCare parse(String printed) {
        return DontCare.parse(printed)
                .orElseThrow(() -> wrong("--dont-care is FIELD=VALUE, as cueClass=other, not \"" + printed + "\""));
    }

    /** What is drawn for the intervals. */
    Bootstrap bootstrap() {
        if (resamples < 0) {
            throw wrong("--boot is 0 or more, not " + resamples);
        }
        return new Bootstrap(resamples, seed);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
