package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.extract.date.DateReader;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.Prose;
import org.onrecord.extract.markup.Scripts;
import org.onrecord.text.BlockKind;

/** Names what each block is: by its markup where there is any, else by its form and its place. */
final class BlockKinds {
    private static final Pattern BULLET = Pattern.compile("^(?:[•·*▪◦‣]|-|\\d{1,2}[.)]) ?\\S.*", Pattern.DOTALL);
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("(?:\\p{Ll}{3}|\\d|[^\\p{L}\\d\\s])[.] \\p{Lu}");
    private static final Pattern STAMP = Pattern.compile("(?i)(?:(?:updated|posted|published) (?:at )?)?"
            + "(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?: ?(?:[ap]\\.?m\\.?|uhr|h))?(?: ?[A-Z]{2,4})?");
    private static final int LONGEST_TITLE = 220;
    private static final int WORDS_OF_A_TITLE = 30;
    private static final int WORDS_OF_A_KICKER = 5;
    private static final int WORDS_OF_A_HEADING = 12;

    private BlockKinds() {}

    static List<Passage> name(List<Line> lines) {
        List<Passage> passages = new ArrayList<>();
        boolean marked = lines.stream().anyMatch(line -> line.kind().equals(Optional.of(BlockKind.TITLE)));
        int title = marked ? -1 : title(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            BlockKind kind = i == title
                    ? BlockKind.TITLE
                    : i < title ? BlockKind.HEADING : kind(lines, i, i == title + 1 && title >= 0);
            passages.add(new Passage(line.text(), kind));
        }
        return passages;
    }

    /** The first line, or the second where the first is a mere kicker; -1 where the text begins at once. */
    private static int title(List<Line> lines) {
        if (lines.size() < 2 || !mayBeTitle(lines.get(0).words())) {
            return -1;
        }
        String first = lines.get(0).words();
        String second = lines.get(1).words();
        boolean kicker = lines.size() > 2
                && Scripts.words(first) <= WORDS_OF_A_KICKER
                && Scripts.words(second) >= 2 * Scripts.words(first)
                && mayBeTitle(second)
                && !Prose.endsSentence(second)
                && beginsAt(lines, 2);
        return kicker ? 1 : 0;
    }

    /** Whether running text begins in line {@code i}, or behind it where that is a dateline. */
    private static boolean beginsAt(List<Line> lines, int i) {
        boolean dateline = i + 1 < lines.size()
                && DateReader.first(lines.get(i).words()).isPresent()
                && Prose.runs(lines.get(i + 1).words());
        return dateline || Prose.runs(lines.get(i).words());
    }

    private static boolean mayBeTitle(String line) {
        int words = Scripts.words(line);
        if (SENTENCE_INSIDE.matcher(line).find()
                || line.length() > LONGEST_TITLE
                || words == 0
                || words > WORDS_OF_A_TITLE
                || "\"“«„".indexOf(line.charAt(0)) >= 0 && line.endsWith(".")) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        boolean open = last == ',' || last == ':' || last == ';' || last == '-';
        return !open && (!Prose.endsSentence(line) || last == '?' || last == '!' || capitals(line));
    }

    /** Whether most of the longer words begin with a capital, as English headlines are written. */
    private static boolean capitals(String line) {
        int longer = 0;
        int capital = 0;
        for (String word : line.split(" ", -1)) {
            if (word.length() >= 4) {
                longer++;
                int first = word.codePointAt(Character.isLetterOrDigit(word.charAt(0)) ? 0 : 1);
                capital += Character.isUpperCase(first) ? 1 : 0;
            }
        }
        return longer > 0 && 10 * capital >= 7 * longer;
    }

    private static BlockKind kind(List<Line> lines, int i, boolean top) {
        Line line = lines.get(i);
        if (STAMP.matcher(line.words()).matches() && !top) {
            return BlockKind.STAMP;
        }
        if (line.kind().isPresent()) {
            return line.kind().get();
        }
        if (bullet(lines, i) && (bullet(lines, i - 1) || bullet(lines, i + 1))) {
            return BlockKind.LIST_ITEM;
        }
        return heading(lines, i, top) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private static boolean bullet(List<Line> lines, int i) {
        return i >= 0
                && i < lines.size()
                && BULLET.matcher(lines.get(i).words()).matches();
    }

    /** Few words that end in no stop and begin with a capital, before running text. */
    private static boolean heading(List<Line> lines, int i, boolean top) {
        String words = lines.get(i).words();
        int count = Scripts.words(words);
        if (i + 1 >= lines.size() || count == 0 || count > (top ? WORDS_OF_A_TITLE : WORDS_OF_A_HEADING)) {
            return false;
        }
        int last = words.codePointBefore(words.length());
        int first = words.codePointAt(0);
        boolean closed = Character.isLetterOrDigit(last) || last == '?';
        boolean opened = Character.isUpperCase(first) || Character.isDigit(first) || Scripts.isHan(first);
        return closed && opened && Prose.runs(lines.get(i + 1).words());
    }
}
