package org.onrecord.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.extract.markup.Phrases;

/** Judges one line by its words alone; the lists are in {@code boilerplate.txt}. */
public final class LineEvidence {
    /** Longer lines are running text. */
    private static final int LONGEST = 300;

    private static final Pattern EDGES = Pattern.compile(
            "^[\\s:：»›>→←|*•·▶►▼+✕×\\[\\]-]+|(?:[\\s:：…»›>→←|*•·▶►▼+✕×!？?\\[\\]-]|\\.{2,}|\\(\\d+\\))+$");
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY)(?: (?:and|&|\\||\\p{Lu}[\\p{L}.'’-]*,?)){1,8}");

    private final Set<String> whole;
    private final Set<String> weak;
    private final Set<String> related;
    private final Set<String> comments;
    private final Pattern outAtStart;
    private final Pattern outInside;
    private final FieldLine fields;

    /** The evidence of the lists that the program ships; it has no state, and one serves all. */
    static final LineEvidence LISTED = new LineEvidence();

    private LineEvidence() {
        Phrases phrases = Phrases.read(LineEvidence.class, "boilerplate.txt");
        whole = phrases.set("whole");
        weak = phrases.set("weak");
        related = phrases.set("related");
        comments = phrases.set("comments");
        List<String> out = phrases.list("out");
        outAtStart = any(out.stream().filter(LineEvidence::isAtStart).map(expression -> expression.substring(1)));
        outInside = any(out.stream().filter(expression -> !isAtStart(expression)));
        fields = new FieldLine(phrases);
    }

    private static boolean isAtStart(String expression) {
        return expression.startsWith("^");
    }

    private static Pattern any(Stream<String> expressions) {
        return Pattern.compile(
                expressions.map(expression -> "(?:" + expression + ")").collect(Collectors.joining("|")));
    }

    LineVerdict judge(String line) {
        if (line.length() > LONGEST) {
            return LineVerdict.TEXT;
        }
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = EDGES.matcher(lower).replaceAll("");
        String head = bare.endsWith(" read more") ? bare.substring(0, bare.length() - " read more".length()) : bare;
        if (comments.contains(bare)) {
            return LineVerdict.COMMENTS;
        }
        if (related.contains(head)) {
            return LineVerdict.RELATED;
        }
        if (whole.contains(bare)) {
            return LineVerdict.OUT;
        }
        if (weak.contains(bare)) {
            return LineVerdict.WEAK;
        }
        if (outAtStart.matcher(lower).lookingAt() || outInside.matcher(lower).find()) {
            return LineVerdict.OUT;
        }
        return BYLINE.matcher(line).matches() ? LineVerdict.WEAK : fields.judge(lower);
    }
}
