package org.onrecord.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingVerbsTest {
    @ParameterizedTest
    @CsvSource({
        "argues,argue,ASSERTIVE,ANY",
        "tweeting,tweet,NEUTRAL,POSTED",
        "wrote,write,NEUTRAL,WRITTEN",
        "denied,deny,ASSERTIVE,ANY",
        "admitted,admit,CONCEDING,ANY",
        "showing,show,NEUTRAL,DOCUMENT",
        "believes,believe,HELD,ANY",
    })
    void knowsTheFormsStrengthAndMediumOfAVerb(String word, String lemma, String strength, String medium) {
        CueEntry entry = ReportingVerbs.find(word).orElseThrow().entry();
        assertThat(entry.lemma()).isEqualTo(lemma);
        assertThat(entry.strength()).hasToString(strength);
        assertThat(entry.medium()).hasToString(medium);
    }

    @Test
    void putsTheLongestPhraseFirst() {
        assertThat(ReportingVerbs.startingWith("took").get(0).entry().lemma()).isEqualTo("take to social media to say");
    }

    @ParameterizedTest
    @CsvSource({
        "accuse,accuses accused accusing",
        "agree,agrees agreed agreeing",
        "press,presses pressed pressing",
        "add,adds added adding"
    })
    void bendsRegularVerbs(String base, String forms) {
        assertThat(Inflection.of(base)).contains(forms.split(" "));
    }
}
