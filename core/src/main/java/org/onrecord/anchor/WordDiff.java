package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares two texts word by word, along their longest common sequence. */
final class WordDiff {
    /** Above so many comparisons the middle of both texts is shown as changed as a whole. */
    private static final long MOST = 4_000_000;

    private final Words was;
    private final Words is;
    private final List<Difference> differences = new ArrayList<>();
    private final StringBuilder marked = new StringBuilder();
    private int common;

    WordDiff(String wasText, String isText) {
        was = Words.of(wasText);
        is = Words.of(isText);
        walk();
    }

    List<Difference> differences() {
        return differences;
    }

    /** The words with every difference marked, as in {@link Finding#marked()}. */
    String marked() {
        return marked.toString();
    }

    /** The share of the words that both have in common, from 0 to 1. */
    double similarity() {
        return was.size() + is.size() == 0 ? 1 : 2.0 * common / (was.size() + is.size());
    }

    private void walk() {
        int head = 0;
        while (head < was.size() && head < is.size() && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < was.size() - head
                && tail < is.size() - head
                && same(was.size() - 1 - tail, is.size() - 1 - tail)) {
            tail++;
        }
        keep(0, head);
        middle(head, was.size() - tail, is.size() - tail);
        keep(was.size() - tail, was.size());
    }

    private void middle(int head, int wasEnd, int isEnd) {
        int rows = wasEnd - head;
        int columns = isEnd - head;
        if ((long) rows * columns > MOST) {
            differ(head, wasEnd, head, isEnd);
            return;
        }
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = same(head + i, head + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int wasFrom = 0;
        int isFrom = 0;
        while (i < rows && j < columns) {
            if (same(head + i, head + j)) {
                differ(head + wasFrom, head + i, head + isFrom, head + j);
                keep(head + i, head + i + 1);
                wasFrom = ++i;
                isFrom = ++j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        differ(head + wasFrom, wasEnd, head + isFrom, isEnd);
    }

    private boolean same(int i, int j) {
        return was.word(i).equals(is.word(j));
    }

    private void keep(int from, int to) {
        common += to - from;
        append(was.between(from, to));
    }

    private void differ(int wasFrom, int wasTo, int isFrom, int isTo) {
        String before = was.between(wasFrom, wasTo);
        String now = is.between(isFrom, isTo);
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        Difference.Kind kind = was.negations(wasFrom, wasTo) != is.negations(isFrom, isTo)
                ? Difference.Kind.NEGATION
                : kind(before, now);
        differences.add(new Difference(kind, before, now));
        append(before.isEmpty() ? "" : "[-" + before + "-]");
        append(now.isEmpty() ? "" : "{+" + now + "+}");
    }

    private static Difference.Kind kind(String before, String now) {
        if (new FoldedText(before).text().equals(new FoldedText(now).text())) {
            return Difference.Kind.TYPOGRAPHY;
        }
        String both = before + now;
        if (both.chars().noneMatch(Character::isLetterOrDigit)) {
            return Difference.Kind.PUNCTUATION;
        }
        if (before.toLowerCase(Locale.ROOT).equals(now.toLowerCase(Locale.ROOT))) {
            return Difference.Kind.CASE;
        }
        boolean number =
                both.chars().anyMatch(Character::isDigit) && both.chars().noneMatch(Character::isLetter);
        return number ? Difference.Kind.NUMBER : Difference.Kind.WORDS;
    }

    private void append(String piece) {
        if (!piece.isEmpty()) {
            marked.append(marked.isEmpty() ? "" : " ").append(piece.replaceAll("\\s+", " "));
        }
    }
}
