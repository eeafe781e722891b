package org.onrecord.bench.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.render.yaml.YamlReader;
import org.onrecord.render.yaml.YamlRenderer;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.ReviewCarrying;
import org.onrecord.sheet.Statement;

/** A damaged sheet against the product: it is refused with the line, or read, written, carried over and checked. */
final class SheetTrial {
    private static final int TENTH = 10;
    private static final int DONE = 0;
    private static final int FINDINGS = 1;
    private static final int BAD_INPUT = 3;

    private final Trial trial;
    private final Input input;
    private final long number;

    SheetTrial(Trial trial, Input input, long number) {
        this.trial = trial;
        this.input = input;
        this.number = number;
    }

    void run() throws IOException {
        Optional<FactSheet> read = read();
        Optional<FactSheet> fresh = read.isPresent() ? fresh() : Optional.empty();
        if (read.isPresent()) {
            written(read.get());
        }
        if (fresh.isPresent()) {
            carried(read.orElseThrow(), fresh.get());
        }
        if (read.isPresent() || number % TENTH == 1) {
            Said checked = trial.run("check", "--engine", "rules", input.name());
            expect(checked, read.isPresent() ? Set.of(DONE, FINDINGS, BAD_INPUT) : Set.of(BAD_INPUT));
            boolean silent = checked.code() == DONE && !checked.err().contains("Not checked:");
            if (silent && read.isPresent() && fresh.isPresent()) {
                for (String lie : Lies.in(read.get(), fresh.get())) {
                    trial.add("check: says nothing about a changed " + lie, checked.err());
                }
            }
        }
        if (number % TENTH == 0) {
            Said printed = trial.run("render", input.name(), "-o", "-");
            expect(printed, Set.of(read.isPresent() ? DONE : BAD_INPUT));
        }
        if (number % TENTH == 5 && !input.beside().isEmpty()) {
            String page = input.beside().get(0).name();
            Said again = trial.run("extract", "--engine", "rules", page, "-o", input.name());
            expect(again, Set.of(read.isPresent() ? DONE : BAD_INPUT));
        }
    }

    private Optional<FactSheet> read() {
        try {
            String text =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(input.bytes())).toString();
            return Optional.of(new YamlReader().read(input.name(), text));
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        } catch (InputException refused) {
            for (Diagnostic diagnostic : refused.diagnostics()) {
                if (diagnostic.position().isEmpty()) {
                    trial.add("sheet: refused without a line, " + diagnostic.code(), diagnostic);
                }
            }
            if (refused.diagnostics().isEmpty()) {
                trial.add("sheet: refused without a reason", "");
            }
            return Optional.empty();
        }
    }

    private void written(FactSheet sheet) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new YamlRenderer().render(sheet, written);
        try {
            if (!new YamlReader().read(input.name(), written.toString(UTF_8)).equals(sheet)) {
                trial.add("sheet: another one when written and read", written.toString(UTF_8));
            }
        } catch (InputException refused) {
            String code = refused.diagnostics().get(0).code();
            trial.add("sheet: refused when written and read, " + code, refused.diagnostics());
        }
    }

    /** The sheet of the page beside, made just now. */
    private Optional<FactSheet> fresh() {
        if (input.beside().isEmpty()) {
            return Optional.empty();
        }
        Said made = trial.place()
                .run("extract", "--engine", "rules", input.beside().get(0).name());
        return Optional.of(new YamlReader().read("fresh.yaml", made.outText()));
    }

    private void carried(FactSheet earlier, FactSheet fresh) {
        FactSheet once = new ReviewCarrying().carry(earlier, fresh).sheet();
        FactSheet twice = new ReviewCarrying().carry(once, fresh).sheet();
        if (!twice.equals(once)) {
            trial.add("reviews: carried twice is not carried once", twice);
        }
        Set<Review> left = new HashSet<>();
        Stream.concat(once.statements().stream(), once.gone().stream()).forEach(each -> left.add(each.review()));
        for (Statement statement : concat(earlier.statements(), earlier.gone())) {
            if (statement.review().isTouched() && !left.contains(statement.review())) {
                trial.add("reviews: one is lost", statement);
            }
        }
    }

    private static List<Statement> concat(List<Statement> one, List<Statement> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }

    private void expect(Said said, Set<Integer> codes) {
        if (!codes.contains(said.code()) && Fault.of(said, input.bytes().length).isEmpty()) {
            String last = said.err().lines().reduce((first, second) -> second).orElse("");
            trial.add(said.command() + ": ended with " + said.code() + ", " + Fault.kindOf(last), said);
        }
    }
}
