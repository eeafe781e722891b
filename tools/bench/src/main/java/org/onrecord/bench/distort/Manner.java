package org.onrecord.bench.distort;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * A manner of printing, good or bad: distortions that are made one after the other.
 *
 * @param name what its file is called, without the ending
 * @param steps the distortions
 */
record Manner(String name, List<Distortion> steps) {
    private static final double OFTEN = 0.5;
    private static final double SOMETIMES = 0.2;

    /** All manners; a new one is one line here. */
    static final List<Manner> ALL = List.of(
            new Manner("capitals", List.of(Recased.capitals())),
            new Manner("small", List.of(Recased.small())),
            new Manner("guillemets", List.of(new TypedGuillemets())),
            new Manner("no-marks", List.of(LostMarks.all())),
            new Manner("half-marks", List.of(LostMarks.everyThird())),
            new Manner(
                    "machine",
                    List.of(
                            new SmallNames(SOMETIMES),
                            OtherWords.noArticles(OFTEN),
                            OtherWords.otherVerbs(SOMETIMES),
                            OtherWords.commaBeforeThat(SOMETIMES),
                            LostMarks.closing(SOMETIMES),
                            new StraightMarks())));

    Manner {
        steps = List.copyOf(steps);
    }

    /**
     * {@code article} in this manner. What is drawn depends on {@code seed} and the article's id and text alone.
     *
     * @param article an annotated article, which stays as it is
     */
    ObjectNode of(ObjectNode article, long seed) {
        ObjectNode changed = article.deepCopy();
        RandomGenerator chance =
                new Random(seed * name.hashCode() + article.path("id").asText().hashCode());
        for (Distortion step : steps) {
            String text = changed.path("text").asText();
            CarriedArticle.carry(changed, new CarriedText(text, step.edits(text, chance)));
        }
        return changed;
    }
}
