package org.onrecord.bench.body;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.extract.body.FeatureTable;

/** The lines of all pages, one after the other, with what they are, what they weigh and the fold of their site. */
final class Examples {
    private static final double BODY = 0.5;

    /** Of lines that stand in navigation and the like, one of so many is enough. */
    private static final int THINNED = 4;

    private final List<BodyPage> pages;
    private final int[] folds;
    private final int[] pageOf;
    private final float[] targets;
    private final float[] weights;

    Examples(List<BodyPage> pages, int folds) {
        this.pages = pages;
        this.folds = pages.stream()
                .mapToInt(page -> Math.floorMod(page.site().hashCode() * 31 >>> 3, folds))
                .toArray();
        int size = pages.stream().mapToInt(page -> page.label().size()).sum();
        pageOf = new int[size];
        targets = new float[size];
        weights = new float[size];
        int at = 0;
        for (int i = 0; i < pages.size(); i++) {
            BodyPage page = pages.get(i);
            int unread = page.features().names().indexOf("unread");
            double all = IntStream.range(0, page.label().size())
                    .filter(line -> page.label().get(line) >= BODY)
                    .mapToDouble(line -> length(page, line))
                    .sum();
            for (int line = 0; line < page.label().size(); line++) {
                double label = page.label().get(line);
                pageOf[at] = i;
                targets[at] = label >= BODY ? 1 : 0;
                double part = all == 0 ? 0 : 100 * ofSet(page.set()) * length(page, line) / all;
                double weight = label < 0 ? 0 : Math.min(part, 60 * ofSet(page.set()));
                boolean plain = label == 0 && page.features().value(line, unread) > 0;
                weights[at] = (float) (plain ? at % THINNED == 0 ? THINNED * weight : 0 : weight);
                at++;
            }
        }
    }

    /** Short lines count more than by their length, for nobody wants them in the wrong place either. */
    private static double length(BodyPage page, int line) {
        return 4 + page.tokens().get(line).length;
    }

    /** Small sets of carefully kept pages count more. */
    private static double ofSet(String set) {
        return switch (set) {
            case "scrapinghub" -> 3;
            case "fundus-eval" -> 3;
            case "zh" -> 2;
            case "trafilatura" -> 0.5;
            default -> 1;
        };
    }

    int size() {
        return targets.length;
    }

    float[] targets() {
        return targets.clone();
    }

    float[] weights() {
        return weights.clone();
    }

    int fold(int page) {
        return folds[page];
    }

    List<FeatureTable> tables() {
        return pages.stream().map(BodyPage::features).toList();
    }

    List<double[]> labels() {
        return pages.stream()
                .map(page ->
                        page.label().stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }

    /** The rows with a weight that are of other folds. */
    int[] rowsOutside(int fold) {
        return IntStream.range(0, size())
                .filter(row -> weights[row] > 0 && folds[pageOf[row]] != fold)
                .toArray();
    }
}
