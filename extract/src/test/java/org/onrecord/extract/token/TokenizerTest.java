package org.onrecord.extract.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rami\u0301rez",
                "q\u0301q\u0307-O\u0301",
                "\u0938\u094d\u0925\u093e\u0928",
                "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f",
                "\u0645\u06cc\u200c\u0634\u0648\u062f",
                "\u0915\u094d\u200d\u0937",
                "Q\u0307\u2019oraev",
            })
    void aMarkBelongsToItsWord(String word) {
        assertThat(words(word + " said")).containsExactly(word, "said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2764\ufe0f", "\u200d", "\u0301"})
    void aMarkWithoutALetterIsNoWord(String sign) {
        assertThat(words("said " + sign + " yes")).startsWith("said").endsWith("yes");
    }

    private List<String> words(String text) {
        return tokenizer.tokenize(text, new Span(0, text.length())).stream()
                .map(token -> token.span().of(text))
                .toList();
    }
}
