package org.onrecord.bench.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores kept lines against gold bodies: means of precision and recall of runs of four words, by page. */
final class ShingleScore {
    private static final int RUN = 4;

    private double precision;
    private double recall;
    private int pages;
    private int answered;

    /** Adds a page; returns its precision and its recall. */
    double[] add(BodyPage page, boolean[] kept) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                for (int word : page.tokens().get(i)) {
                    words.add(word);
                }
            }
        }
        Map<List<Integer>, Integer> gold = shingles(page.gold());
        Map<List<Integer>, Integer> found = shingles(words);
        double common = 0;
        for (Map.Entry<List<Integer>, Integer> shingle : found.entrySet()) {
            common += Math.min(shingle.getValue(), gold.getOrDefault(shingle.getKey(), 0));
        }
        double p = common / Math.max(1, count(found));
        double r = common / Math.max(1, count(gold));
        precision += p;
        answered += found.isEmpty() ? 0 : 1;
        recall += r;
        pages++;
        return new double[] {p, r};
    }

    double precision() {
        return precision / Math.max(1, answered);
    }

    double recall() {
        return recall / Math.max(1, pages);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static int count(Map<List<Integer>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<Integer>, Integer> shingles(List<Integer> words) {
        Map<List<Integer>, Integer> shingles = new HashMap<>();
        if (words.isEmpty()) {
            return shingles;
        }
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
            shingles.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
        }
        return shingles;
    }
}
