package org.onrecord.extract.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The weights of OpenNLP's English model, by feature. The features are those that the model was trained on:
 *
 * <pre>
 * def                                  always
 * suf=d suf=id suf=aid suf=said        ends of the word; pre=… its beginnings
 * w=said p1w=he p2w=, n1w=that         the word, and the words around it, in small letters
 * S=begin p1S=begin p2S=begin          the sentence starts here, one before, two before
 * wc=lc w&amp;c=said,lc                    the word's shape
 * t=PRON t2=PUNCT,PRON                 the classes of the words before
 * </pre>
 */
final class TagWeights {
    private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String ENTRY = "pos.model";
    private static final int LONGEST_AFFIX = 4;

    private final Map<String, Context> features;
    private final String[] classes;
    private final Context[] after;
    private final Context[][] afterTwo;
    private final List<Context> begins;

    private TagWeights(Map<String, Context> features, String[] classes) {
        this.features = features;
        this.classes = classes;
        after = new Context[classes.length];
        afterTwo = new Context[classes.length][classes.length];
        for (int last = 0; last < classes.length; last++) {
            after[last] = feature("t=" + classes[last]);
            for (int before = 0; before < classes.length; before++) {
                afterTwo[before][last] = feature("t2=" + classes[before] + "," + classes[last]);
            }
        }
        begins = List.of(feature("S=begin"), feature("p1S=begin"), feature("p2S=begin"));
    }

    /** Reads the model, which takes a fifth of a second. */
    @SuppressWarnings("unchecked") // the library hands its tables out as objects; the second holds the features
    static TagWeights load() {
        try (InputStream in =
                Objects.requireNonNull(POSModel.class.getClassLoader().getResourceAsStream(MODEL), MODEL)) {
            AbstractModel model = new POSModel(in).getArtifact(ENTRY);
            String[] classes = new String[model.getNumOutcomes()];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = model.getOutcome(i);
            }
            return new TagWeights((Map<String, Context>) model.getDataStructures()[1], classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word classes by number. */
    String[] classes() {
        return classes;
    }

    /** What the class of the word before says. */
    Context after(int last) {
        return after[last];
    }

    /** What the classes of the two words before say. */
    Context afterTwo(int before, int last) {
        return afterTwo[before][last];
    }

    /** What it says that the sentence began {@code distance} words before, 0 to 2. */
    Context begins(int distance) {
        return begins.get(distance);
    }

    /** The weights of one word, wherever it stands. */
    WordWeights word(String word) {
        double[] own = new double[classes.length];
        int length = word.length();
        WordWeights.add(feature("def"), own);
        for (int i = 1; i <= Math.min(LONGEST_AFFIX, length); i++) {
            WordWeights.add(feature("suf=" + word.substring(length - i)), own);
            WordWeights.add(feature("pre=" + word.substring(0, i)), own);
        }
        String lower = StringUtil.toLowerCase(word);
        String shape = FeatureGeneratorUtil.tokenFeature(word);
        WordWeights.add(feature("w=" + lower), own);
        WordWeights.add(feature("wc=" + shape), own);
        WordWeights.add(feature("w&c=" + lower + "," + shape), own);
        return new WordWeights(
                own,
                List.of(
                        feature("p2w=" + lower),
                        feature("p1w=" + lower),
                        feature("n1w=" + lower),
                        feature("n2w=" + lower)));
    }

    private Context feature(String name) {
        return features.getOrDefault(name, WordWeights.NOTHING);
    }
}
