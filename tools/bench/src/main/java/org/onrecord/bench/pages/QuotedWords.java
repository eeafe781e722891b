package org.onrecord.bench.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.FoldedWords;

/** The words that stand between quotation marks of one paragraph, {@value #LEAST_WORDS} or more of them. */
final class QuotedWords {
    private static final int LEAST_WORDS = 4;
    private static final Pattern QUOTED =
            Pattern.compile("“([^“”\\n]+)”|\"([^\"\\n]+)\"|«([^«»\\n]+)»|„([^“”„\\n]+)[“”]|「([^「」\\n]+)」");

    private QuotedWords() {}

    /** Each as {@link #folded}. */
    static List<String> in(String body) {
        List<String> found = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(body);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String words = matcher.group(group);
                if (words != null && folded(words).split(" ", -1).length >= LEAST_WORDS + 2) {
                    found.add(folded(words));
                }
            }
        }
        return found;
    }

    /** The words alone, in lower case, a blank around each; marks and other signs do not count. */
    static String folded(String text) {
        return FoldedWords.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
