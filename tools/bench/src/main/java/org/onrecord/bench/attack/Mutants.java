package org.onrecord.bench.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mutants of a seed by number; the same number is the same bytes, whichever others were made before. */
final class Mutants {
    private static final int MOST_ROUNDS = 3;
    private static final int LONG = 5_000;
    private static final int NESTED = 8;
    private static final int ODD_NAME = 40;

    /** What a file may be called, beside what people call it; no separators, no NUL. */
    private static final List<String> NAMES = List.of(
            "a b",
            "a!b",
            "!",
            "a\\b",
            "a\nb",
            "\u001b[31m",
            "a\u202eb",
            "ä",
            "a\u0308",
            "-",
            "--help",
            "a'b\"",
            "“a”",
            "a.zip!b",
            "a\u2028b",
            "#",
            "~",
            "a: b",
            "CON",
            "a%00",
            "..a",
            "&amp;");

    private final long seed;
    private final Seeds seeds;
    private final List<InputKind> kinds;

    /**
     * The mutants of {@code seed}.
     *
     * @param kinds what kinds there are, each as often as it is to come
     */
    Mutants(long seed, Seeds seeds, List<InputKind> kinds) {
        this.seed = seed;
        this.seeds = seeds;
        this.kinds = List.copyOf(kinds);
    }

    /** Mutant {@code number}. */
    Input of(long number) {
        Draw draw = new Draw(seed, number);
        InputKind kind = draw.of(kinds);
        Input input =
                kind.isContainer() && !draw.oneIn(3) ? packed(kind, draw) : damaged(draw.of(seeds.all(kind)), draw);
        if (kind == InputKind.SHEET) {
            return input;
        }
        String name = draw.oneIn(ODD_NAME) ? draw.of(NAMES) : "page";
        return input.named(name + kind.ending());
    }

    private Input packed(InputKind kind, Draw draw) {
        List<Input> pages = new ArrayList<>();
        for (int i = draw.below(2); i >= 0; i--) {
            Input page = damaged(draw.of(seeds.pages()), draw);
            pages.add(draw.oneIn(10) ? page.named(draw.of(NAMES) + page.kind().ending()) : page);
        }
        if (draw.oneIn(10)) {
            pages.add(pages.get(0));
        }
        Input packed = new Input(kind, "packed" + kind.ending(), Packing.pack(kind, pages));
        while (draw.oneIn(NESTED)) {
            InputKind outer = draw.of(Arrays.stream(InputKind.values())
                    .filter(InputKind::isContainer)
                    .toList());
            packed = new Input(outer, "packed" + outer.ending(), Packing.pack(outer, List.of(packed)));
        }
        return packed;
    }

    private Input damaged(Input whole, Draw draw) {
        byte[] bytes = whole.bytes();
        boolean page = whole.kind().isPlain() && whole.kind() != InputKind.SHEET;
        if (page && bytes.length > LONG && !draw.oneIn(4)) {
            int start = draw.below(bytes.length - LONG);
            bytes = Arrays.copyOfRange(bytes, start, start + LONG);
        }
        if (page && draw.oneIn(12)) {
            bytes = spliced(bytes, draw);
        }
        for (int round = draw.below(MOST_ROUNDS); round >= 0 && bytes.length > 0; round--) {
            bytes = draw.of(mutators(whole.kind(), draw)).of(bytes, draw);
        }
        return whole.with(bytes);
    }

    private byte[] spliced(byte[] bytes, Draw draw) {
        byte[] other = draw.of(seeds.pages()).bytes();
        return Slices.insert(bytes, draw.below(bytes.length), Slices.any(other, draw));
    }

    private static List<Mutator> mutators(InputKind kind, Draw draw) {
        if (kind == InputKind.SHEET) {
            return draw.oneIn(8) ? TextMutators.ALL : draw.oneIn(12) ? ByteMutators.ALL : SheetMutators.ALL;
        }
        return draw.oneIn(kind.isPlain() ? 4 : 2) ? ByteMutators.ALL : TextMutators.ALL;
    }
}
