package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.SpanDrawing;
import org.onrecord.extract.quote.line.Lines;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.phrase.DateReading;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;

/**
 * What one rule, asked alone, finds in small texts, drawn into them: square brackets around the content, angle ones
 * around the cue, round ones around whoever speaks; {@code ¶} parts paragraphs.
 *
 * <pre>
 * “[We won,]” (Ann Lee) &lt;said&gt;. ¶ “[We will win again.]”
 * </pre>
 *
 * <p>A test gives the drawing alone: the text is what is left when the signs are taken away.
 */
@SuppressWarnings("overloads") // no rule is of two kinds
final class RuleFinds {
    private final Finder finder;

    private RuleFinds(Finder finder) {
        this.finder = finder;
    }

    private interface Finder {
        List<Quotation> find(Document document, List<NarratorLine> lines, Candidates candidates);
    }

    static RuleFinds of(LineRule rule) {
        return new RuleFinds((document, lines, candidates) -> lines.stream()
                .flatMap(line -> rule.find(line, candidates).stream())
                .toList());
    }

    static RuleFinds of(QuotationRule rule) {
        return new RuleFinds((document, lines, candidates) -> lines.stream()
                .flatMap(line -> candidates.sites(line).stream())
                .flatMap(site -> rule.find(site, candidates).stream())
                .toList());
    }

    static RuleFinds of(PageRule rule) {
        return new RuleFinds((document, lines, candidates) -> rule.find(document, candidates, List.of()));
    }

    /** The rule for block quotations, in a page whose paragraphs {@code apart}, counted from 0, are set as such. */
    static RuleFinds ofBlockQuotations(Set<Integer> apart) {
        return new RuleFinds((document, lines, candidates) -> {
            List<Block> blocks = new ArrayList<>(document.blocks());
            apart.forEach(i -> blocks.set(i, new Block(blocks.get(i).span(), BlockKind.BLOCK_QUOTATION)));
            Document set = new Document(document.text(), blocks, document.offsets());
            return new BlockQuotation().find(set, candidates, List.of());
        });
    }

    /** The rule for titles, told what {@code text} finds below them. */
    static RuleFinds ofHeadlines(RuleFinds text) {
        return new RuleFinds((document, lines, candidates) ->
                new HeadlineClaim().find(document, candidates, text.finder.find(document, lines, candidates)));
    }

    /** All the rules, in their order, with a judge that keeps every claim. */
    static RuleFinds ofAll() {
        Rules rules = new Rules((claim, features) -> true);
        return new RuleFinds((document, lines, candidates) -> rules.find(document, candidates));
    }

    /** The text of {@code drawn} with what the rule finds in it: {@code drawn} again where it finds just that. */
    String in(String drawn) {
        Document document = document(drawn);
        return SpanDrawing.ofAll(document.text(), find(document));
    }

    /** What the rule finds in the text of {@code drawn}. */
    List<Quotation> find(String drawn) {
        return find(document(drawn));
    }

    /** The one thing that it finds there. */
    Quotation only(String drawn) {
        List<Quotation> found = find(drawn);
        if (found.size() != 1) {
            throw new AssertionError("found " + found.size() + " in “" + drawn + "”, not 1");
        }
        return found.get(0);
    }

    /** The words about the occasion of the one thing that it finds, each behind its kind: {@code WHEN on Monday}. */
    List<String> occasion(String drawn) {
        Document document = document(drawn);
        return only(drawn).setting().stream()
                .map(detail -> detail.kind() + " " + document.text(detail.span()))
                .toList();
    }

    /** The codes of the warnings of the one thing that it finds. */
    List<String> warnings(String drawn) {
        return only(drawn).evidence().warnings().stream().map(Warning::code).toList();
    }

    private List<Quotation> find(Document document) {
        List<NarratorLine> lines = Lines.of(document);
        SettingFinder settings = new SettingFinder(new DateReading(document.text(), Optional.empty()));
        return finder.find(document, lines, new Candidates(lines, settings));
    }

    private static Document document(String drawn) {
        return Lines.document(drawn.replaceAll("[\\[\\]<>()]", "").replace(" ¶ ", "\n\n"));
    }
}
