package org.onrecord.extract.quote.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.extract.quote.cue.Events;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;

/** Reads the occasion out of the words around a cue: day, place or event, medium, addressee. */
public final class SettingFinder {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "via", "through", "by", "with", "before", "after", "from", "over");
    private static final Set<String> MEDIA = WordList.words(WordList.class, "media.txt");
    /** Words that only put one event after another. */
    private static final Set<String> ORDER = Set.of("later", "earlier", "afterwards", "afterward", "previously");

    private static final Set<String> IDIOMS = WordList.words(WordList.class, "idioms.txt");
    private static final int LONGEST = 14;

    /** Prepositions before a medium. */
    private static final Set<String> CARRY = Set.of("in", "on", "via", "through", "during", "over", "at", "by");

    /** Words that open a clause about the medium. */
    private static final Set<String> STOPS = Set.of("that", "when", "where", "according", "after", "before");

    /** Those who speak for others. */
    private static final Set<String> PROXIES =
            Set.of("press", "lawyer", "lawyers", "attorney", "interpreter", "translator");

    /** Verbs that tell where a medium stands. */
    private static final Set<String> POSTED = Set.of("posted", "published", "released", "broadcast", "aired");

    private final DateReading reading;

    public SettingFinder(DateReading reading) {
        this.reading = reading;
    }

    /** The details between pieces {@code from} and {@code to}; an addressee only where {@code told} allows one. */
    public List<SettingDetail> find(NarratorLine line, int from, int to, boolean told) {
        List<SettingDetail> details = new ArrayList<>();
        int i = from;
        if (told && i < to) {
            Optional<NounPhrase> addressee = addressee(line, i, to);
            if (addressee.isPresent()) {
                details.add(detail(
                        SettingKind.ADDRESSEE, line.span(i, addressee.get().to())));
                i = addressee.get().to();
            }
        }
        while (i < to) {
            int date = Math.min(to, Dates.endAt(line, i));
            boolean joins = date == i + 1 && ORDER.contains(line.piece(i).lower());
            if (joins) {
                i++;
            } else if (date > i) {
                Span span = line.span(i, date);
                details.add(new SettingDetail(SettingKind.WHEN, span, SettingTie.OWN, reading.read(span)));
                i = date;
            } else if (line.is(i, "to") && i + 1 < to) {
                Optional<NounPhrase> addressee = addressee(line, i + 1, to);
                addressee.ifPresent(np -> details.add(detail(SettingKind.ADDRESSEE, line.span(np.from(), np.to()))));
                i = addressee.map(NounPhrase::to).orElse(i + 1);
            } else if (isIdiom(line, i)) {
                i += 2;
            } else if (PREPOSITIONS.contains(line.piece(i).lower()) && i + 1 < to) {
                i = prepositional(line, i, to, details);
            } else {
                i++;
            }
        }
        return details;
    }

    /** The phrase that starts at {@code from} and can be spoken to. */
    public static Optional<NounPhrase> addressee(NarratorLine line, int from, int to) {
        Piece first = line.piece(from);
        boolean opens = first.is(
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.DET,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.PRON,
                        PartOfSpeech.NUM)
                || first.isCapitalised();
        if (!opens || first.is("that")) {
            return Optional.empty();
        }
        return PhraseFinder.startingAt(line, from).map(np -> np.to(addresseeEnd(line, from, Math.min(to, np.to()))));
    }

    /** <i>Reporters in Norden</i>: the place is no part of the addressee. */
    private static int addresseeEnd(NarratorLine line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean place = PlacePhrases.endAt(line, i, to) > i || Events.isEvent(line, i, to);
            if (place && !line.piece(i - 1).isCapitalised() && !Events.isEvent(line, i - 1)) {
                return i;
            }
        }
        return to;
    }

    private int prepositional(NarratorLine line, int from, int to, List<SettingDetail> details) {
        int end = from + 1;
        boolean medium = false;
        while (end < to
                && !line.is(end, ",")
                && !line.piece(end).isRun()
                && !line.piece(end).isBreak()
                && !Dates.startsAt(line, end)) {
            if (end > from + 1
                    && !medium
                    && PREPOSITIONS.contains(line.piece(end).lower())
                    && !line.is(end, "with")) {
                break;
            }
            medium |= MEDIA.contains(line.piece(end).lower());
            end++;
        }
        boolean named = false;
        for (int i = from + 1; i < end; i++) {
            named |= line.piece(i).is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                    || line.piece(i).isCapitalised();
        }
        if (end <= from + 1 || !named || end - from > LONGEST) {
            return end;
        }
        int mediumEnd = mediumEnd(line, from, end);
        boolean through = medium && isMedium(line, from, mediumEnd) || isSpokesperson(line, from, end);
        int place = PlacePhrases.endAt(line, from, end);
        if (Events.isEvent(line, from, end)) {
            details.add(detail(SettingKind.EVENT, line.span(from, end)));
        } else if (through) {
            details.add(detail(SettingKind.MEDIUM, line.span(from, mediumEnd)));
        } else if (place > from) {
            details.add(detail(SettingKind.WHERE, line.span(from, place)));
        }
        return end;
    }

    /** The piece before which a clause or another phrase starts. */
    private static int mediumEnd(NarratorLine line, int from, int to) {
        int end = from + 1;
        while (end < to
                && !line.piece(end).is(PartOfSpeech.SCONJ, PartOfSpeech.CCONJ)
                && !STOPS.contains(line.piece(end).lower())
                && (!line.piece(end).is(PartOfSpeech.VERB)
                        || POSTED.contains(line.piece(end).lower()))) {
            end++;
        }
        while (end > from + 1 && line.piece(end - 1).is(PartOfSpeech.ADP)) {
            end--;
        }
        return end;
    }

    private static boolean isMedium(NarratorLine line, int from, int to) {
        boolean holds = false;
        for (int i = from + 1; i < to; i++) {
            holds |= MEDIA.contains(line.piece(i).lower());
        }
        return holds && CARRY.contains(line.piece(from).lower());
    }

    /** <i>In a statement</i>, <i>in an open letter</i>: whether piece {@code i} opens it. */
    public static boolean isInMedium(NarratorLine line, int i) {
        if (!line.is(i, "in") || !line.is(i + 1, "a") && !line.is(i + 1, "an")) {
            return false;
        }
        int noun = i + 2;
        while (noun + 1 < line.size()
                && noun < i + 4
                && (line.piece(noun).is(PartOfSpeech.ADJ)
                        || line.piece(noun + 1).is(PartOfSpeech.NOUN))) {
            noun++;
        }
        return noun < line.size() && MEDIA.contains(line.piece(noun).lower());
    }

    private static boolean isSpokesperson(NarratorLine line, int from, int to) {
        boolean through = line.is(from, "through") || line.is(from, "via");
        boolean holds = false;
        for (int i = from + 1; i < to; i++) {
            String word = line.piece(i).lower();
            holds |= word.startsWith("spokes") || PROXIES.contains(word);
        }
        return through && holds;
    }

    /**
     * <i>In turn</i>, <i>in addition</i>, <i>later</i> at the start of a line: they join sentences and tell nothing of
     * the occasion.
     */
    private static boolean isIdiom(NarratorLine line, int i) {
        return i + 1 < line.size()
                && line.is(i, "in")
                && IDIOMS.contains(line.piece(i + 1).lower());
    }

    /** Whether piece {@code i} starts words about the occasion. */
    public static boolean startsAt(NarratorLine line, int i) {
        return Dates.startsAt(line, i)
                || i + 1 < line.size() && PREPOSITIONS.contains(line.piece(i).lower());
    }

    private static SettingDetail detail(SettingKind kind, Span span) {
        return new SettingDetail(kind, span, SettingTie.OWN, Optional.empty());
    }
}
