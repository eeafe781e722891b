package org.onrecord.extract.quote.content;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.ClauseOpening;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.RunPredicate;
import org.onrecord.extract.quote.phrase.NounPhrase;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.extract.quote.phrase.TitleRun;
import org.onrecord.text.PartOfSpeech;

/**
 * Finds where a content starts after its cue: behind addressee, adverbs, day, place and medium, after {@code that}, a
 * colon or a comma, or with a bare clause.
 *
 * @param from first piece of the content
 * @param settingTo the piece after the words about the occasion, which start right after the cue
 * @param kind how it starts
 */
public record ContentStart(int from, int settingTo, Kind kind) {
    /** What introduces a content. */
    public enum Kind {
        /** A quoted run. */
        RUN,
        /** <i>that</i>, <i>whether</i>, <i>how</i> … */
        MARKED,
        /** A clause without an introduction. */
        BARE
    }

    private static final Set<String> MARKERS = Set.of("that", "whether", "if", "how", "why", "what", "where", "who");
    private static final Set<String> NARRATOR = WordClass.CLAUSE_OPENERS.with(ClauseOpening.NOT_CONTENT);
    private static final int REACH = 30;
    private static final int SENTENCE_WORDS = 4;

    /** Where the content after the cue of {@code site} starts, if a clause or a quoted run follows it. */
    public static Optional<ContentStart> find(CueSite site) {
        NarratorLine line = site.line();
        int from = site.after();
        boolean told = site.entry().has(Frame.ADDRESSEE);
        if (told && !line.is(from, "that") && from < line.size()) {
            Optional<NounPhrase> addressee = SettingFinder.addressee(line, from, line.size());
            if (addressee.isPresent()) {
                int after = addressee.get().to();
                boolean more = after < line.size() && !isEnd(line.piece(after));
                from = more ? after : from;
            }
        }
        return scan(line, from, site);
    }

    private static Optional<ContentStart> scan(NarratorLine line, int from, CueSite site) {
        boolean verb = false;
        for (int i = from; i < line.size() && i - from < REACH; i++) {
            Piece piece = line.piece(i);
            if (TitleRun.is(line, i)) {
                continue;
            }
            if (piece.isRun()) {
                return introduced(line, from, i, verb);
            }
            boolean quiet = !verb && (i == from || onlySetting(line, from, i));
            if (quiet && MARKERS.contains(piece.lower()) && marks(line, i, site)) {
                boolean that = piece.is("that");
                return Optional.of(new ContentStart(that ? i + 1 : i, i, Kind.MARKED));
            }
            boolean introduces = piece.is(":")
                    && !verb
                    && i + 1 < line.size()
                    && line.piece(i + 1).isRun();
            if (introduces || piece.is(":") && quiet) {
                return i + 1 < line.size()
                        ? Optional.of(
                                new ContentStart(i + 1, i, line.piece(i + 1).isRun() ? Kind.RUN : Kind.MARKED))
                        : Optional.empty();
            }
            if (piece.isBreak()) {
                break;
            }
            verb |= piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX) && !insideSetting(line, from, i);
        }
        return verb ? bare(line, from) : Optional.empty();
    }

    private static boolean marks(NarratorLine line, int i, CueSite site) {
        if (!line.is(i, "that")) {
            boolean open = line.is(i, "whether") || line.is(i, "if");
            return site.entry().hasBareClause() || open && site.entry().has(Frame.WHETHER);
        }
        return line.piece(i).is(PartOfSpeech.SCONJ, PartOfSpeech.PRON, PartOfSpeech.ADP)
                || i + 1 < line.size() && !line.piece(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
    }

    /** A run right after the cue, or after words about the occasion; a run deeper inside belongs to a bare clause. */
    private static Optional<ContentStart> introduced(NarratorLine line, int from, int run, boolean verb) {
        boolean near = run == from
                || onlySetting(line, from, run)
                || run - from <= 2 && line.is(run - 1, ",")
                || (line.is(run - 1, ",") || line.is(run - 1, ":"))
                        && opensSentence(line.piece(run))
                        && !holdsFinite(line, from, run);
        if (near) {
            return Optional.of(new ContentStart(run, run, Kind.RUN));
        }
        Optional<ContentStart> bare = bare(line, from);
        return verb || bare.isPresent() && run - from <= 12 ? bare : Optional.empty();
    }

    private static boolean holdsFinite(NarratorLine line, int from, int to) {
        return line.pieces().subList(from, to).stream()
                .anyMatch(piece -> piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                        && !piece.lower().endsWith("ing"));
    }

    /** Whether the run starts with a capital and is no mere term. */
    private static boolean opensSentence(Piece run) {
        String words = run.text().replaceFirst("^[^\\p{L}\\p{M}\\p{N}]+", "");
        return !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && words.split("\\s+").length >= SENTENCE_WORDS;
    }

    private static boolean onlySetting(NarratorLine line, int from, int to) {
        int i = from;
        while (i < to) {
            int date = Dates.endAt(line, i);
            if (date > i) {
                i = date;
            } else if (line.is(i, ",") || line.piece(i).is(PartOfSpeech.ADV) || line.is(i, "to")) {
                i++;
            } else if (SettingFinder.startsAt(line, i) || line.is(i - 1, "to")) {
                i = prepositionalEnd(line, i, to);
            } else {
                return false;
            }
        }
        return true;
    }

    private static int prepositionalEnd(NarratorLine line, int from, int to) {
        int i = from + 1;
        while (i < to && !line.is(i, ",") && !Dates.startsAt(line, i)) {
            i++;
        }
        return i;
    }

    /** A participle such as <i>posted</i> in <i>in a statement posted on WeChat</i> starts no clause. */
    private static boolean insideSetting(NarratorLine line, int from, int i) {
        return i > from
                && line.piece(i).lower().endsWith("ed")
                && line.piece(i - 1).is(PartOfSpeech.NOUN)
                && SettingFinder.startsAt(line, from);
    }

    /** A bare clause: a noun phrase with a verb after it, behind words about the occasion. */
    private static Optional<ContentStart> bare(NarratorLine line, int from) {
        int start = from;
        boolean moved = true;
        while (moved && start < line.size()) {
            moved = false;
            int date = Dates.endAt(line, start);
            if (date > start && date < line.size() && !line.piece(date).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                start = date;
                moved = true;
            } else if (line.is(start, ",")
                    || line.piece(start).is(PartOfSpeech.ADV) && start + 1 < line.size() && start == from) {
                start++;
                moved = true;
            } else if (SettingFinder.startsAt(line, start) && hasSubjectAfterPhrase(line, start)) {
                start = afterPhrase(line, start);
                moved = true;
            }
        }
        return start < line.size() && opensClause(line, start)
                ? Optional.of(new ContentStart(start, start, Kind.BARE))
                : Optional.empty();
    }

    private static int afterPhrase(NarratorLine line, int from) {
        return PhraseFinder.startingAt(line, from + 1).map(NounPhrase::to).orElse(from + 1);
    }

    private static boolean hasSubjectAfterPhrase(NarratorLine line, int from) {
        int after = afterPhrase(line, from);
        return after < line.size() && after > from + 1 && opensClause(line, after);
    }

    private static boolean opensClause(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        if (NARRATOR.contains(piece.lower())) {
            return false;
        }
        boolean nominal = piece.is(
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.PRON,
                        PartOfSpeech.DET,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.NUM,
                        PartOfSpeech.SCONJ)
                || piece.isCapitalised()
                || piece.is("$")
                || piece.lower().endsWith("ing")
                || piece.is("there");
        return nominal && finiteFollows(line, i + 1);
    }

    private static boolean finiteFollows(NarratorLine line, int from) {
        for (int i = from; i < line.size() && i - from < REACH; i++) {
            Piece piece = line.piece(i);
            if (piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                    && !piece.lower().endsWith("ing")
                    && !line.is(i - 1, "to")) {
                return !line.piece(i - 1).is(PartOfSpeech.CCONJ);
            }
            if (RunPredicate.is(line, i)) {
                return true;
            }
            if (piece.isBreak() || piece.isRun() && i > from + 6) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEnd(Piece piece) {
        return piece.isBreak() && !piece.is(":");
    }
}
