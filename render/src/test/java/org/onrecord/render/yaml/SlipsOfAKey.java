package org.onrecord.render.yaml;

import java.util.Random;

/** Changes one sign of a text, as a slip of a finger does: one more, one less, or another one. */
final class SlipsOfAKey {
    private static final String[] SIGNS = {
        "a",
        "e",
        "s",
        "A",
        "0",
        "7",
        " ",
        " ",
        "\n",
        "\n",
        "\t",
        "\"",
        "\"",
        "'",
        ":",
        "#",
        "#",
        "-",
        "_",
        "\\",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "?",
        "`",
        "“",
        "é",
        "\u00A0",
        "\u200B",
        "\u0085",
        "\u2028",
        "\0",
        "\uFEFF",
        "\r",
        "\uD83D\uDE80",
        "\uD83D"
    };

    private final Random random;

    SlipsOfAKey(long seed) {
        this.random = new Random(seed);
    }

    /** One change, and where in the old text it is. */
    record Slip(String text, int at) {
        /** The line of the new text in which it is. */
        String line() {
            int start = text.lastIndexOf('\n', at - 1) + 1;
            int end = text.indexOf('\n', at);
            return text.substring(start, end < 0 ? text.length() : end);
        }
    }

    Slip in(String text) {
        int at = random.nextInt(text.length());
        int kind = random.nextInt(3);
        String put = kind == 0 ? "" : SIGNS[random.nextInt(SIGNS.length)];
        int behind = kind == 1 ? at : at + 1;
        return new Slip(text.substring(0, at) + put + text.substring(behind), at);
    }
}
