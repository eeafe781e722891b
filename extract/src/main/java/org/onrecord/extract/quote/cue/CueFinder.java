package org.onrecord.extract.quote.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.CueEntry;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.VerbForm;
import org.onrecord.extract.quote.cue.VerbGroup.Helper;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.quotation.Polarity;
import org.onrecord.text.PartOfSpeech;

/** Finds the cue verbs of a line, with their auxiliaries, negation and form. */
public final class CueFinder {
    /** Forms that are verbs whatever the tagger makes of them. */
    private static final Set<String> SURE = ReportingVerbs.commonWords();

    private static final Set<String> TELLING = Set.of("out", "clear", "plain");
    private static final Set<String> POSSESSIVE = Set.of("his", "its", "their", "our", "my", "your", "'s");

    /** Idioms: <i>that said</i>, <i>needless to say</i>, <i>to say the least</i>. */
    private static final Set<String> IDIOM_BEFORE = Set.of("that", "needless");

    /** The sites of {@code line}, left to right. */
    public List<CueSite> find(NarratorLine line) {
        List<CueSite> sites = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Optional<CueSite> listed =
                    longest(line, i, ReportingVerbs.startingWith(line.piece(i).lower()));
            boolean speech = listed.isPresent() && listed.get().entry().has(Frame.QUOTATION);
            Optional<CueSite> unlisted = speech ? Optional.empty() : unlisted(line, i);
            unlisted.or(() -> listed).ifPresent(sites::add);
        }
        return sites;
    }

    private static Optional<CueSite> longest(NarratorLine line, int verb, List<ReportingVerbs.Form> forms) {
        for (ReportingVerbs.Form form : forms) {
            int after = CueTail.end(line, verb + 1, form.entry().tail());
            if (after > verb
                    && (isVerb(line, verb) || mayBeVerb(line, verb, form.entry()) || besideMarks(line, verb, form))) {
                return site(line, verb, after, form);
            }
        }
        return Optional.empty();
    }

    /** Behind <i>point</i> and <i>make</i>, <i>out</i> and <i>clear</i> tell a verb where the tagger sees a noun. */
    private static boolean mayBeVerb(NarratorLine line, int i, CueEntry entry) {
        return i > 0
                && !entry.tail().isEmpty()
                && TELLING.contains(entry.tail().get(entry.tail().size() - 1))
                && !line.piece(i).isCapitalised()
                && !line.piece(i - 1).is(PartOfSpeech.DET, PartOfSpeech.ADJ);
    }

    private static boolean isVerb(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        if (piece.isCapitalised()
                && i > 0
                && !line.piece(i - 1).isRun()
                && !line.piece(i - 1).isBreak()) {
            return false;
        }
        if (i > 0
                && line.piece(i - 1).is(PartOfSpeech.DET)
                && !line.is(i - 1, "this")
                && !line.is(i - 1, "that")
                && !line.is(i - 1, "all")
                && !line.is(i - 1, "both")
                && !line.is(i - 1, "some")) {
            return false;
        }
        if (i > 0 && POSSESSIVE.contains(line.piece(i - 1).lower())) {
            return false;
        }
        if (isThirdPerson(line, i)) {
            return true;
        }
        return piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX) || SURE.contains(piece.lower());
    }

    private static boolean besideMarks(NarratorLine line, int verb, ReportingVerbs.Form form) {
        return !form.base() && BesideMarks.isVerb(line, verb);
    }

    private static Optional<CueSite> unlisted(NarratorLine line, int verb) {
        return BesideMarks.unlisted(line, verb)
                .flatMap(entry -> site(
                        line,
                        verb,
                        verb + 1,
                        new ReportingVerbs.Form(entry, line.piece(verb).lower(), VerbForm.PAST)))
                .filter(site -> site.form() == CueForm.FINITE);
    }

    /** <i>The Daily News reports that …</i>: taggers see a plural there. */
    private static boolean isThirdPerson(NarratorLine line, int i) {
        return i > 0
                && i + 1 < line.size()
                && line.piece(i).lower().endsWith("s")
                && line.piece(i - 1).is(PartOfSpeech.PROPN)
                && (line.is(i + 1, "that") || line.piece(i + 1).is(PartOfSpeech.DET, PartOfSpeech.PRON));
    }

    private static Optional<CueSite> site(NarratorLine line, int verb, int after, ReportingVerbs.Form form) {
        VerbGroup group = VerbGroup.of(line, verb);
        int before = group.before();
        boolean bare = group.start() == verb;
        if (before >= 0 && bare && IDIOM_BEFORE.contains(line.piece(before).lower()) && line.is(verb + 1, ",")) {
            return Optional.empty();
        }
        CueForm cueForm = form(form, group);
        boolean helped = group.has(Helper.MODAL) || group.has(Helper.DO);
        if (form.base() && cueForm == CueForm.FINITE && !helped && !plausibleBase(line, before)) {
            return Optional.empty();
        }
        Polarity polarity = polarity(form.entry(), group);
        return Optional.of(new CueSite(line, group.start(), verb, after, form.entry(), cueForm, polarity));
    }

    /**
     * The base form is finite after a plural, <i>I</i>, <i>we</i>, <i>you</i>, <i>they</i>, not at the start of a line.
     */
    private static boolean plausibleBase(NarratorLine line, int before) {
        return before >= 0 && (line.piece(before).isWord() || line.is(before, ",") || line.is(before, ")"));
    }

    private static CueForm form(ReportingVerbs.Form form, VerbGroup group) {
        if (group.has(Helper.TO)) {
            return CueForm.INFINITIVE;
        }
        boolean be = group.has(Helper.BE);
        if (form.ing()) {
            return be ? CueForm.FINITE : CueForm.PARTICIPLE;
        }
        return be && !form.base() ? CueForm.PASSIVE : CueForm.FINITE;
    }

    private static Polarity polarity(CueEntry entry, VerbGroup group) {
        boolean modal = group.has(Helper.MODAL);
        if (group.has(Helper.NOT)) {
            boolean refused = modal && !group.has(Helper.ABLE) || entry.head().equals("comment");
            return refused ? Polarity.DECLINED : Polarity.NOT_SAID;
        }
        return modal && entry.polarity() == Polarity.SAID ? Polarity.CONDITIONAL : entry.polarity();
    }
}
