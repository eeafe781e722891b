package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.quote.cue.CueFinder;
import org.onrecord.extract.quote.cue.CueForm;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.DoubledSubject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.text.PartOfSpeech;

/** The lines, runs and cue sites of one document, handed to every rule. */
public final class Candidates {
    private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "until", "whether");
    private static final Set<String> QUESTION =
            Set.of("did", "does", "do", "has", "have", "had", "would", "will", "could");
    public static final Set<String> NOBODY = Set.of("nobody", "none", "no", "nothing", "neither");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A verb shares its subject with none of the line's beginning if that is farther; in pieces. */
    private static final int FARTHEST = 250;

    /** Nor with a cue verb if more stand between. */
    private static final int MOST_CUES = 20;

    private final List<NarratorLine> lines;
    private final List<List<CueSite>> sites = new ArrayList<>();
    private final SettingFinder settings;
    private final Map<Integer, Map<Integer, Optional<Subject>>> subjects = new HashMap<>();
    private final Map<Integer, List<String>> quotedWords = new HashMap<>();

    public Candidates(List<NarratorLine> lines, SettingFinder settings) {
        this.lines = List.copyOf(lines);
        this.settings = settings;
        CueFinder cues = new CueFinder();
        for (NarratorLine line : lines) {
            sites.add(cues.find(line));
        }
    }

    public List<NarratorLine> lines() {
        return lines;
    }

    public SettingFinder settings() {
        return settings;
    }

    public List<CueSite> sites(NarratorLine line) {
        return sites.get(line.number());
    }

    /** The line after {@code line} in the same block. */
    Optional<NarratorLine> next(NarratorLine line) {
        return neighbour(line, 1);
    }

    /** The line before {@code line} in the same block. */
    Optional<NarratorLine> previous(NarratorLine line) {
        return neighbour(line, -1);
    }

    /** The line right after {@code line}, where that opens the next block. */
    Optional<NarratorLine> firstOfNextBlock(NarratorLine line) {
        int at = line.number() + 1;
        return at < lines.size() && lines.get(at).block() == line.block() + 1
                ? Optional.of(lines.get(at))
                : Optional.empty();
    }

    private Optional<NarratorLine> neighbour(NarratorLine line, int distance) {
        int at = line.number() + distance;
        return at >= 0 && at < lines.size() && lines.get(at).block() == line.block()
                ? Optional.of(lines.get(at))
                : Optional.empty();
    }

    /** What {@link MentionFinder#before} finds; every verb of a line asks for the subjects of those before it. */
    Optional<Subject> before(NarratorLine line, int verb) {
        return subjects.computeIfAbsent(line.number(), key -> new HashMap<>())
                .computeIfAbsent(verb, key -> MentionFinder.before(line, verb));
    }

    /** The words of each run of {@code line}, in lower case and without signs. */
    List<String> quotedWords(NarratorLine line) {
        return quotedWords.computeIfAbsent(
                line.number(),
                key -> line.pieces().stream()
                        .filter(Piece::isRun)
                        .map(run -> SIGNS.matcher(run.text())
                                .replaceAll(" ")
                                .strip()
                                .toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** Who the verb of {@code site} has for its subject: its own, or that of the clause that it goes on. */
    Optional<Subject> subject(CueSite site) {
        if (site.form() == CueForm.PARTICIPLE) {
            return participleSubject(site);
        }
        Optional<Subject> own = before(site.line(), site.start());
        if (own.isPresent() && isNobody(site.line(), own.get())) {
            return Optional.empty();
        }
        if (own.isPresent()) {
            return DoubledSubject.resume(site.line(), own.get()).or(() -> own);
        }
        return goesOn(site.line(), site.start()) ? shared(site) : Optional.empty();
    }

    private Optional<Subject> participleSubject(CueSite site) {
        NarratorLine line = site.line();
        int before = site.start() - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Piece piece = line.piece(before);
        boolean attached = piece.isWord()
                && !piece.is(
                        PartOfSpeech.CCONJ,
                        PartOfSpeech.ADP,
                        PartOfSpeech.SCONJ,
                        PartOfSpeech.ADV,
                        PartOfSpeech.VERB,
                        PartOfSpeech.AUX);
        return attached ? PhraseFinder.endingBefore(line, before + 1).map(MentionFinder::subject) : shared(site);
    }

    /** <i>Nobody said</i>, <i>if she says</i>: nothing was said by anybody. */
    private static boolean isNobody(NarratorLine line, Subject subject) {
        int before = subject.from() - 1;
        boolean hypothetical =
                before >= 0 && HYPOTHETICAL.contains(line.piece(before).lower());
        boolean question = before == 0 && QUESTION.contains(line.piece(0).lower()) && line.is(line.size() - 1, "?");
        return hypothetical
                || question
                || NOBODY.contains(line.piece(subject.from()).lower());
    }

    private static boolean goesOn(NarratorLine line, int start) {
        return start > 0
                && (line.is(start - 1, "and")
                        || line.is(start - 1, "but")
                        || line.is(start - 1, "then")
                        || line.is(start - 1, "or")
                        || line.is(start - 1, ","));
    }

    /** The subject of the cue before in the line, else of the line's main verb. */
    private Optional<Subject> shared(CueSite site) {
        List<CueSite> all = sites(site.line());
        int at = CueSite.indexOf(all, site.verb());
        for (int i = at - 1; i >= Math.max(0, at - MOST_CUES); i--) {
            CueSite earlier = all.get(i);
            if (earlier.form() == CueForm.FINITE) {
                Optional<Subject> own = before(site.line(), earlier.start());
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        return mainSubject(site.line(), site.start());
    }

    /** The subject of the first verb with a tense before piece {@code end}. */
    Optional<Subject> mainSubject(NarratorLine line, int end) {
        for (int i = Math.max(1, end - FARTHEST); i < end; i++) {
            Piece piece = line.piece(i);
            boolean finite = piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                    && !piece.lower().endsWith("ing")
                    && !line.is(i - 1, "to")
                    && !line.piece(i - 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                    && !piece.isCapitalised();
            if (finite) {
                Optional<Subject> subject = before(line, i);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }
}
