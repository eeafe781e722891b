package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.engine.Engine;
import picocli.CommandLine.Option;

/** What finds statements; the options of every command that looks for them. */
final class EngineChoice {
    static final String ENGINE = "--engine";
    static final String MODEL = "--model";
    static final String ATTITUDES = "--attitudes";

    @Option(
            names = ENGINE,
            paramLabel = "ENGINE",
            defaultValue = "both",
            description = "What finds statements: rules, tagger or both (${DEFAULT-VALUE}).")
    private Engine engine = Engine.BOTH;

    @Option(
            names = MODEL,
            paramLabel = "DIR",
            description = "The tagger's model in this folder, instead of the one that OnRecord brings along.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = ATTITUDES,
            description = "Takes plans, feelings and rulings too (plans to, supports), marked as such; they are no"
                    + " statements. Needs the tagger.")
    private boolean attitudes;

    /**
     * The extractor that was asked for; says so where the tagger is missing and the rules go on alone.
     *
     * @throws InputException where the folder holds no model that can be read
     */
    Extractor extractor(Terminal terminal) {
        ExtractorOptions options = ExtractorOptions.USUAL
                .withEngine(engine)
                .withAttitudes(attitudes)
                .withListener(terminal.err()::println);
        return model.map(folder -> withModel(options, terminal, folder)).orElseGet(() -> new Extractor(options));
    }

    /** Messages name the folder as it was typed. */
    private static Extractor withModel(ExtractorOptions options, Terminal terminal, String folder) {
        try {
            return new Extractor(options.withModel(terminal.file(folder)));
        } catch (InputException bad) {
            throw new InputException(bad.diagnostics().stream()
                    .map(found -> Diagnostic.error(found.code(), found.message(), folder))
                    .toList());
        }
    }
}
