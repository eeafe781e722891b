package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.Span;

/** What a name tells by itself: whose it may be, what sort of speaker, what stands beside it. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Ann Lee,Ann Lee,true",
        "Ann Lee,A. Lee,true",
        "Ann B. Lee,Ann Lee,true",
        "Ann Lee,Tom Lee,false",
        "Ann Lee,Ann Berg,false",
        "Ann Lee,T. Lee,false",
    })
    void formsOfOneNameFit(String one, String other, boolean fit) {
        assertThat(NameMatch.fit(one, other)).isEqualTo(fit);
        assertThat(NameMatch.fit(other, one)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee,Ann B. Lee|Ann B. Lee",
                "Ann Lee,Tom Lee|Ann Lee,Tom Lee",
                "Ann B. Lee,A. Lee,Tom Lee|Ann B. Lee,Tom Lee",
            })
    void keepsTheFullestFormOfEachPerson(String names, String people) {
        assertThat(NameMatch.distinct(List.of(names.split(",")))).containsExactly(people.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "The China National Space Administration (CNSA) met.,CNSA,China National Space Administration",
        "The Office for Outer Space Affairs (OOSA) met.,OOSA,Office for Outer Space Affairs",
        "The old European Space Agency (ESA) met.,ESA,European Space Agency",
    })
    void shortNamesAreReadWhereThePageGivesThem(String text, String acronym, String full) {
        assertThat(Acronyms.of(text).expand(acronym)).contains(full);
    }

    @ParameterizedTest
    @CsvSource({
        "The European Space Agency met. ESA is old.,ESA,European Space Agency",
        "The Office for Outer Space Affairs met. OOSA is old.,OOSA,Office for Outer Space Affairs",
        "The Poor People’s Campaign marched. PPC won.,PPC,Poor People’s Campaign",
        "The European Space Agency’s ship met the European Space Agency. ESA is old.,ESA,European Space Agency",
        "She left the ‘European Space Agency’. ESA is old.,ESA,European Space Agency",
    })
    void initialsOfOneNameAreItsShortName(String text, String acronym, String full) {
        assertThat(Acronyms.of(text).expand(acronym)).contains(full);
    }

    @ParameterizedTest
    @CsvSource({
        "The East Side Association met the European Space Agency. ESA won.,ESA",
        "The United Nations met. UN won.,UN",
        "Anna Bell Company came. ABC won.,ABC",
        "The Can Irish Athletes Win prize. CIA won.,CIA",
        "The North European Space Agency met. ESA won.,ESA",
        "The European Space Agency Council met. ESA won.,ESA",
        "He saw every school again. ESA won.,ESA",
    })
    void initialsThatFitTwoNamesOrNoneAreNoShortName(String text, String acronym) {
        assertThat(Acronyms.of(text).expand(acronym)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ann Lee (ESA) met Tom.,ESA", "The Harbour Works met (see below).,HW", "The Tall Ships (XYZ) met.,XYZ"})
    void lettersThatDoNotFitAreNoShortName(String text, String acronym) {
        assertThat(Acronyms.of(text).expand(acronym)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee,false,Ann Lee came.,PERSON",
        "Lee,true,Lee came.,PERSON",
        "CNSA,false,CNSA met.,BODY",
        "China,false,China signed.,BODY",
        "Harbour Agency,false,The Harbour Agency met.,BODY",
        "Roscosmos,false,He is the head of Roscosmos.,BODY",
        "Roscosmos,false,Roscosmos chief Ann Lee came.,BODY",
        "Rogozin,false,Rogozin came.,PERSON",
    })
    void tellsPersonsFromBodies(String name, boolean role, String text, SpeakerKind kind) {
        assertThat(Kinds.of(name, role, new BodyUse(text))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"the report,DOCUMENT", "a study of the sea,DOCUMENT", "officials,UNNAMED", "a report's author,UNNAMED"})
    void tellsDocumentsFromPeopleWithoutAName(String description, SpeakerKind kind) {
        assertThat(Kinds.ofDescription(description)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engineer (Ann Lee)|engineer",
                "(Ann Lee), director of the works|director of the works",
                "Dr. (Ann Lee), director of the works, chairman of the board|director of the works;chairman of the board",
                "(Ann Lee), who is tired|",
                "(Ann Lee), 42, director of the works|director of the works",
            })
    void cutsRolesOutOfAMention(String drawn, String roles) {
        String text = drawn.replaceAll("[()]", "");
        Span name = new Span(drawn.indexOf('('), drawn.indexOf(')') - 1);
        Mention mention = new Mention(name, new Span(0, text.length()), MentionKind.NAME);

        assertThat(RoleSpans.find(text, mention).stream()
                        .map(span -> span.of(text))
                        .toList())
                .isEqualTo(roles == null ? List.of() : List.of(roles.split(";")));
    }
}
