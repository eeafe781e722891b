package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.render.SampleStatements.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.render.SampleSheets;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;

/** Where a reviewed statement stands. */
class SectionsTest {
    private final FactSheet small = SampleSheets.small();

    private static Statement said(int line, String field, String now, String... speakers) {
        Review review = new Review(
                Decision.CORRECTED, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(field, now));
        return quote("s1", line, "x").speakers(speakers).review(review).build();
    }

    private List<SectionView> sections(Statement... statements) {
        return Sections.of(new FactSheet(small.sources(), small.speakers(), List.of(statements), List.of()));
    }

    @Test
    void standsUnderTheSpeakerWhomAnEditorNamed() {
        List<SectionView> sections = sections(said(1, "speaker", "Wang Min 王敏", "ann-lee"));
        assertThat(sections).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Wang Min 王敏");
            assertThat(section.roles()).containsExactly("spokesperson of the ministry");
        });
    }

    @Test
    void standsUnderAHeadingOfItsOwnWhereTheSheetHasNoSuchSpeaker() {
        List<SectionView> sections =
                sections(said(1, "speaker", "Jo March", "ann-lee"), said(2, "speaker", "Jo March", "wang-min"));
        assertThat(sections).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Jo March");
            assertThat(section.roles()).containsExactly("named by an editor");
            assertThat(section.statements()).hasSize(2);
        });
    }

    @Test
    void standsWithTheUnresolvedWhereAnEditorTookTheNameAway() {
        assertThat(sections(said(1, "speaker", "", "ann-lee")))
                .extracting(SectionView::heading)
                .containsExactly("Speaker unresolved");
    }

    @Test
    void isNoLongerJointWhereAnEditorNamedTheSpeaker() {
        List<SectionView> sections = sections(said(1, "speaker", "Ann Lee", "ann-lee", "northern-space-agency"));
        assertThat(sections).extracting(SectionView::heading).containsExactly("Ann Lee");
        assertThat(sections.get(0).statements().get(0).occasion()).isEmpty();
    }

    @Test
    void putsACorrectedRoleBeforeThePages() {
        assertThat(sections(said(1, "role", "former head", "ann-lee")).get(0).roles())
                .containsExactly("former head (corrected)", "the page: head of the Northern Space Agency");
    }

    @Test
    void leavesOutWhatIsRejectedAndWhoeverSaidNothingElse() {
        Statement rejected = quote("s1", 1, "x")
                .speakers("ann-lee", "northern-space-agency")
                .review(SampleSheets.rejected())
                .build();
        Statement kept = quote("s1", 2, "y").speakers("wang-min").build();
        assertThat(sections(rejected, kept)).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Wang Min 王敏");
            assertThat(section.statements().get(0).number()).isEqualTo(1);
        });
        assertThat(Sections.of(new FactSheet(small.sources(), small.speakers(), List.of(), List.of(rejected))))
                .isEmpty();
    }
}
