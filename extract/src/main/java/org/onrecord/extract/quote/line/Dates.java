package org.onrecord.extract.quote.line;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.EnglishMonths;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.text.PartOfSpeech;

/** Finds words for a day or a stretch of time: <i>on Tuesday</i>, <i>in early April</i>, <i>recently</i>. */
public final class Dates {
    private static final Set<String> DAYS = WordList.words(WordList.class, "days.txt");
    private static final Set<String> MONTHS = EnglishMonths.printed();
    private static final Set<String> UNITS = WordList.words(WordList.class, "time-units.txt");
    private static final Set<String> BEFORE = WordList.words(WordList.class, "date-words.txt");
    private static final Set<String> ADVERBS =
            Set.of("recently", "earlier", "later", "previously", "afterwards", "afterward");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "late", "early", "during", "since", "by");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Dates() {}

    private static boolean isYear(String word) {
        return YEAR.matcher(word).matches();
    }

    /** Whether a date starts at piece {@code i}. */
    public static boolean startsAt(NarratorLine line, int i) {
        return endAt(line, i) > i;
    }

    /** The piece after the date that starts at {@code i}, or {@code i} where none does. */
    public static int endAt(NarratorLine line, int i) {
        int at = i;
        if (at < line.size() && PREPOSITIONS.contains(line.piece(at).lower())) {
            at++;
        }
        int start = at;
        boolean sure = false;
        while (at < line.size()) {
            Piece piece = line.piece(at);
            String word = piece.lower();
            boolean name = DAYS.contains(word) || MONTHS.contains(word) && piece.isCapitalised() || isPartOfMonth(word);
            boolean unit = UNITS.contains(word) && at > start;
            boolean number = NUMBER.matcher(word).matches() && (sure || monthFollows(line, at) || year(line, at, i));
            if (name || unit || number || ADVERBS.contains(word) && at == start) {
                sure = true;
            } else if (!(BEFORE.contains(word) && follows(line, at))
                    && !(sure && word.equals(",") && yearFollows(line, at))
                    && !(sure && word.equals("ago"))) {
                break;
            }
            at++;
        }
        return sure ? at : i;
    }

    private static boolean follows(NarratorLine line, int at) {
        for (int i = at + 1; i < line.size() && i <= at + 4; i++) {
            String word = line.piece(i).lower();
            if (DAYS.contains(word)
                    || UNITS.contains(word)
                    || MONTHS.contains(word) && line.piece(i).isCapitalised()) {
                return true;
            }
            if (!BEFORE.contains(word) && !line.piece(i).is(PartOfSpeech.NUM)) {
                return false;
            }
        }
        return false;
    }

    private static boolean monthFollows(NarratorLine line, int at) {
        return at + 1 < line.size()
                && (MONTHS.contains(line.piece(at + 1).lower())
                        || UNITS.contains(line.piece(at + 1).lower()));
    }

    private static boolean year(NarratorLine line, int at, int start) {
        return at == start + 1 && line.is(start, "in") && isYear(line.piece(at).lower());
    }

    private static boolean yearFollows(NarratorLine line, int comma) {
        return comma + 1 < line.size() && isYear(line.piece(comma + 1).lower());
    }

    private static boolean isPartOfMonth(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && MONTHS.contains(word.substring(hyphen + 1));
    }
}
