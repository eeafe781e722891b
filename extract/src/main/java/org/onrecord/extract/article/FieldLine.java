package org.onrecord.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.date.DateReader;
import org.onrecord.extract.markup.Phrases;

/**
 * Explains a line that is made of fields from end to end: counters, contacts, dates, names after a label.
 *
 * <pre>
 * 22.04.2022 103 просмотров
 * Views:0 Author:Site Editor Publish Time: 2021-04-13 Origin:Site
 * Contact QQ:10001 Contact number:00000000
 * </pre>
 */
final class FieldLine {
    private static final String COLON = "\\s*[:：]\\s*";
    private static final String TIME =
            "[t,]?\\s*\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:z|gmt|utc|msk|e[sd]t|[+-]\\d\\d:?\\d\\d)?";

    private final Pattern counter;
    private final Pattern contact;
    private final Pattern dateLabel;
    private final Pattern name;
    private final Pattern filler;
    private final Pattern time = Pattern.compile(TIME);
    private final Pattern weekday =
            Pattern.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]?");
    private final Pattern cell =
            Pattern.compile("[^|\\s]+(?: [^|\\s]+){0,3}(?= ?\\|)|(?<=\\| ?)[^|\\s]+(?: [^|\\s]+){0,3}$");
    private final Pattern separator = Pattern.compile("[\\s|·•,;:：/()\\[\\]【】–—\\p{So}\\p{Sk}\\p{Co}\\p{Mn}-]+");

    FieldLine(Phrases phrases) {
        String counts = phrases.alternatives("count-labels");
        String dates = phrases.alternatives("date-labels");
        String contacts = phrases.alternatives("contact-labels");
        String names = phrases.alternatives("name-labels");
        String label = "(?:" + String.join("|", List.of(counts, dates, contacts, names)) + ")";
        counter = Pattern.compile("(?:" + counts + COLON
                + "\\(?\\d(?:[\\d.,]|[  ](?=\\d{3}(?!\\d)))*\\s?[kкmм万]?\\)?\\s?(?:次|人次)?|\\d[\\d.,  ]{0,12}[kкmм万]?\\s*"
                + phrases.alternatives("count-nouns") + ")(?!\\p{L})");
        contact = Pattern.compile(
                "(?:" + contacts + COLON
                        + "(?:[\\w.+-]+@[\\w.-]+\\w|\\+?\\d[\\d ()-]{3,20}\\d|[\\w.+-]{3,40})|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\+\\d[\\d ()-]{6,20}\\d)");
        dateLabel = Pattern.compile(dates + "\\s*[:：]?\\s*");
        name = Pattern.compile(names + COLON + "(?:(?!" + label + "\\s*[:：])[^|·•:：]){0,60}?(?=\\s*$|\\s*[|·•]|\\s+"
                + label + "\\s*[:：])");
        filler = Pattern.compile(phrases.alternatives("fillers") + "(?![\\p{L}\\d])");
    }

    /**
     * {@code OUT} where the line is fields alone, one of which no article has; {@code WEAK} where it is weak fields.
     */
    LineVerdict judge(String line) {
        boolean strong = false;
        int fields = 0;
        int fillers = 0;
        boolean loose = false;
        boolean signed = holdsFieldSign(line);
        int at = 0;
        while (at < line.length()) {
            int end = signed ? match(counter, line, at) : -1;
            boolean labelled = false;
            if (signed && end < 0) {
                end = match(contact, line, at);
            }
            strong |= end > 0;
            if (signed && end < 0) {
                int afterLabel = match(dateLabel, line, at);
                labelled = afterLabel > 0;
                end = date(line, labelled ? afterLabel : at);
            }
            strong |= end > 0 && labelled;
            if (signed && end < 0) {
                end = match(name, line, at);
            }
            fields += end > 0 ? 1 : 0;
            if (end < 0) {
                end = match(filler, line, at);
                fillers += end > 0 ? 1 : 0;
            }
            if (end < 0) {
                end = match(separator, line, at);
            }
            if (end < 0) {
                end = match(cell, line, at);
                loose |= end > 0;
            }
            if (end <= at) {
                return LineVerdict.TEXT;
            }
            at = end;
        }
        if (strong && !loose) {
            return LineVerdict.OUT;
        }
        return strong || !loose && (fields > 0 || fillers > 1) ? LineVerdict.WEAK : LineVerdict.TEXT;
    }

    /** A counter, a contact and a date have a digit or an at sign, a name has a colon before it. */
    private static boolean holdsFieldSign(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c) || c == ':' || c == '：' || c == '@') {
                return true;
            }
        }
        return false;
    }

    private int date(String line, int from) {
        int start = Math.max(from, match(weekday, line, from));
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int end = DateReader.end(line, start);
        return end < 0 ? -1 : Math.max(end, match(time, line, end));
    }

    private static int match(Pattern pattern, String line, int at) {
        Matcher matcher = pattern.matcher(line).region(at, line.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() && matcher.end() > at ? matcher.end() : -1;
    }
}
