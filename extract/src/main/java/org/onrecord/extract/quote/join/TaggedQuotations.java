package org.onrecord.extract.quote.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.CueEntry;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.cue.ModalityReader;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.phrase.NounPhrase;
import org.onrecord.extract.quote.rule.Candidates;
import org.onrecord.extract.tagger.TaggedAttribution;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.CueMedium;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.Warning;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;
import org.onrecord.text.TokenizedDocument;

/** Makes quotations of what the learned tagger found; they may overlap. */
final class TaggedQuotations {
    private static final String THAT = "that ";
    private static final double MENDED = 0.9;

    /** Words without a verb are often a topic and no statement: <i>discussed the talks</i>. */
    private static final double TOPIC = 0.8;

    private static final Warning ATTITUDE = new Warning(
            "attitude", "words for a plan, a feeling or a ruling", "nothing was said; the article tells what is so");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> NAMING = Set.of(
            "called", "named", "known", "dubbed", "nicknamed", "titled", "entitled", "billed", "labelled", "labeled");

    private TaggedQuotations() {}

    /**
     * Quotations out of {@code tagged}, in its order.
     *
     * @param runs what stands between quotation marks in {@code document}, in order
     * @param candidates the lines of the same document
     */
    static List<Quotation> of(
            List<TaggedAttribution> tagged, TokenizedDocument document, List<QuotedRun> runs, Candidates candidates) {
        return tagged.stream()
                .flatMap(found -> quotation(document, runs, candidates, found).stream())
                .toList();
    }

    private static Optional<Quotation> quotation(
            TokenizedDocument document, List<QuotedRun> runs, Candidates candidates, TaggedAttribution tagged) {
        String text = document.document().text();
        NarratorLine line = line(candidates.lines(), tagged.cue().start());
        Optional<CueSite> site = site(candidates, line, tagged.cue());
        TaggedAttribution found = TaggedCitation.resolve(line, tagged, site);
        List<ContentPart> parts = withoutThat(text, SpanParts.of(text, runs, found.contents()));
        if (parts.isEmpty() || isNaming(text, found) || isOfNobody(text, found)) {
            return Optional.empty();
        }
        List<Mention> mentions = found.source()
                .map(source -> TaggedMentions.of(line(candidates.lines(), source.start()), source))
                .orElse(List.of());
        List<Warning> warnings = new ArrayList<>(found.contents().stream()
                .flatMap(content -> QuotedRun.sharing(runs, content).stream())
                .distinct()
                .flatMap(run -> run.warnings().stream())
                .toList());
        if (!found.statement()) {
            warnings.add(ATTITUDE);
        }
        double whole = found.statement() && isTopic(candidates, parts) ? TOPIC : 1;
        double sure = whole * found.cueProbability() * found.contentProbability() * Math.pow(MENDED, warnings.size());
        return Optional.of(new Quotation(
                parts,
                Optional.of(found.statement() ? cue(text, found.cue(), site) : attitude(text, found.cue())),
                mentions,
                TaggedPolarity.of(line, found.cue(), site, found.source()),
                site.map(ModalityReader::of).orElse(Modality.PLAIN),
                setting(candidates, line, found, mentions, site),
                List.of(),
                new Evidence(RuleId.TAGGER.id(), Math.min(1, sure), warnings)));
    }

    private static boolean isTopic(Candidates candidates, List<ContentPart> parts) {
        return parts.stream().allMatch(part -> {
            NarratorLine line = line(candidates.lines(), part.span().start());
            return NounPhrase.of(line, part.span()).pieces().stream()
                    .noneMatch(piece -> piece.isRun() || piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
        });
    }

    private static boolean isOfNobody(String text, TaggedAttribution found) {
        return found.source()
                .filter(source -> Candidates.NOBODY.contains(BLANKS.split(folded(text, source), 2)[0]))
                .isPresent();
    }

    /** <i>A bench which is called “Grandfather's seat”</i>: nobody said it. */
    private static boolean isNaming(String text, TaggedAttribution found) {
        String words = folded(text, found.cue());
        return found.source().isEmpty() && NAMING.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static List<SettingDetail> setting(
            Candidates candidates,
            NarratorLine line,
            TaggedAttribution found,
            List<Mention> mentions,
            Optional<CueSite> site) {
        List<Span> anchors = new ArrayList<>(List.of(found.cue()));
        found.source().ifPresent(anchors::add);
        mentions.forEach(mention -> anchors.add(mention.whole()));
        return TaggedOccasion.of(
                line,
                found.contents(),
                anchors,
                site.filter(it -> it.entry().has(Frame.ADDRESSEE)).isPresent(),
                candidates.settings());
    }

    /** As the rules have it: <i>that</i> belongs to the narrator. */
    private static List<ContentPart> withoutThat(String text, List<ContentPart> parts) {
        if (parts.isEmpty() || parts.get(0).kind() != PartKind.REPORTED) {
            return parts;
        }
        Span span = parts.get(0).span();
        if (parts.size() > 1 && THAT.equals(folded(text, span) + " ")) {
            return parts.subList(1, parts.size());
        }
        boolean opens = text.regionMatches(true, span.start(), THAT, 0, THAT.length()) && span.length() > THAT.length();
        if (!opens) {
            return parts;
        }
        List<ContentPart> rest = new ArrayList<>(parts);
        rest.set(0, new ContentPart(PartKind.REPORTED, new Span(span.start() + THAT.length(), span.end())));
        return rest;
    }

    private static Cue attitude(String text, Span span) {
        return new Cue(span, folded(text, span), CueStrength.ATTITUDE, CueMedium.ANY);
    }

    private static String folded(String text, Span span) {
        return BLANKS.matcher(span.of(text).toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** What the word list knows of the verb; else the words themselves. */
    private static Cue cue(String text, Span span, Optional<CueSite> site) {
        if (site.isPresent()) {
            CueEntry entry = site.get().entry();
            return new Cue(span, entry.lemma(), entry.strength(), entry.medium());
        }
        String words = folded(text, span);
        for (String word : BLANKS.split(words, -1)) {
            Optional<CueEntry> known = ReportingVerbs.find(word).map(ReportingVerbs.Form::entry);
            if (known.isPresent()) {
                return new Cue(
                        span,
                        known.get().lemma(),
                        known.get().strength(),
                        known.get().medium());
            }
        }
        return new Cue(span, words);
    }

    /** The cue verb that stands in {@code cue}. */
    private static Optional<CueSite> site(Candidates candidates, NarratorLine line, Span cue) {
        return candidates.sites(line).stream()
                .filter(site -> cue.contains(line.piece(site.verb()).span()))
                .findFirst();
    }

    /** The line that holds the unit at {@code offset}. */
    private static NarratorLine line(List<NarratorLine> lines, int offset) {
        return lines.get(Math.min(Span.firstEndingAfter(lines, NarratorLine::span, offset), lines.size() - 1));
    }
}
