package org.onrecord.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.onrecord.render.SampleSheets;

/** Law 8: the same sheet gives the same bytes. */
class SameBytesTest {
    @Test
    void writesTheSameBytesTwice() {
        assertThat(Pdf.write(SampleSheets.small())).isEqualTo(Pdf.write(SampleSheets.small()));
    }

    @Test
    void writesTheSameBytesInAnotherCountry() {
        byte[] here = Pdf.write(SampleSheets.small());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Pdf.write(SampleSheets.small())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
