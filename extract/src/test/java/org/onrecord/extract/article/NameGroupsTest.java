package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameGroupsTest {
    private final NameGroups groups = new NameGroups();

    @ParameterizedTest
    @CsvSource({
        "photo-caption__text, caption text",
        "ArticleBody, text",
        "authorBio, author",
        "relatedStories, related",
        "newsletterSignUp, promo",
        "x12 y-z, ''",
        "pre-footer, nav",
    })
    void readsCommonWordsInNames(String name, String expected) {
        StringBuilder found = new StringBuilder();
        int bits = groups.of(name);
        for (int group = 0; group < NameGroups.GROUPS.size(); group++) {
            if ((bits >> group & 1) == 1) {
                found.append(NameGroups.GROUPS.get(group)).append(' ');
            }
        }
        assertThat(found.toString().strip()).isEqualTo(expected);
    }
}
