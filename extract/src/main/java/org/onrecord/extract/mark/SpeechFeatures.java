package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * What a quoted run and its surroundings tell about whether somebody said it.
 *
 * <p>Scare quotes, titles, nicknames and terms stand between marks too: {@code a so-called “expert”}, {@code the song
 * “Harbour Lights”}. Features name forms and a few words of function, never others.
 */
public final class SpeechFeatures {
    private static final Pattern NAMING = Pattern.compile(
            "\\b(?:so-called|known as|dubbed|titled|entitled|nicknamed|named|headlined|billed as)[ ,]*(?:an?|the)? ?$");
    private static final Pattern WORK = Pattern.compile("\\b(?:song|film|book|show|movie|album|series|novel|play"
            + "|programme|program|hashtag|episode|single|video|magazine|podcast|documentary|essay|poem|drama|musical"
            + "|ballad|report|article|column|headline)(?: of)?[ ,:]*$");
    private static final Pattern TERM =
            Pattern.compile("\\b(?:words?|terms?|phrases?|slogan|motto|label|tag|expression|name)(?: of)?[ ,:]*$");
    private static final Pattern DETERMINER = Pattern.compile(
            "\\b(?:an?|the|his|her|its|their|our|my|this|that|these|those|some|any|no)(?: \\p{Ll}+)? $");
    private static final Pattern THAT = Pattern.compile("\\bthat $");
    private static final Pattern PREPOSITION = Pattern.compile("\\b(?:of|as|for|with|by|on|in|about|from|to) $");
    private static final Pattern PERSON = Pattern.compile("\\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Mm]y|[Oo]ur)\\b");
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|am|have|has|had|will|would|can|could|do|does|did|should|must|may|might)\\b"
                    + "|n['’]t\\b|['’](?:re|ll|ve|m)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][^\\s]*");
    private static final int REACH = 40;
    private static final int FAR = 250;
    private static final int ENOUGH = 30;

    private SpeechFeatures() {}

    /**
     * The features of a run.
     *
     * @param text in which it stands
     * @param block its paragraph
     * @param outer the run with its marks
     * @param inner the words without them
     */
    public static List<String> of(String text, Span block, Span outer, Span inner) {
        List<String> features = new ArrayList<>();
        features.add("any");
        String length = words(text, inner, features);
        String said = text.substring(inner.start(), Math.min(inner.end(), inner.start() + FAR));
        flag(features, length, "person", PERSON.matcher(said).find());
        flag(features, length, "auxiliary", AUXILIARY.matcher(said).find());
        features.add("first=" + Neighbours.at(text, inner.start(), block));
        features.add("last=" + Neighbours.at(text, inner.end() - 1, block));
        String before = text.substring(Math.max(block.start(), outer.start() - REACH), outer.start());
        if (!before.isEmpty()) {
            before(features, length, before);
        }
        char left = Neighbours.at(text, outer.start() - 2, block);
        char next = Neighbours.at(text, outer.end() + 1, block);
        features.add("left=" + (outer.start() == block.start() ? '^' : left));
        features.add("right=" + Neighbours.at(text, outer.end(), block) + next);
        flag(features, length, "frame", framed(text, block, outer));
        flag(features, length, "tail", AttributionTail.startsAt(text, outer.end(), block.end()));
        flag(features, length, "alone", outer.equals(block));
        return features;
    }

    private static void before(List<String> features, String length, String before) {
        flag(features, length, "naming", NAMING.matcher(before).find());
        flag(features, length, "work", WORK.matcher(before).find());
        flag(features, length, "term", TERM.matcher(before).find());
        flag(features, length, "determiner", DETERMINER.matcher(before).find());
        flag(features, length, "that", THAT.matcher(before).find());
        flag(features, length, "preposition", PREPOSITION.matcher(before).find());
    }

    private static String words(String text, Span inner, List<String> features) {
        Matcher word = WORD.matcher(text).region(inner.start(), Math.min(inner.end(), inner.start() + FAR));
        int words = 0;
        int capitals = 0;
        while (words < ENOUGH && word.find()) {
            words++;
            capitals += Character.isUpperCase(text.charAt(word.start())) ? 1 : 0;
        }
        String length = words < 4 ? Integer.toString(words) : words < 6 ? "4" : words < 10 ? "6" : "10";
        features.add("words=" + length);
        if (words > 1 && words < 10) {
            features.add("capitals=" + (capitals == words ? "all" : 2 * capitals >= words ? "most" : "few"));
        }
        return length;
    }

    /** Whether a reporting verb stands near the run in its paragraph. */
    private static boolean framed(String text, Span block, Span outer) {
        Span before = new Span(Math.max(block.start(), outer.start() - FAR), outer.start());
        Span after = new Span(outer.end(), Math.min(block.end(), outer.end() + FAR));
        return AttributionTail.reports(text, before) || AttributionTail.reports(text, after);
    }

    private static void flag(List<String> features, String length, String name, boolean holds) {
        if (holds) {
            features.add(name);
            features.add(name + ",words=" + length);
        }
    }
}
