package org.onrecord.cli;

/** A number with its noun: {@code 1 page}, {@code 2 pages}. */
final class Counted {
    private Counted() {}

    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
