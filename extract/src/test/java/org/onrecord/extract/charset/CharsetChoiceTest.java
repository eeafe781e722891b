package org.onrecord.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetChoiceTest {
    private static final Map<String, String> WORDS = Map.of(
            "ru",
            "Мост через реку откроют для пешеходов в четверг, сообщила мэр города Анна Лиева. По её словам, рабочие"
                    + " успели закончить все перила до первых морозов.",
            "zh",
            "市长李安娜星期四说，河上的新桥将对行人开放。她表示，工人们在第一场霜冻之前完成了所有的栏杆，居民们非常高兴。",
            "tw",
            "市長李安娜星期四說，河上的新橋將對行人開放。她表示，工人們在第一場霜凍之前完成了所有的欄杆，居民們非常高興。",
            "ja",
            "市長は木曜日に、川にかかる新しい橋を歩行者に開放すると述べた。作業員は初霜の前にすべての手すりを完成させたという。",
            "ko",
            "시장은 목요일에 강 위의 새 다리를 보행자에게 개방한다고 말했다. 작업자들은 첫 서리가 내리기 전에 모든 난간을 완성했다.",
            "fr",
            "Le pont sera ouvert aux piétons dès jeudi, a déclaré la maire. « Les garde-fous sont achevés », dit-elle à"
                    + " l'assemblée réunie près du théâtre.",
            "pl",
            "Most zostanie otwarty dla pieszych w czwartek, powiedziała burmistrz. „Robotnicy zdążyli ukończyć wszystkie"
                    + " poręcze przed pierwszym mrozem”, dodała, dziękując mieszkańcom za cierpliwość.",
            "el",
            "Η γέφυρα θα ανοίξει για τους πεζούς την Πέμπτη, δήλωσε η δήμαρχος της πόλης. Οι εργάτες πρόλαβαν να"
                    + " τελειώσουν όλα τα κιγκλιδώματα πριν από τον πρώτο παγετό.");

    @ParameterizedTest
    @CsvSource({
        "ru, windows-1251",
        "ru, KOI8-R",
        "ru, ISO-8859-5",
        "zh, GB18030",
        "tw, Big5",
        "ja, Shift_JIS",
        "ja, EUC-JP",
        "ko, EUC-KR",
        "fr, windows-1252",
        "fr, ISO-8859-1",
        "pl, windows-1250",
        "el, windows-1253"
    })
    void readsPagesThatDeclareNothingAWrongOrATrueCharset(String language, String charset) {
        String[] declared = {"", "<meta charset=utf-8>", "<meta charset=iso-8859-1>", "<meta charset=" + charset + ">"};
        for (String declaration : declared) {
            boolean polishAsLatin = language.equals("pl") && declaration.contains("8859-1");
            if (!polishAsLatin) {
                String page = declaration + "<title>Plain</title><p>" + letters(language, charset) + "</p>";

                assertThat(read(page, charset))
                        .as(charset + " as " + declaration)
                        .isEqualTo(page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, gb2312", "GB18030, windows-1251", "Shift_JIS, windows-1251", "KOI8-R, windows-1251"})
    void readsPagesThatDeclareACharsetOfAnotherScript(String charset, String declared) {
        String language = charset.equals("GB18030") ? "zh" : charset.equals("Shift_JIS") ? "ja" : "ru";
        String page = "<meta charset=" + declared + "><p>" + WORDS.get(language) + "</p>";
        CharsetChoice choice = CharsetChoice.of(page.getBytes(Charset.forName(charset)));

        assertThat(read(page, charset)).isEqualTo(page);
        assertThat(choice.code()).isEqualTo("charset-contradicted");
        assertThat(choice.message())
                .contains("declares")
                .contains(choice.charset().name());
    }

    @Test
    void believesADeclarationThatAFewMarksCannotContradict() {
        String page = "<meta charset=windows-1252><p>“We said so,” said Ann Lee. “It’s done.”</p>";

        assertThat(CharsetChoice.of(page.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new CharsetChoice(Charset.forName("windows-1252"), 0, "", ""));
    }

    @Test
    void looksAtLettersOnlyAndNotAtMarkup() {
        String script = "<script>" + "var width = 3;\n".repeat(2000) + "</script>";
        String page = script + "<p>" + WORDS.get("ru") + "</p>";

        assertThat(read(page, "windows-1251")).isEqualTo(page);
    }

    @Test
    void readsCharsetsWithoutLettersAsLatin() {
        assertThat(CharsetChoice.of(new byte[] {'a', ' ', (byte) 0xA0, 'b'}).charset())
                .isEqualTo(Charset.forName("windows-1252"));
        assertThat(CharsetChoice.of(new byte[] {'a'}).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    private static String letters(String language, String charset) {
        Charset target = Charset.forName(charset);
        return new String(WORDS.getOrDefault(language, "").getBytes(target), target);
    }

    private static String read(String page, String charset) {
        byte[] bytes = page.getBytes(Charset.forName(charset));
        CharsetChoice choice = CharsetChoice.of(bytes);
        return new String(bytes, choice.markLength(), bytes.length - choice.markLength(), choice.charset());
    }
}
