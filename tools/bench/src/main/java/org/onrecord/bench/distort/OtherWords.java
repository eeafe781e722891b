package org.onrecord.bench.distort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.bench.mutation.Edit;
import org.onrecord.text.Span;

/**
 * Writes something else in some of the places that fit a pattern.
 *
 * @param pattern the places
 * @param share the chance of each
 * @param replacement what stands there then
 */
record OtherWords(Pattern pattern, double share, BiFunction<MatchResult, RandomGenerator, String> replacement)
        implements Distortion {
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}\\p{N}'’.-])(?:(?:the|an?) (?=\\S)|(?:The|An?) (\\p{Ll}?))");
    private static final Pattern SAID = Pattern.compile("(?<![\\p{L}'’-])said(?![\\p{L}'’-])");
    private static final Pattern BEFORE_THAT = Pattern.compile("(?<=[\\p{L}\\p{N}])(?= that\\b)");

    /** Leaves {@code a}, {@code an} and {@code the} out; the word behind one that began a sentence begins it. */
    static OtherWords noArticles(double share) {
        return new OtherWords(ARTICLE, share, (found, chance) -> {
            String letter = found.group(1);
            return letter == null ? "" : letter.toUpperCase(Locale.ROOT);
        });
    }

    /** Writes {@code told} or {@code noted} for {@code said}. */
    static OtherWords otherVerbs(double share) {
        return new OtherWords(SAID, share, (found, chance) -> chance.nextBoolean() ? "told" : "noted");
    }

    /** Sets a comma before {@code that}. */
    static OtherWords commaBeforeThat(double share) {
        return new OtherWords(BEFORE_THAT, share, (found, chance) -> ",");
    }

    @Override
    public List<Edit> edits(String text, RandomGenerator chance) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (chance.nextDouble() < share) {
                edits.add(new Edit(new Span(matcher.start(), matcher.end()), replacement.apply(matcher, chance)));
            }
        }
        return edits;
    }
}
