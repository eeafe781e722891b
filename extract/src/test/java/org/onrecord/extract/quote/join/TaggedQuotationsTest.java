package org.onrecord.extract.quote.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.extract.engine.Engine;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.quote.line.Lines;
import org.onrecord.extract.tagger.AttributionTagger;
import org.onrecord.extract.tagger.PendingTagger;
import org.onrecord.extract.tagger.TaggerModel;
import org.onrecord.extract.tagger.TinyModel;
import org.onrecord.extract.token.SentenceSplitter;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Document;

/** Quotations of the learned tagger alone, with a model that knows <i>said</i>, marks and capitals. */
class TaggedQuotationsTest {
    @TempDir
    Path folder;

    private Optional<AttributionTagger> tagger = Optional.empty();

    @BeforeEach
    void load() throws IOException {
        tagger = Optional.of(new AttributionTagger(TaggerModel.of(TinyModel.write(folder))));
    }

    @Test
    void makesQuotationsWithPartsCueAndMention() {
        String text = "“We won,” said Ann Lee, “at last.”";
        Quotation found = find(Engine.TAGGER, text).get(0);
        assertThat(found.parts()).extracting(ContentPart::kind).containsOnly(PartKind.VERBATIM);
        assertThat(found.parts()).extracting(part -> part.span().of(text)).containsExactly("We won,", "at last.");
        assertThat(found.cue().map(Cue::lemma)).contains("say");
        assertThat(found.cue().map(Cue::strength)).contains(CueStrength.NEUTRAL);
        assertThat(found.mentions()).hasSize(1);
        assertThat(found.mentions().get(0).span().of(text)).isEqualTo("Ann Lee");
        assertThat(found.mentions().get(0).kind()).isEqualTo(MentionKind.NAME);
        assertThat(found.evidence().rule()).isEqualTo("Tagger");
        assertThat(found.evidence().confidence()).isBetween(0.9, 1.0);
        assertThat(found.polarity()).isEqualTo(Polarity.SAID);
    }

    @Test
    void readsPolarityAndPronounsAsTheRulesDo() {
        String text = "He never said “we won.”";
        Quotation found = find(Engine.TAGGER, text).get(0);
        assertThat(found.polarity()).isEqualTo(Polarity.NOT_SAID);
        assertThat(found.mentions()).extracting(Mention::kind).containsExactly(MentionKind.PRONOUN);
    }

    @Test
    void leavesOutPlansAndCuesWithoutContent() {
        assertThat(find(Engine.TAGGER, "Bo Ray plans “a feast.”\n\nThen Lee said so."))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TAGGER", "BOTH"})
    void givesPlansWhereTheyAreAskedFor(Engine engine) {
        Quotation plan = find(new QuotationFinder(engine, PendingTagger.of(tagger), true), "Bo Ray plans “a feast.”")
                .get(0);
        assertThat(plan.cue().map(Cue::strength)).contains(CueStrength.ATTITUDE);
        assertThat(plan.cue().map(Cue::lemma)).contains("plans");
        assertThat(plan.evidence().rule()).isEqualTo("Tagger");
        assertThat(plan.evidence().warnings()).extracting(Warning::code).containsExactly("attitude");
    }

    @Test
    void statementsStayStatementsWherePlansAreAskedFor() {
        String text = "“We won,” said Ann Lee.\n\nBo Ray plans “a feast.”";
        List<Quotation> found = find(new QuotationFinder(Engine.TAGGER, PendingTagger.of(tagger), true), text);
        assertThat(found)
                .extracting(quotation -> quotation.cue().map(Cue::strength).orElseThrow())
                .containsExactly(CueStrength.NEUTRAL, CueStrength.ATTITUDE);
        assertThat(found.get(0)).isEqualTo(find(Engine.TAGGER, text).get(0));
    }

    @Test
    void bothNameThemselvesWhereTheyAgree() {
        assertThat(rules(Engine.BOTH, "“We won,” said Ann Lee.")).containsExactly("ContentCueSpeaker+Tagger");
    }

    @Test
    void whatNobodySaidIsNoStatement() {
        assertThat(find(Engine.TAGGER, "“We won,” said Nobody.")).isEmpty();
    }

    @Test
    void findsByRulesAloneWhereThereIsNoTagger() {
        tagger = Optional.empty();
        assertThat(find(Engine.TAGGER, "“We won,” said Ann Lee."))
                .extracting(found -> found.evidence().rule())
                .containsExactly("ContentCueSpeaker");
    }

    @Test
    void asksTheEngineThatWasChosen() {
        String text = "Lee said that they won.\n\n“We won,” said Ann Lee.";
        assertThat(rules(Engine.RULES, text)).containsExactly("IndirectThat", "ContentCueSpeaker");
        assertThat(rules(Engine.TAGGER, text)).containsExactly("Tagger");
    }

    private List<String> rules(Engine engine, String text) {
        return find(engine, text).stream().map(found -> found.evidence().rule()).toList();
    }

    private List<Quotation> find(Engine engine, String text) {
        return find(new QuotationFinder(engine, tagger), text);
    }

    private static List<Quotation> find(QuotationFinder finder, String text) {
        Document document = Lines.document(text);
        List<QuotedRun> runs = finder.runs(document);
        return finder.find(
                        new SentenceSplitter()
                                .split(
                                        document,
                                        runs.stream().map(QuotedRun::outer).toList()),
                        runs,
                        Optional.empty())
                .quotations();
    }
}
