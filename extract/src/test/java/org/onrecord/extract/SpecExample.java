package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered example of {@code docs/quotations.md}: the text of an article, a line of three hyphens, and one line a
 * statement.
 *
 * @param number as printed
 * @param section the heading above it
 * @param line where it starts in the file, from 1
 * @param article what is read
 * @param statements what must come out, in reading order
 */
record SpecExample(int number, String section, int line, String article, List<String> statements) {
    private static final Pattern OPEN = Pattern.compile("```example (\\d+)");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");

    SpecExample {
        statements = List.copyOf(statements);
    }

    /** Every example of the spec, in order. */
    static List<SpecExample> parse(List<String> lines) {
        List<SpecExample> examples = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(lines.get(i));
            Matcher open = OPEN.matcher(lines.get(i));
            if (heading.matches()) {
                section = heading.group(1);
            } else if (open.matches()) {
                int from = i + 1;
                int rule = next(lines, from, "---");
                int end = next(lines, rule, "```");
                String article = String.join("\n", lines.subList(from, rule)) + "\n";
                int number = Integer.parseInt(open.group(1));
                examples.add(new SpecExample(number, section, from, article, lines.subList(rule + 1, end)));
                i = end;
            }
        }
        return examples;
    }

    private static int next(List<String> lines, int from, String wanted) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("line " + from + ": the example has no line \"" + wanted + "\"");
    }

    @Override
    public String toString() {
        return number + ", line " + line + ": " + section;
    }
}
