package org.onrecord.bench.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.bench.pages.SourceWords;
import org.onrecord.diagnostic.InputException;
import org.onrecord.render.yaml.YamlReader;
import org.onrecord.render.yaml.YamlRenderer;
import org.onrecord.sheet.FactSheet;

/** A page or a container against the product: a sheet is made, read back, checked and printed. */
final class PageTrial {
    private static final int TENTH = 10;
    private static final int RARE = 50;
    private static final String SHEET = "made-of-it.yaml";
    private static final int DONE = 0;
    private static final int FINDINGS = 1;
    private static final int BAD_INPUT = 3;
    private static final Pattern FINDING = Pattern.compile("(?m)^.*?:\\d+: ([a-z-]+): (.*)");

    private final Trial trial;
    private final Input input;
    private final long number;
    private final String engine;

    PageTrial(Trial trial, Input input, long number) {
        this.trial = trial;
        this.input = input;
        this.number = number;
        engine = number % RARE == 1 ? "both" : "rules";
    }

    void run() throws IOException {
        Said made = trial.run("extract", "--engine", engine, "./" + input.name());
        if (!Set.of(DONE, BAD_INPUT).contains(made.code())) {
            expect(made, false);
            return;
        }
        if (number % TENTH == 2) {
            String format = number % (2 * TENTH) == 2 ? "json" : "text";
            Said text = trial.run("text", "--format", format, "./" + input.name());
            expect(text, Set.of(DONE, BAD_INPUT).contains(text.code()));
        }
        if (number % RARE == 0) {
            Said again = trial.run("extract", "--engine", engine, "./" + input.name());
            if (!Arrays.equals(made.out(), again.out())) {
                trial.add("extract: other sheet the second time", again.outText());
            }
        }
        if (made.out().length == 0) {
            expect(made, made.code() == BAD_INPUT && !made.err().isBlank());
            return;
        }
        Optional<FactSheet> sheet = readBack(made);
        if (sheet.isPresent() && !sheet.get().statements().isEmpty()) {
            compareWords(sheet.get());
            checkFresh(made.out());
            if (number % TENTH == 0) {
                print();
            }
        }
    }

    private Optional<FactSheet> readBack(Said made) throws IOException {
        try {
            FactSheet sheet = new YamlReader().read(SHEET, made.outText());
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            new YamlRenderer().render(sheet, again);
            if (!Arrays.equals(again.toByteArray(), made.out())) {
                trial.add("sheet: written otherwise when read back", again.toString(UTF_8));
            }
            return Optional.of(sheet);
        } catch (InputException refused) {
            trial.add("sheet: a fresh one is refused, " + Fault.kindOf(code(refused)), refused.diagnostics());
            return Optional.empty();
        }
    }

    private static String code(InputException refused) {
        return refused.diagnostics().get(0).code();
    }

    private void compareWords(FactSheet sheet) throws IOException {
        for (SourceWords.Breach breach : SourceWords.of("./" + input.name(), input.bytes(), sheet)) {
            trial.add("words: a statement has others than its place shows", breach);
        }
    }

    private void checkFresh(byte[] sheet) throws IOException {
        trial.place().put(new Input(InputKind.SHEET, SHEET, sheet));
        Said checked = trial.run("check", "--engine", engine, SHEET);
        if (checked.code() == FINDINGS) {
            Matcher finding = FINDING.matcher(checked.outText());
            while (finding.find()) {
                trial.add(
                        "check: a fresh sheet has a finding, " + finding.group(1) + ": "
                                + Fault.kindOf(finding.group(2).replaceAll("statement [0-9a-f]+(-\\d+)?", "statement")),
                        checked.outText());
            }
        } else {
            expect(checked, checked.code() == DONE);
        }
    }

    private void print() {
        Said printed = trial.run("render", SHEET, "-o", "-");
        String start = new String(printed.out(), 0, Math.min(5, printed.out().length), UTF_8);
        expect(printed, printed.code() == DONE && start.equals("%PDF-"));
    }

    /** Notes that a command ended otherwise than it must; a fault of its own kind has been noted before. */
    private void expect(Said said, boolean fine) {
        if (!fine && Fault.of(said, input.bytes().length).isEmpty()) {
            String last = said.err().lines().reduce((first, second) -> second).orElse("");
            trial.add(said.command() + ": ended with " + said.code() + ", " + Fault.kindOf(last), said);
        }
    }
}
