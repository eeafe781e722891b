package org.onrecord.extract.article;

import org.onrecord.extract.body.FeatureTable;

/** What the words of a line say of it, in numbers. */
final class WordFeatures {
    private static final String[] HEADS = named("head-");
    private static final String[] COUNTS = named("words-");

    private static String[] named(String prefix) {
        return WordGroups.GROUPS.stream().map(prefix::concat).toArray(String[]::new);
    }

    void put(FeatureTable.Builder row, PageLines page, int i) {
        String text = page.text(i);
        int words = page.words[i];
        LineVerdict verdict = LineEvidence.LISTED.judge(text);
        row.put("words", words)
                .put("length", text.length())
                .put("ends", page.ends[i])
                .put("runs", page.runs[i])
                .put("weak", verdict == LineVerdict.WEAK)
                .put("out", verdict == LineVerdict.OUT)
                .put("opens-related", verdict == LineVerdict.RELATED)
                .put("opens-comments", verdict == LineVerdict.COMMENTS);
        signs(row, text, words);
        WordGroups groups = WordGroups.of(text);
        for (int group = 0; group < HEADS.length; group++) {
            row.put(HEADS[group], groups.head >> group & 1);
            row.put(COUNTS[group], groups.counts[group]);
        }
    }

    private static void signs(FeatureTable.Builder row, String text, int words) {
        int capitals = 0;
        int digits = 0;
        int letters = 0;
        int stops = 0;
        int commas = 0;
        int marks = 0;
        int bars = 0;
        int capitalWords = 0;
        boolean address = text.indexOf('@') >= 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                boolean upper = Character.isUpperCase(c);
                capitals += upper ? 1 : 0;
                capitalWords += upper && !Character.isLetter(before) ? 1 : 0;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                stops += c == '.' || c == '。' || c == '!' || c == '?' ? 1 : 0;
                commas += c == ',' || c == '，' ? 1 : 0;
                marks += c == '"' || c == '“' || c == '”' || c == '«' || c == '„' ? 1 : 0;
                bars += c == '|' || c == '•' || c == '·' || c == '/' || c == '»' || c == '›' ? 1 : 0;
            }
            before = c;
        }
        int length = Math.max(1, text.length());
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        row.put("capitals", (double) capitals / Math.max(1, letters))
                .put("capital-words", (double) capitalWords / Math.max(1, words))
                .put("digits", (double) digits / length)
                .put("stops", stops)
                .put("commas", commas)
                .put("marks", marks)
                .put("bars", bars)
                .put("signs", 1 - (double) (letters + digits) / length)
                .put("mean-word", (double) letters / Math.max(1, words))
                .put("at-sign", address)
                .put("web", text.contains("http") || text.contains("www."))
                .put("starts-small", Character.isLowerCase(first))
                .put("starts-other", !Character.isLetter(first))
                .put("starts-mark", first == '"' || first == '“' || first == '«')
                .put("starts-bracket", first == '(' || first == '[')
                .put("ends-colon", last == ':' || last == '：')
                .put("ends-question", last == '?' || last == '？')
                .put("ends-dots", last == '…' || text.endsWith("..."))
                .put("ends-bracket", last == ')' || last == ']');
    }
}
