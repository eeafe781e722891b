package org.onrecord.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaithfulnessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAME|He said no.|<p>He <b>said</b> no.",
                "SAME|Bread & butter|Bread &amp; butter",
                "SAME|“Née” she \"said\"|\\u201cN\\u00e9e\\u201d she \\\"said\\\"",
                "SAME|He said “no”|He said <q cite='>'>no</q>",
                "SAME|He said no.|He <!-- a > b --!>said<script>no</scripty></script > <i title='>'>no</i>.",
                "SAME|He said no.|He said <span hidden>that <span>we</span> </span>no.",
                "SAME|He said no.|He </q>said no.",
                "SAME|no” he said.|no</q> he said.",
                "OTHER|He said no”|He said no",
                "SAME|1 < 2 and a</|1 < 2 and a</",
                "AROUND|He said no.|He said <button>Share</button> no.",
                "AROUND|We pay.|We <span class='share'>don’t</span> pay.",
                "AROUND|We pay.|We <span aria-hidden='true'>don’t</span> pay.",
                "AROUND|We pay.|We <aside>don’t</aside> pay.",
                "OTHER|He said no.|He said.",
                "OTHER|He did not say it.|He did say it not.",
                "OTHER|He said no|He said<span hidden>no</span>",
            })
    void comparesWordsWithMarkup(Faithfulness expected, String words, String source) {
        assertThat(Faithfulness.of(words, source, true)).isEqualTo(expected);
    }
}
