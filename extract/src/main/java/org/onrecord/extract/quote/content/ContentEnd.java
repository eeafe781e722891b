package org.onrecord.extract.quote.content;

import java.util.List;
import java.util.Set;
import org.onrecord.extract.lexicon.ClauseOpening;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.cue.CueForm;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.text.PartOfSpeech;

/**
 * Finds where a reported content ends: with the line, or before the narrator goes on.
 *
 * <ul>
 *   <li>{@code , adding that …}, {@code and added …}: the next statement.
 *   <li>{@code , according to …}, {@code , she said}: an attribution of its own.
 *   <li>{@code , while …}, {@code , as …}: a clause of the narrator's, unless a second {@code that} follows it.
 *   <li>a closing bracket or dash that the content did not open.
 * </ul>
 */
public final class ContentEnd {
    private static final Set<String> NARRATOR = WordClass.CLAUSE_OPENERS.with(ClauseOpening.AFTER_CONTENT);

    /** In pieces; no content of a claim is longer, and hostile text must not make the search quadratic. */
    private static final int LONGEST = 250;

    private static final int MOST_CUES = 20;

    private static final int LONGEST_INSERTION = 30;

    private ContentEnd() {}

    /**
     * The piece after the content that starts at {@code from}.
     *
     * @param sites every cue site of the line
     * @param own the verb piece of the content's own cue
     */
    public static int find(NarratorLine line, int from, List<CueSite> sites, int own) {
        int end = Math.min(line.size(), from + LONGEST);
        int first = CueSite.indexOf(sites, from + 2);
        for (CueSite site : sites.subList(first, Math.min(sites.size(), first + MOST_CUES))) {
            if (site.verb() >= end) {
                break;
            }
            if (site.verb() != own) {
                end = Math.min(end, boundaryBefore(line, from, site));
            }
        }
        int depth = 0;
        for (int i = from; i < end; i++) {
            Piece piece = line.piece(i);
            if (CommaInside.ends(line, i)) {
                return i + 1;
            }
            if (piece.is("(")) {
                depth++;
            } else if (i > from && isDash(line, i)) {
                int closing = closingDash(line, i + 1, end);
                if (closing < 0) {
                    return i;
                }
                i = closing;
            } else if (piece.is(")") && --depth < 0 || piece.is(";") && clauseFollows(line, i + 1)) {
                return i;
            } else if (piece.is(",") && i > from + 2 && narratorGoesOn(line, i, end)) {
                return i;
            }
        }
        return end;
    }

    private static boolean isDash(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        boolean free = piece.is("-")
                && i > 0
                && line.piece(i - 1).span().end() < piece.span().start();
        return piece.is("–") || piece.is("—") || piece.is("--") || free;
    }

    /** A second dash closes what the first opens: that stands inside the content. */
    private static int closingDash(NarratorLine line, int from, int end) {
        for (int i = from; i < end && i < from + LONGEST_INSERTION; i++) {
            if (isDash(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the content gives way to another cue: before {@code , adding}, {@code and added}, {@code but said}. */
    private static int boundaryBefore(NarratorLine line, int from, CueSite site) {
        int i = site.start();
        if (site.form() == CueForm.PARTICIPLE
                && i - 1 > from
                && line.is(i - 1, ",")
                && !site.entry().isEvaluation()
                && (site.entry().has(Frame.CLAUSE) || site.entry().has(Frame.ADDRESSEE))) {
            return i - 1;
        }
        int subject = site.form() == CueForm.FINITE && pastLike(site)
                ? MentionFinder.before(line, site.start()).map(Subject::from).orElse(0)
                : 0;
        boolean newSpeaker = subject - 2 > from
                && line.is(subject - 2, ",")
                && (line.is(subject - 1, "and") || line.is(subject - 1, "but"));
        if (newSpeaker && introduces(site)) {
            return subject - 2;
        }
        boolean joins = i - 1 > from && (line.is(i - 1, "and") || line.is(i - 1, "but"));
        if (joins && site.form() == CueForm.FINITE && pastLike(site) && introduces(site)) {
            return line.is(i - 2, ",") ? i - 2 : i - 1;
        }
        return line.size();
    }

    private static boolean pastLike(CueSite site) {
        return !site.entry().isEvaluation()
                && !site.entry().isAttitude()
                && !site.entry().isOfDocuments()
                && (site.start() < site.verb()
                        || !site.line().piece(site.verb()).is(site.entry().head()));
    }

    private static boolean introduces(CueSite site) {
        return site.after() < site.line().size()
                && (ContentStart.find(site).isPresent() || site.entry().has(Frame.OBJECT));
    }

    private static boolean narratorGoesOn(NarratorLine line, int comma, int end) {
        int next = comma + 1;
        if (next >= end) {
            return false;
        }
        if (line.is(next, "according") && line.is(next + 1, "to")) {
            return true;
        }
        boolean opens = NARRATOR.contains(line.piece(next).lower());
        return opens && !thatFollows(line, next, end) && verbFollows(line, next, end);
    }

    private static boolean thatFollows(NarratorLine line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (line.is(i, "that")
                    && line.piece(i).is(PartOfSpeech.SCONJ)
                    && (line.is(i - 1, ",") || line.is(i - 1, "and"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean verbFollows(NarratorLine line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (line.piece(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                return true;
            }
        }
        return false;
    }

    private static boolean clauseFollows(NarratorLine line, int from) {
        return from < line.size() && verbFollows(line, from, line.size());
    }
}
