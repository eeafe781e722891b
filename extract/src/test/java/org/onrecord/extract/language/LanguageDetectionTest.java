package org.onrecord.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {
    @ParameterizedTest
    @CsvSource({"月球科研站对所有国家开放，航天局发言人说。, zh", "Станция открыта для всех, ru", "月はきれいですね。, ''", "Bonjour., ''"})
    void tellsScriptsApartAndLeavesShortTextsOpen(String words, String language) {
        assertThat(LanguageDetection.of(words)).isEqualTo(ofNullable(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The mayor opened the gate of the harbour on Monday and said that it would stay open.",
                "de|Der Bürgermeister öffnete am Montag das Tor des Hafens und sagte, dass es offen bleiben werde.",
                "fr|Le maire a ouvert lundi la porte du port et a dit qu'elle resterait ouverte toute l'année.",
                "es|El alcalde abrió el lunes la puerta del puerto y dijo que seguiría abierta durante todo el año.",
                "it|Il sindaco ha aperto lunedì la porta del porto e ha detto che resterà aperta tutto l'anno.",
                "pt|O prefeito abriu na segunda-feira o portão do porto e disse que ele não será fechado de novo.",
                "nl|De burgemeester opende maandag de poort van de haven en zei dat die het hele jaar open zou blijven.",
                "pl|Burmistrz otworzył w poniedziałek bramę portu i powiedział, że pozostanie ona otwarta przez cały rok.",
                "uk|Міський голова відкрив у понеділок ворота гавані і сказав, що вони будуть відчинені весь рік.",
                "ja|市長は月曜日に港の門を開き、一年中開けておくと述べた。住民はこの発表を歓迎し、多くの人が式典に集まった。門は九年間閉じられていたものである。",
                "el|Ο δήμαρχος άνοιξε τη Δευτέρα την πύλη του λιμανιού και είπε ότι θα μείνει ανοιχτή όλο τον χρόνο.",
                "ar|افتتح رئيس البلدية يوم الاثنين بوابة الميناء وقال إنها ستبقى مفتوحة طوال العام أمام جميع السكان.",
            })
    void tellsTheLanguageOfAParagraph(String language, String words) {
        assertThat(LanguageDetection.of(words)).hasValue(language);
    }

    private static Optional<String> ofNullable(String language) {
        return language.isEmpty() ? Optional.empty() : Optional.of(language);
    }
}
