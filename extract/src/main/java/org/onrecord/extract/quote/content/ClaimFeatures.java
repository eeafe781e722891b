package org.onrecord.extract.quote.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.extract.lexicon.CueEntry;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.MentionKind;
import org.onrecord.text.PartOfSpeech;

/** What can be seen of a claim without the article's own words: its cue, its frame, its bounds, word classes. */
public final class ClaimFeatures {
    private final CueSite site;
    private final NarratorLine line;
    private final List<String> features = new ArrayList<>();

    private ClaimFeatures(CueSite site) {
        this.site = site;
        this.line = site.line();
    }

    /** The features of the content of pieces {@code [from, to)} of the cue at {@code site}. */
    public static List<String> of(CueSite site, Subject subject, String frame, int from, int to) {
        ClaimFeatures claim = new ClaimFeatures(site);
        claim.cue(frame);
        claim.subject(subject);
        claim.bounds(from, to);
        return claim.features;
    }

    private void cue(String frame) {
        CueEntry entry = site.entry();
        add("bias");
        add("frame " + frame);
        add("cue " + entry.lemma());
        add("cue " + entry.lemma() + " " + frame);
        add("strength " + entry.strength() + " " + frame);
        add("form " + site.form() + " " + frame);
        add("form " + site.form() + " " + tense());
        add("form " + entry.strength() + " " + site.form());
        add("tense " + tense() + " " + frame);
        add("polarity " + site.polarity());
        add("helped " + (site.start() < site.verb() ? line.piece(site.start()).lower() : "no"));
        add("before cue " + sort(site.start() - 1));
    }

    private String tense() {
        Piece verb = line.piece(site.verb());
        String word = verb.lower();
        if (word.equals(site.entry().head())) {
            return "base";
        }
        return word.endsWith("ing") ? "ing" : word.endsWith("s") ? "third" : "past";
    }

    private void subject(Subject subject) {
        MentionKind kind = subject.mentions().get(0).kind();
        Piece first = line.piece(subject.from());
        add("subject " + kind);
        add("subject " + (kind == MentionKind.PRONOUN ? first.lower() : kind + " " + first.pos()));
        add("subject last " + sort(subject.to() - 1));
        add("before subject " + sort(subject.from() - 1));
        add("subject document " + subject.isDocument(line));
        add("subject gap " + Math.max(-1, Math.min(8, site.start() - subject.to())));
        add("subject length " + Math.min(8, subject.to() - subject.from()));
        add("subject plural " + line.piece(subject.to() - 1).lower().endsWith("s"));
    }

    private void bounds(int from, int to) {
        add("first " + sort(from));
        add("first " + sort(from) + " " + sort(from + 1));
        add("last " + sort(to - 1));
        add("after " + sort(to));
        add("length " + bucket(to - from));
        add("skipped " + Math.min(6, from - site.after()));
        add("at end " + (to >= line.size() - 1));
        add("question " + line.is(line.size() - 1, "?"));
        boolean modal = false;
        boolean verb = false;
        boolean run = false;
        boolean comma = false;
        for (int i = from; i < to; i++) {
            Piece piece = line.piece(i);
            modal |=
                    piece.is("would") || piece.is("could") || piece.is("should") || piece.is("will") || piece.is("had");
            verb |= piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX);
            run |= piece.isRun();
            comma |= piece.is(",");
        }
        add("holds " + (modal ? "modal " : "") + (verb ? "verb " : "") + (run ? "run " : "") + (comma ? "comma" : ""));
    }

    private static String bucket(int length) {
        return length < 6
                ? Integer.toString(length)
                : length < 10 ? "6" : length < 16 ? "10" : length < 30 ? "16" : "30";
    }

    /** The word itself where it belongs to grammar, else its class. */
    private String sort(int i) {
        if (i < 0) {
            return "start";
        }
        if (i >= line.size()) {
            return "end";
        }
        Piece piece = line.piece(i);
        if (piece.isRun()) {
            return "run";
        }
        boolean grammar = piece.is(
                PartOfSpeech.DET,
                PartOfSpeech.PRON,
                PartOfSpeech.ADP,
                PartOfSpeech.SCONJ,
                PartOfSpeech.CCONJ,
                PartOfSpeech.AUX,
                PartOfSpeech.PART,
                PartOfSpeech.PUNCT);
        boolean bare = !piece.isWord() || grammar && piece.text().length() < 9;
        return bare ? piece.lower() : piece.pos().name().toLowerCase(Locale.ROOT);
    }

    private void add(String feature) {
        features.add(feature);
    }
}
