package org.onrecord.extract.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.html",
                "..\\a.html",
                "news/../../a.html",
                "news/..",
                "/a.html",
                "\\a.html",
                "\\\\server\\share\\a.html",
                "c:a.html",
                "C:\\a.html",
                "\n../a.html",
                "..\n/a.html",
                "\u2028../a.html",
                "..\u2029/a.html",
                "..\u0085/a.html",
                "x\n/../a.html",
                "x\r../../a\n.html",
                "..\0/a.html",
                ".. /a.html",
                ". ./../a.html",
                ".../a.html",
            })
    void leadsOut(String printed) {
        assertThat(EntryName.of(printed).fault()).contains("leads out of the archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.html", "a\u2028b.html", "a\0.html", "a\u001B[31m.html", "a\u009B.html", "a\r.html"})
    void holdsWhatIsNoLetter(String printed) {
        assertThat(EntryName.of(printed).fault()).contains("has line ends or control characters in it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.html",
                "news/a.html",
                "news\\a.html",
                "./a.html",
                "a..html",
                "a../b..c.html",
                "мост/наводнение.html",
                "what is new: a day.html",
                "שלום\u200F.html",
                "\uD83C\uDF0A.html",
            })
    void isAPlainWay(String printed) {
        assertThat(EntryName.of(printed).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a.html", "x/.git/a.html", "__MACOSX/a.html", "a_files/b.html", "x/A_Files/b.html"})
    void isLeftOut(String printed) {
        assertThat(EntryName.of(printed).isLeftOut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_files.html", "_files/b.html", "../a.html", "a_files", "news/a.html"})
    void isNotLeftOut(String printed) {
        assertThat(EntryName.of(printed).isLeftOut()).isFalse();
    }
}
