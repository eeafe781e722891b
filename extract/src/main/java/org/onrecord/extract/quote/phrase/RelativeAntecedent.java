package org.onrecord.extract.quote.phrase;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.quote.line.Piece;

/** Finds what <i>who</i> stands for: the person at the end of its phrase, <i>praise from Ann Lee, who said</i>. */
final class RelativeAntecedent {
    private static final Set<String> LINKS = Set.of("from", "to", "with", "by", "for", "against", "of", "on", "about");

    private RelativeAntecedent() {}

    /** The part of {@code phrase} that {@code relative} takes up: for <i>who</i> a name behind its last preposition. */
    static NounPhrase of(NounPhrase phrase, Piece relative) {
        if (!relative.is("who")) {
            return phrase;
        }
        for (int i = phrase.to() - 2; i > phrase.from(); i--) {
            if (LINKS.contains(phrase.line().piece(i).lower())) {
                NounPhrase rest = phrase.from(i + 1);
                Optional<NounPhrase> name = NameFinder.find(rest);
                boolean person = name.isPresent()
                        && name.get().to() == rest.to()
                        && name.get().to() - name.get().from() > 1
                        && !phrase.line().is(i + 1, "the");
                return person ? rest : phrase;
            }
        }
        return phrase;
    }
}
