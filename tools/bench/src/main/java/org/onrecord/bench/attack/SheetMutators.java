package org.onrecord.bench.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Damage as people, editors and programs do it to a sheet, line by line. */
final class SheetMutators {
    private static final String KEY = ": ";

    /** All of them, with the fruitful ones listed more than once. */
    static final List<Mutator> ALL = List.of(
            lines(SheetMutators::editedSign),
            lines(SheetMutators::editedSign),
            lines(SheetMutators::swappedValues),
            lines(SheetMutators::swappedValues),
            lines(SheetMutators::otherKey),
            lines(SheetMutators::otherIndent),
            lines(SheetMutators::otherValue),
            lines(SheetMutators::otherValue),
            lines(SheetMutators::lostMark),
            lines(SheetMutators::lostLine),
            lines(SheetMutators::doubledLine),
            lines(SheetMutators::doubledItem),
            lines(SheetMutators::review));

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "true",
            "0",
            "-1",
            "1.5",
            "99999999999",
            "2026-05-01",
            "\"2026-05-01\"",
            "\"9999-12-31\"",
            "2026-02-30",
            "[]",
            "[a, b]",
            "{}",
            "{start: 0, end: 5}",
            "{start: 9, end: 5}",
            "\"\"",
            "\" \"",
            "\"s1\"",
            "\"s2\"",
            "\"other\"",
            "'single'",
            "\"unclosed",
            "plain # no comment",
            "|-",
            ">",
            "&anchor x",
            "*anchor",
            "!!str x",
            "\"\\u202e\\u001b[31m\"",
            "\"\\ud800\"",
            "verbatim",
            "quote",
            "claim",
            "person",
            "body",
            "unnamed",
            "said",
            "denied",
            "approved",
            "corrected",
            "rejected",
            "pending",
            "../../etc/hosts",
            "/");

    private static final List<List<String>> REVIEWS = List.of(
            List.of("decision: approved", "by: \"Ann Lee\"", "on: \"2026-05-01\""),
            List.of("decision: rejected", "why: \"no: # it isn't “so”\""),
            List.of("decision: corrected", "corrections:", "  speaker: \"Bo Lee\""),
            List.of("decision: corrected", "corrections:", "  polarity: denied", "  words: \"No — “never”\""),
            List.of("decision: corrected"),
            List.of("decision: approved", "corrections:", "  role: x"),
            List.of("decision: maybe"),
            List.of("by: \"Ann Lee\""),
            List.of("decision: pending", "why: |-", "  two", "  lines"));

    private SheetMutators() {}

    /** A change of lines in their place. */
    private interface Edit {
        void on(List<String> lines, int at, Draw draw);
    }

    private static Mutator lines(Edit edit) {
        return (bytes, draw) -> {
            List<String> lines = new ArrayList<>(List.of(new String(bytes, UTF_8).split("\n", -1)));
            edit.on(lines, draw.below(lines.size()), draw);
            return String.join("\n", lines).getBytes(UTF_8);
        };
    }

    private static void editedSign(List<String> lines, int at, Draw draw) {
        String line = lines.get(at);
        int place = line.isEmpty() ? 0 : line.offsetByCodePoints(0, draw.below(line.codePointCount(0, line.length())));
        int end = place == line.length() || draw.oneIn(3) ? place : line.offsetByCodePoints(place, 1);
        String sign = draw.oneIn(3) ? "" : draw.oneIn(2) ? "x" : new String(draw.of(Tokens.SINGLE), UTF_8);
        lines.set(at, line.substring(0, place) + sign + line.substring(end));
    }

    private static void swappedValues(List<String> lines, int at, Draw draw) {
        String key = key(lines.get(at));
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i != at && key(lines.get(i)).equals(key)) {
                same.add(i);
            }
        }
        int other = same.isEmpty() || draw.oneIn(4) ? draw.below(lines.size()) : draw.of(same);
        String one = lines.get(at);
        String two = lines.get(other);
        lines.set(at, one.substring(0, one.length() - value(one).length()) + value(two));
        if (other != at && draw.oneIn(2)) {
            lines.set(other, two.substring(0, two.length() - value(two).length()) + value(one));
        }
    }

    private static void otherKey(List<String> lines, int at, Draw draw) {
        String line = lines.get(at);
        String other = key(draw.of(lines)).strip();
        lines.set(at, line.replace(key(line).strip().replace("- ", ""), other.isEmpty() ? "key" : other));
    }

    private static void otherIndent(List<String> lines, int at, Draw draw) {
        int end = draw.oneIn(2) ? at + 1 : Math.min(lines.size(), at + 1 + draw.below(12));
        boolean out = draw.oneIn(2);
        String by = draw.oneIn(6) ? "\t" : " ".repeat(1 + draw.below(3));
        for (int i = at; i < end; i++) {
            lines.set(i, out ? lines.get(i).replaceFirst("^ {1," + by.length() + "}", "") : by + lines.get(i));
        }
    }

    private static void otherValue(List<String> lines, int at, Draw draw) {
        String line = lines.get(at);
        lines.set(at, line.substring(0, line.length() - value(line).length()) + draw.of(VALUES));
    }

    private static void lostMark(List<String> lines, int at, Draw draw) {
        String line = lines.get(at);
        int mark = draw.oneIn(2) ? line.indexOf('"') : line.lastIndexOf('"');
        if (mark >= 0) {
            lines.set(at, line.substring(0, mark) + (draw.oneIn(3) ? "'" : "") + line.substring(mark + 1));
        }
    }

    private static void lostLine(List<String> lines, int at, Draw draw) {
        lines.subList(at, Math.min(lines.size(), at + draw.length(8))).clear();
    }

    private static void doubledLine(List<String> lines, int at, Draw draw) {
        lines.addAll(
                draw.below(lines.size()), List.copyOf(lines.subList(at, Math.min(lines.size(), at + draw.length(8)))));
    }

    /** A whole entry of a list a second time. */
    private static void doubledItem(List<String> lines, int at, Draw draw) {
        int start = at;
        while (start > 0 && !lines.get(start).startsWith("  - ")) {
            start--;
        }
        int end = start + 1;
        while (end < lines.size() && lines.get(end).startsWith("   ")) {
            end++;
        }
        lines.addAll(draw.oneIn(2) ? end : start, List.copyOf(lines.subList(start, end)));
    }

    private static void review(List<String> lines, int at, Draw draw) {
        for (int i = at; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("decision: pending")) {
                String indent = lines.get(i).substring(0, lines.get(i).indexOf('d'));
                lines.remove(i);
                lines.addAll(i, draw.of(REVIEWS).stream().map(indent::concat).toList());
                return;
            }
        }
    }

    private static String key(String line) {
        int colon = line.indexOf(KEY);
        return colon < 0 ? line : line.substring(0, colon);
    }

    private static String value(String line) {
        int colon = line.indexOf(KEY);
        return colon < 0 ? "" : line.substring(colon + KEY.length());
    }
}
