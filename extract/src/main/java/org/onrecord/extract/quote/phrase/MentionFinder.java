package org.onrecord.extract.quote.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;

/** Finds the mention before or after a cue verb, with roles and appositions. */
public final class MentionFinder {
    private static final Set<String> EMPHASIS =
            Set.of("himself", "herself", "themselves", "itself", "both", "each", "all");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final int FARTHEST_COMMA = 32;

    private MentionFinder() {}

    /** The subject that ends before piece {@code verb}, appositions and inserted phrases included. */
    public static Optional<Subject> before(NarratorLine line, int verb) {
        int i = verb;
        while (i > 0
                && (line.piece(i - 1).is(PartOfSpeech.ADV) && !line.piece(i - 1).isCapitalised()
                        || EMPHASIS.contains(line.piece(i - 1).lower()))) {
            i--;
        }
        if (i == 0) {
            return Optional.empty();
        }
        if (RELATIVE.contains(line.piece(i - 1).lower()) && line.piece(i - 1).is(PartOfSpeech.PRON)) {
            int end = line.is(i - 2, ",") ? i - 2 : i - 1;
            Piece who = line.piece(i - 1);
            return PhraseFinder.endingBefore(line, end).map(phrase -> subject(RelativeAntecedent.of(phrase, who)));
        }
        if (line.is(i - 1, ",")) {
            return acrossCommas(line, i - 1);
        }
        Optional<NounPhrase> nearest = PhraseFinder.endingBefore(line, i);
        Optional<NounPhrase> opening = WithoutComma.subject(line, i).filter(MentionFinder::canSpeak);
        if (opening.isPresent()) {
            return Optional.of(describedUpTo(opening.get(), i));
        }
        return nearest.filter(MentionFinder::canSpeak)
                .map(phrase -> NameBefore.find(phrase)
                        .orElseGet(() -> RoleBefore.extend(line, NameList.extend(line, subject(phrase)))));
    }

    /** {@code NP, …, V}: the nearest phrase before a comma that opens its clause. */
    private static Optional<Subject> acrossCommas(NarratorLine line, int lastComma) {
        for (int comma = lastComma - 1; comma > 0 && lastComma - comma < FARTHEST_COMMA; comma--) {
            Piece piece = line.piece(comma);
            if (piece.isRun() || piece.isBreak()) {
                return Optional.empty();
            }
            if (!piece.is(",")) {
                continue;
            }
            Optional<NounPhrase> phrase = PhraseFinder.endingBefore(line, comma).filter(MentionFinder::canSpeak);
            if (phrase.isPresent()
                    && LeadingAdjunct.startsClause(line, phrase.get().from())
                    && !onlyNumber(phrase.get())) {
                Optional<NounPhrase> head =
                        AppositionChain.head(line, phrase.get().from());
                return Optional.of(head.map(named -> withApposition(named, named.to() + 1, lastComma))
                        .orElseGet(
                                () -> withApposition(phrase.get(), phrase.get().to() + 1, lastComma)));
            }
        }
        return acrossRelative(line, lastComma);
    }

    /** {@code NP who …, V}: a relative clause that lost its first comma. */
    private static Optional<Subject> acrossRelative(NarratorLine line, int lastComma) {
        for (int i = lastComma - 1; i > 0 && lastComma - i < FARTHEST_COMMA; i--) {
            if (line.is(i, "who")) {
                return PhraseFinder.endingBefore(line, i)
                        .filter(MentionFinder::canSpeak)
                        .filter(phrase -> LeadingAdjunct.startsClause(line, phrase.from()))
                        .map(MentionFinder::subject);
            }
        }
        return Optional.empty();
    }

    /** The subject {@code phrase} with the relative clause behind it. */
    private static Subject describedUpTo(NounPhrase phrase, int to) {
        NarratorLine line = phrase.line();
        Optional<NounPhrase> name = NameFinder.find(phrase);
        Span whole = line.span(phrase.from(), to);
        return name.map(found -> one(line, found, whole, phrase.from(), to, MentionKind.NAME))
                .orElseGet(() -> one(line, phrase, whole, phrase.from(), to, MentionKind.DESCRIPTION));
    }

    private static Subject withApposition(NounPhrase phrase, int from, int to) {
        NarratorLine line = phrase.line();
        NounPhrase inner = new NounPhrase(line, from, to);
        Optional<NounPhrase> name = NameFinder.find(phrase);
        Span whole = line.span(phrase.from(), to);
        boolean endsInRole = RoleWords.isRole(phrase.last().lower())
                && name.filter(found -> found.to() == phrase.to()).isEmpty();
        if (name.isEmpty() || endsInRole || startsWithRole(phrase)) {
            Optional<NounPhrase> innerName = NameFinder.find(inner);
            if (innerName.isPresent() && innerName.get().from() == from) {
                return one(line, innerName.get(), whole, phrase.from(), to, MentionKind.NAME);
            }
        }
        return name.map(found ->
                        one(line, LowerCaseName.extend(found, phrase), whole, phrase.from(), to, MentionKind.NAME))
                .orElseGet(() -> one(line, phrase, whole, phrase.from(), to, MentionKind.DESCRIPTION));
    }

    private static boolean startsWithRole(NounPhrase phrase) {
        Piece first = phrase.first();
        return first.is(PartOfSpeech.DET)
                && phrase.to() - phrase.from() > 2
                && RoleWords.isRole(phrase.line().piece(phrase.from() + 1).lower());
    }

    /** The subject that starts at piece {@code from}, an apposition between commas included. */
    public static Optional<Subject> after(NarratorLine line, int from) {
        if (from >= line.size() || Dates.startsAt(line, from)) {
            return Optional.empty();
        }
        Optional<NounPhrase> found = PhraseFinder.startingAt(line, from).filter(MentionFinder::canSpeak);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        NounPhrase phrase = found.get();
        if (line.is(phrase.to(), ",")) {
            Optional<Subject> list = NameList.startingWith(phrase);
            if (list.isPresent()) {
                return list;
            }
            int end = Math.max(Apposition.endAt(line, phrase.to() + 1), nameAfterRole(phrase));
            if (end > phrase.to() + 1) {
                return Optional.of(withApposition(phrase, phrase.to() + 1, end));
            }
        }
        return Optional.of(subject(phrase));
    }

    private static boolean canSpeak(NounPhrase phrase) {
        Piece last = phrase.last();
        return !onlyNumber(phrase)
                && !last.is(PartOfSpeech.ADP)
                && !(Dates.endAt(phrase.line(), phrase.from()) >= phrase.to());
    }

    private static boolean onlyNumber(NounPhrase phrase) {
        return phrase.to() - phrase.from() == 1 && phrase.first().is(PartOfSpeech.NUM);
    }

    /** Mentions of a bare phrase: joint where names stand on both sides of an <i>and</i>. */
    public static Subject subject(NounPhrase given) {
        NounPhrase phrase = withoutDate(given);
        NarratorLine line = phrase.line();
        for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
            if (line.is(i, "and")) {
                Optional<NounPhrase> left = NameFinder.find(phrase.to(i));
                Optional<NounPhrase> right = NameFinder.find(phrase.from(i + 1));
                boolean joint = left.isPresent()
                        && right.isPresent()
                        && left.get().to() >= i - 3
                        && !goesOnInName(left.get(), i);
                if (joint) {
                    return new Subject(
                            List.of(
                                    mention(line, left.get(), line.span(phrase.from(), i), MentionKind.NAME),
                                    mention(line, right.get(), line.span(i + 1, phrase.to()), MentionKind.NAME)),
                            phrase.from(),
                            phrase.to());
                }
            }
        }
        Optional<NounPhrase> name = NameFinder.find(phrase);
        if (name.isPresent()) {
            NounPhrase full = LowerCaseName.extend(name.get(), phrase);
            int end = settingFollows(line, full.to()) ? full.to() : phrase.to();
            return one(line, full, line.span(phrase.from(), end), phrase.from(), end, MentionKind.NAME);
        }
        boolean pronoun = phrase.to() - phrase.from() == 1
                && PhraseFinder.PERSONAL.contains(phrase.first().lower())
                && phrase.first().is(PartOfSpeech.PRON);
        MentionKind kind = pronoun ? MentionKind.PRONOUN : MentionKind.DESCRIPTION;
        return one(line, phrase, line.span(phrase.from(), phrase.to()), phrase.from(), phrase.to(), kind);
    }

    /** After a name, <i>in</i>, <i>on</i>, <i>at</i> and <i>during</i> tell of the occasion, not of the person. */
    private static boolean settingFollows(NarratorLine line, int i) {
        return i < line.size()
                && Set.of("in", "on", "at", "during", "via", "with")
                        .contains(line.piece(i).lower());
    }

    private static Subject one(NarratorLine line, NounPhrase tight, Span whole, int from, int to, MentionKind kind) {
        return new Subject(List.of(mention(line, tight, whole, kind)), from, to);
    }

    static Mention mention(NarratorLine line, NounPhrase tight, Span whole, MentionKind kind) {
        Span span = line.span(tight.from(), tight.to());
        return new Mention(span, whole.cover(span), kind);
    }

    private static NounPhrase withoutDate(NounPhrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (Dates.endAt(phrase.line(), i) >= phrase.to()) {
                return phrase.to(i);
            }
        }
        return phrase;
    }

    /**
     * <i>Ministry of Industry and Trade</i> is one body: after “of”, a bare word behind the <i>and</i> belongs to the
     * name.
     */
    private static boolean goesOnInName(NounPhrase left, int and) {
        boolean complement = false;
        for (int i = left.from(); i < left.to(); i++) {
            complement |= left.line().is(i, "of") || left.line().is(i, "for");
        }
        boolean article = left.line().piece(and + 1).is(PartOfSpeech.DET);
        return complement
                && !article
                && !RoleWords.isOrganisation(left.line().piece(and + 1).lower());
    }

    /** Behind a role and a comma, the end of the name that fills it: <i>said the office's head, Ann Lee</i>. */
    private static int nameAfterRole(NounPhrase phrase) {
        int from = phrase.to() + 1;
        if (!RoleWords.isRole(phrase.last().lower())) {
            return from;
        }
        return PhraseFinder.startingAt(phrase.line(), from)
                .flatMap(NameFinder::find)
                .filter(name -> name.from() == from)
                .map(NounPhrase::to)
                .orElse(from);
    }
}
