package org.onrecord.bench.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which lines of a page a gold text is made of.
 *
 * <p>A line may stand wherever most of its words follow each other in the gold text; of all lines those are taken that
 * stand there in the order of the page and cover most of it, and after them those that cover what is left.
 */
final class Alignment {
    private static final int MOST_PLACES = 8;
    private static final double ENOUGH = 0.6;
    private static final int LONG = 6;

    private record Place(int line, int start, int length, double share) {}

    private Alignment() {}

    /** The share of the words of each line that stand in the gold text, 0 for a line that is no part of it. */
    static double[] shares(List<int[]> lines, int[] gold) {
        Map<Integer, List<Integer>> where = new HashMap<>();
        for (int i = 0; i < gold.length; i++) {
            where.computeIfAbsent(gold[i], word -> new ArrayList<>()).add(i);
        }
        List<Place> places = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            places(line, lines.get(line), gold, where, places);
        }
        boolean[] covered = new boolean[gold.length];
        double[] shares = new double[lines.size()];
        for (Place place : chain(places)) {
            take(place, covered, shares);
        }
        places.sort((a, b) -> Double.compare(b.share * b.length, a.share * a.length));
        for (Place place : places) {
            if (shares[place.line] == 0 && place.length >= LONG && isFree(place, covered)) {
                take(place, covered, shares);
            }
        }
        return shares;
    }

    private static void take(Place place, boolean[] covered, double[] shares) {
        shares[place.line] = Math.max(shares[place.line], place.share);
        for (int i = place.start; i < Math.min(covered.length, place.start + place.length); i++) {
            covered[i] = true;
        }
    }

    private static boolean isFree(Place place, boolean[] covered) {
        int taken = 0;
        int end = Math.min(covered.length, place.start + place.length);
        for (int i = place.start; i < end; i++) {
            taken += covered[i] ? 1 : 0;
        }
        return 2 * taken < end - place.start;
    }

    /** Places at which most of the words agree, found by the words of the line's beginning, middle and end. */
    private static void places(
            int line, int[] words, int[] gold, Map<Integer, List<Integer>> where, List<Place> places) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            List<Integer> at = where.getOrDefault(words[i], List.of());
            if (at.size() <= 60) {
                for (int position : at) {
                    votes.merge(position - i, 1, Integer::sum);
                }
            }
        }
        List<Place> found = new ArrayList<>();
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int start = Math.max(0, vote.getKey());
            if (vote.getValue() * 4 < Math.min(words.length, 20)) {
                continue;
            }
            double share = agreement(words, gold, vote.getKey());
            if (share >= ENOUGH) {
                found.add(new Place(line, start, words.length, share));
            }
        }
        found.sort((a, b) -> a.share == b.share ? Integer.compare(a.start, b.start) : Double.compare(b.share, a.share));
        places.addAll(found.subList(0, Math.min(found.size(), MOST_PLACES)));
    }

    /** Share of the words that stand at the same place, or a few words beside it. */
    private static double agreement(int[] words, int[] gold, int start) {
        int same = 0;
        int shift = 0;
        for (int i = 0; i < words.length; i++) {
            for (int step : new int[] {0, 1, -1, 2, -2, 3}) {
                int at = start + i + shift + step;
                if (at >= 0 && at < gold.length && gold[at] == words[i]) {
                    shift += step;
                    same++;
                    break;
                }
            }
        }
        return words.length == 0 ? 0 : (double) same / words.length;
    }

    /** The heaviest chain of places that runs forward both on the page and in the gold text. */
    private static List<Place> chain(List<Place> all) {
        List<Place> places = new ArrayList<>(all);
        places.sort((a, b) -> a.line == b.line ? Integer.compare(b.start, a.start) : Integer.compare(a.line, b.line));
        double[] best = new double[places.size()];
        int[] from = new int[places.size()];
        int top = -1;
        for (int i = 0; i < best.length; i++) {
            Place place = places.get(i);
            from[i] = -1;
            double before = 0;
            for (int k = 0; k < i; k++) {
                Place earlier = places.get(k);
                boolean follows = earlier.line < place.line && earlier.start + earlier.length <= place.start + 1;
                if (follows && best[k] > before) {
                    before = best[k];
                    from[i] = k;
                }
            }
            best[i] = before + place.length * place.share - 0.01 * places.size() / 1000;
            top = top < 0 || best[i] > best[top] ? i : top;
        }
        List<Place> chain = new ArrayList<>();
        for (int i = top; i >= 0; i = from[i]) {
            chain.add(places.get(i));
        }
        return chain;
    }
}
