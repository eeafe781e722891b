package org.onrecord.eval.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.tagger.MarkedSpan;
import org.onrecord.quotation.Role;
import org.onrecord.text.Span;

class SpanRolesTest {
    private static final String TEXT = "“We won,” said Ann Lee, who hopes to win.";

    private final SpanRoles roles = new SpanRoles(TEXT);

    @Test
    void keepsWhatIsMoreLikelySoThanNot() {
        assertThat(contents(marked("to win", 0.49), marked("“We won,”", 0.5))).containsExactly("“We won,”");
    }

    @Test
    void keepsWhatARuleSaysToo() {
        roles.add(Role.CONTENT, List.of(span("We won")));
        assertThat(contents(marked("“We won,”", 0.1), marked("We", 0.1))).containsExactly("“We won,”");
    }

    @Test
    void takesARulesSpanWhereNothingElseIsKept() {
        roles.add(Role.CONTENT, List.of(span("“We won,”"), span("to win")));
        assertThat(contents(marked("We", 0.9), marked("to", 0.1))).containsExactly("We", "to win");
    }

    @Test
    void namesASpanOnceInTheTextsOrder() {
        assertThat(contents(marked("to win", 0.9), marked("“We won,”", 0.9), marked("to win", 0.8)))
                .containsExactly("“We won,”", "to win");
    }

    @Test
    void keepsRolesApart() {
        roles.add(Role.SOURCE, List.of(span("Ann Lee")));
        assertThat(roles.joined(Role.SOURCE, List.of(marked("“We won,”", 0.9)))).containsExactly(span("Ann Lee"));
    }

    private List<String> contents(MarkedSpan... marked) {
        return roles.joined(Role.CONTENT, List.of(marked)).stream()
                .map(span -> span.of(TEXT))
                .toList();
    }

    private static MarkedSpan marked(String words, double probability) {
        return new MarkedSpan(Role.CONTENT, span(words), probability);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
