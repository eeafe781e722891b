package org.onrecord.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges one line by its words alone; the lists are in {@code boilerplate.txt}. */
final class LineEvidence {
    /** Longer lines are running text. */
    private static final int LONGEST = 300;

    private static final Pattern EDGES = Pattern.compile(
            "^[\\s:：»›>→←|*•·▶►▼+✕×\\[\\]-]+|(?:[\\s:：…»›>→←|*•·▶►▼+✕×!？?\\[\\]-]|\\.{2,}|\\(\\d+\\))+$");
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY)(?: (?:and|&|\\||\\p{Lu}[\\p{L}.'’-]*,?)){1,8}");

    private final Set<String> whole;
    private final Set<String> weak;
    private final Set<String> related;
    private final Set<String> comments;
    private final List<Pattern> out = new ArrayList<>();
    private final FieldLine fields;

    LineEvidence() {
        Phrases phrases = Phrases.read("boilerplate.txt");
        whole = phrases.set("whole");
        weak = phrases.set("weak");
        related = phrases.set("related");
        comments = phrases.set("comments");
        phrases.list("out").forEach(expression -> out.add(Pattern.compile(expression)));
        fields = new FieldLine(phrases);
    }

    Verdict judge(String line) {
        if (line.length() > LONGEST) {
            return Verdict.TEXT;
        }
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = EDGES.matcher(lower).replaceAll("");
        String head = bare.endsWith(" read more") ? bare.substring(0, bare.length() - " read more".length()) : bare;
        if (comments.contains(bare)) {
            return Verdict.COMMENTS;
        }
        if (related.contains(head)) {
            return Verdict.RELATED;
        }
        if (whole.contains(bare)) {
            return Verdict.OUT;
        }
        if (weak.contains(bare)) {
            return Verdict.WEAK;
        }
        for (Pattern pattern : out) {
            if (pattern.matcher(lower).find()) {
                return Verdict.OUT;
            }
        }
        return BYLINE.matcher(line).matches() ? Verdict.WEAK : fields.judge(lower);
    }
}
