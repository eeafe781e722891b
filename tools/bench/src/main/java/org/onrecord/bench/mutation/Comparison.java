package org.onrecord.bench.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Span;

/** Holds the statements of a changed article against those of the article. */
final class Comparison {
    /** Letters of the narrator's that a statement may take in before they count. */
    private static final int LINE = 60;

    private final String text;
    private final List<Said> before;
    private final List<Said> after;
    private final List<BitSet> wordsBefore;
    private final List<BitSet> wordsAfter;

    private Comparison(Reading article, Rewrite rewrite, Reading changed) {
        text = article.text();
        before = article.statements().stream()
                .map(said -> new Said(
                        said.words(),
                        said.person().stream()
                                .map(person -> new Said.Person(rewrite.renamed(person.name()), person.human()))
                                .toList(),
                        rewrite.renamed(said.speaker()),
                        said.resolved()))
                .toList();
        after = changed.statements().stream()
                .map(said -> new Said(
                        said.words().stream().map(rewrite::origin).toList(),
                        said.person(),
                        said.speaker(),
                        said.resolved()))
                .toList();
        wordsBefore = before.stream().map(this::letters).toList();
        wordsAfter = after.stream().map(this::letters).toList();
    }

    /** What became of each statement of {@code article}, and which are new. */
    static List<Difference> of(Reading article, Rewrite rewrite, Reading changed) {
        return new Comparison(article, rewrite, changed).differences();
    }

    private List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        BitSet said = new BitSet();
        wordsBefore.forEach(said::or);
        for (int i = 0; i < before.size(); i++) {
            int now = nearest(wordsBefore.get(i));
            Said then = before.get(i);
            differences.add(
                    now < 0
                            ? new Difference(Fate.MISSING, show(then), "")
                            : new Difference(verdict(i, now), show(then), show(after.get(now))));
        }
        for (int i = 0; i < after.size(); i++) {
            BitSet fresh = copy(wordsAfter.get(i));
            fresh.andNot(said);
            if (!wordsAfter.get(i).intersects(said)) {
                differences.add(new Difference(Fate.INVENTED, "", show(after.get(i))));
            } else if (fresh.cardinality() > LINE) {
                differences.add(new Difference(Fate.SWALLOWED, "", show(after.get(i))));
            }
        }
        return differences;
    }

    /** The changed statement that holds half the letters or more; -1 where none does. */
    private int nearest(BitSet letters) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < after.size(); i++) {
            BitSet shared = copy(wordsAfter.get(i));
            shared.and(letters);
            if (shared.cardinality() > most && shared.cardinality() * 2 >= letters.cardinality()) {
                most = shared.cardinality();
                best = i;
            }
        }
        return best;
    }

    private Fate verdict(int i, int now) {
        Said then = before.get(i);
        Said said = after.get(now);
        if (said.named() && then.named() && !same(then, said)) {
            return Fate.WRONG_SPEAKER;
        }
        if (said.named() && !then.named()) {
            return Fate.NEWLY_NAMED;
        }
        if (!wordsBefore.get(i).equals(wordsAfter.get(now))) {
            return Fate.CHANGED;
        }
        return then.resolved() && !said.resolved() ? Fate.UNRESOLVED : Fate.KEPT;
    }

    /** Whether each name of the one is a name of the other, in full or in part. */
    private static boolean same(Said then, Said now) {
        return then.person().stream().allMatch(one -> now.person().stream().anyMatch(other -> fit(one, other)))
                && now.person().stream().allMatch(one -> then.person().stream().anyMatch(other -> fit(one, other)));
    }

    private static boolean fit(Said.Person one, Said.Person other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private static Set<String> words(Said.Person person) {
        return Set.copyOf(List.of(person.name().toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    private BitSet letters(Said said) {
        BitSet letters = new BitSet();
        for (Span span : said.words()) {
            for (int i = span.start(); i < span.end(); i++) {
                letters.set(i, Character.isLetterOrDigit(text.charAt(i)));
            }
        }
        return letters;
    }

    private String show(Said said) {
        return said.speaker() + ": " + said.cover().of(text).replace('\n', ' ');
    }

    private static BitSet copy(BitSet bits) {
        return (BitSet) bits.clone();
    }
}
