package org.onrecord.extract.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MimeEntriesTest {
    private static final String SAVED = String.join(
            "\r\n",
            "From: <Saved by Blink>",
            "Snapshot-Content-Location: https://herald.example/bridge",
            "Subject: The bridge",
            "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"--b\"",
            "",
            "----b",
            "Content-Type: text/html; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Location: https://herald.example/bridge",
            "",
            "<p>=E2=80=9CThe bridge stands,=E2=80=9D said Ann =",
            "Lee.</p>",
            "----b",
            "Content-Type: text/css",
            "",
            "p { }",
            "----b--",
            "");

    private static final String MAIL = """
            Received: from mail.example
            From: press@town.example
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=koi8-r

            The bridge
            --b
            Content-Type: text/html
            Content-Transfer-Encoding: base64

            PHA+VGhlIGJyaWRnZTwvcD4=
            --b--
            """;

    @Test
    void readsAPageThatABrowserSavedWhole() {
        Taken taken = Taken.of("bridge.mhtml", Packed.bytes(SAVED));

        assertThat(taken.names()).containsExactly("bridge.mhtml");
        assertThat(taken.text(0).strip()).isEqualTo("<p>“The bridge stands,” said Ann Lee.</p>");
        assertThat(taken.entries.get(0).address()).contains("https://herald.example/bridge");
        assertThat(taken.entries.get(0).addressFrom()).isEqualTo("Snapshot-Content-Location");
        assertThat(taken.entries.get(0).charset()).contains("utf-8");
    }

    @Test
    void takesMarkupOfAMailBeforePlainText() {
        Taken taken = Taken.of("release.eml", Packed.bytes(MAIL));

        assertThat(taken.entries.get(0).charset()).isEmpty();
        assertThat(taken.text(0)).isEqualTo("<p>The bridge</p>");
        assertThat(taken.entries.get(0).type()).contains("text/html");
    }

    @Test
    void takesPlainTextWhereThatIsAll() {
        Taken taken = Taken.of("release.eml", Packed.bytes(MAIL.replace("text/html", "image/png")));

        assertThat(taken.text(0).strip()).isEqualTo("The bridge");
        assertThat(taken.entries.get(0).charset()).contains("koi8-r");
    }

    @Test
    void saysThatAMessageHoldsNoText() {
        String pictures = MAIL.replace("text/html", "image/png").replace("text/plain", "image/gif");

        assertThat(Taken.of("release.eml", Packed.bytes(pictures))
                        .refused
                        .get(0)
                        .message())
                .startsWith("found no text in this message");
    }

    @Test
    void leavesATextThatOnlyBeginsLikeAMail() {
        String interview = "Lee: We are glad.\nReporter: Why?\n";

        assertThat(Taken.of("-", Packed.bytes(interview)).text(0)).isEqualTo(interview);
    }
}
