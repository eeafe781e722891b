package org.onrecord.render.yaml;

import java.util.Random;

/** Makes texts out of all that YAML, editors and pages have trouble with; the same seed gives the same texts. */
final class OddTexts {
    private static final String[] PIECES = {
        "a",
        "We won.",
        "word",
        "Ünïcode",
        "не",
        "中文",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u200F",
        "\u202E",
        "\u2066",
        "\uFEFF",
        "\uFFFD",
        "\uFFFE",
        "\uFFFF",
        "\0",
        "\u0007",
        "\u001B[31m",
        "\u007F",
        "\u009B",
        "\uD83D\uDE80",
        "\uD83D",
        "\uDE80",
        "\uDBFF\uDFFF",
        "e\u0301",
        ": ",
        ":",
        " #",
        "#",
        "# ",
        "\"",
        "'",
        "\\",
        "\\n",
        "\\u0041",
        "- ",
        "-",
        "? ",
        "|",
        ">",
        "|-",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "&a",
        "*a",
        "!!str",
        "!",
        "%",
        "@",
        "`",
        "---",
        "...",
        "\n---\n",
        "~",
        "null",
        "yes",
        "no",
        "on",
        "1",
        "0x1F",
        "1e999",
        "2026-05-01",
        "12:30",
        "“",
        "”",
        "’",
        "«",
        "=",
        "<<",
        "review:",
        "\n  - id: \"x\"\n",
        "onrecord: 2"
    };

    private final Random random;

    OddTexts(long seed) {
        this.random = new Random(seed);
    }

    /** Of up to eight pieces; now and then it is empty. */
    String next() {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
