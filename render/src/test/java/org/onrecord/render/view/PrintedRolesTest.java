package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.render.SampleStatements;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.SpeakerProfile;

class PrintedRolesTest {
    private static final Map<String, Integer> NUMBERS = Map.of("s1", 1, "s2", 2, "s3", 3);

    /** Each role as {@code s1: head of the agency}. */
    private static PrintedRoles roles(SpeakerKind kind, String... roles) {
        List<Description> printed = Arrays.stream(roles)
                .map(role -> new Description(
                        role.substring(0, 2), SampleStatements.excerpt(role.substring(role.indexOf(' ') + 1), 40)))
                .toList();
        return new PrintedRoles(new SpeakerProfile("ann-lee", kind, "Ann Lee", List.of(), printed), NUMBERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s1: the spokesman of the port",
                "s1: Spokesman of the Port",
                "s1: a spokesman, of the port",
                "s1: “spokesman” of the port"
            })
    void showsTheFirstOfSeveralFormsOfARole(String other) {
        assertThat(roles(SpeakerKind.PERSON, "s1: spokesman of the port", other).lines())
                .containsExactly("spokesman of the port");
    }

    @Test
    void keepsRolesThatDifferInAWord() {
        assertThat(roles(SpeakerKind.PERSON, "s1: Head of the port", "s1: deputy head of the port")
                        .lines())
                .containsExactly("Head of the port", "deputy head of the port");
    }

    @Test
    void namesTheSourcesOfARoleWhereThereAreSeveral() {
        assertThat(roles(SpeakerKind.PERSON, "s3: The head of the port", "s1: head of the port", "s2: port director")
                        .lines())
                .containsExactly("The head of the port [1] [3]", "port director [2]");
    }

    @Test
    void asksToLookWhereRolesOfTwoSourcesHaveNoWordInCommon() {
        assertThat(roles(SpeakerKind.PERSON, "s1: head of the port", "s2: the minister of health")
                        .looks())
                .containsExactly("roles differ between the sources [1] [2]: check that this is one person");
    }

    @Test
    void asksForNothingWhereRolesFitOrStandInOneSource() {
        assertThat(roles(SpeakerKind.PERSON, "s1: head of the port", "s1: minister", "s2: minister of health")
                        .looks())
                .isEmpty();
        assertThat(roles(SpeakerKind.PERSON, "s1: head of the port", "s1: minister of health")
                        .looks())
                .isEmpty();
        assertThat(roles(SpeakerKind.BODY, "s1: the owner", "s2: a company").looks())
                .isEmpty();
    }
}
