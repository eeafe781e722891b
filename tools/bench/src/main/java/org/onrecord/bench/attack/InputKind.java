package org.onrecord.bench.attack;

import java.util.Locale;

/** What an input is, and how its file name ends. */
enum InputKind {
    HTML(".html", 35),
    TEXT(".txt", 22),
    PDF(".pdf", 3),
    ZIP(".zip", 6),
    GZIP(".html.gz", 3),
    WARC(".warc", 6),
    MHTML(".mhtml", 5),
    EML(".eml", 4),
    SHEET(".yaml", 16);

    private final String ending;
    private final int weight;

    InputKind(String ending, int weight) {
        this.ending = ending;
        this.weight = weight;
    }

    /** {@code .html}. */
    String ending() {
        return ending;
    }

    /** How many of a hundred mutants are of this kind when all are attacked; a guess at what people feed it. */
    int weight() {
        return weight;
    }

    /** Whether its bytes are text that a person could have typed. */
    boolean isPlain() {
        return this == HTML || this == TEXT || this == SHEET;
    }

    /** Whether pages are packed in it. */
    boolean isContainer() {
        return !isPlain() && this != PDF;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
