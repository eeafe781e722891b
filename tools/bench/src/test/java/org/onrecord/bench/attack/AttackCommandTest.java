package org.onrecord.bench.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The attack in its short form, and that it is the same each time. */
class AttackCommandTest {
    private static final Pattern TIMES = Pattern.compile("(?m)^slowest(?s:.*?)\\R\\R");

    @TempDir
    Path found;

    @Test
    void nothingBreaksUnderAFewHundredMutants() {
        StringWriter out = new StringWriter();

        int code = run(out, "--mutants", "250", "--seed", "16");

        assertThat(out.toString()).contains("250 mutants: 0 faults of 0 kinds");
        assertThat(code).isZero();
    }

    @Test
    void theSameSeedIsTheSameAttackInAnyNumberOfThreads() {
        StringWriter one = new StringWriter();
        StringWriter two = new StringWriter();

        run(one, "--mutants", "30", "--seed", "7", "--threads", "1", "--kinds", "html,zip,sheet");
        run(two, "--mutants", "30", "--seed", "7", "--threads", "3", "--kinds", "html,zip,sheet");

        assertThat(TIMES.matcher(two.toString()).replaceAll(""))
                .isEqualTo(TIMES.matcher(one.toString()).replaceAll(""));
    }

    @Test
    void oneMutantIsTriedAgainAndKept() throws IOException {
        StringWriter out = new StringWriter();

        run(out, "--only", "5", "--kinds", "text", "--keep", found.toString());

        assertThat(out.toString()).contains("1 mutants: ").contains("1 text");
        assertThat(Files.size(found.resolve("mutant-5.txt"))).isPositive();
    }

    private static int run(StringWriter out, String... args) {
        CommandLine line = new CommandLine(new AttackCommand()).setOut(new PrintWriter(out));
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 2, args.length);
        all[0] = "--from";
        all[1] = System.getProperty("fixtures.dir");
        return line.execute(all);
    }
}
