package org.onrecord.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void parsesOnceAndKeepsPlaces() {
        Markup markup = new Markup("a.html", "<p>One</p>");
        assertThat(markup.tree()).isSameAs(markup.tree());
        assertThat(markup.tree().expectFirst("p").sourceRange().startPos()).isZero();
    }
}
