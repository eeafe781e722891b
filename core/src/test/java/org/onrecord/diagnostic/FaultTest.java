package org.onrecord.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {
    private static RuntimeException thrownIn(String... classes) {
        RuntimeException thrown = new IndexOutOfBoundsException("Index 1 out of bounds for length 1");
        thrown.setStackTrace(Stream.of(classes)
                .map(name -> new StackTraceElement(name, "step", "Step.java", 7))
                .toArray(StackTraceElement[]::new));
        return thrown;
    }

    static Stream<Arguments> faults() {
        String jsoup = "org.jsoup.parser.HtmlTreeBuilder";
        String ours = "org.onrecord.extract.markup.MarkupParser";
        return Stream.of(
                Arguments.of(thrownIn("java.util.ArrayList", jsoup, ours), "unreadable"),
                Arguments.of(thrownIn(jsoup, "java.util.ArrayList", ours), "unreadable"),
                Arguments.of(thrownIn("java.util.ArrayList", ours, jsoup), Fault.OURS),
                Arguments.of(thrownIn(ours), Fault.OURS),
                Arguments.of(thrownIn(), Fault.OURS),
                Arguments.of(new CompletionException(thrownIn(jsoup)), "unreadable"),
                Arguments.of(new IOException("cut off"), "unreadable"),
                Arguments.of(new UncheckedIOException(new IOException("cut off")), "unreadable"),
                Arguments.of(new OutOfMemoryError(), "too-large"),
                Arguments.of(new StackOverflowError(), "too-deep"),
                Arguments.of(new InputException(Diagnostic.error("empty-file", "x", "a.html")), "empty-file"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsWhoseFaultItIs(Throwable thrown, String code) {
        List<Diagnostic> found = Fault.in("a.html", thrown);
        assertThat(found).extracting(Diagnostic::code).containsExactly(code);
        assertThat(found).extracting(Diagnostic::file).containsExactly("a.html");
    }

    @Test
    void namesTheLibraryOrOurOwnPlace() {
        assertThat(Fault.in("a.html", thrownIn("org.jsoup.parser.Parser")).get(0))
                .hasToString("a.html: error: cannot be read: org.jsoup.parser gave up on it"
                        + " (java.lang.IndexOutOfBoundsException: Index 1 out of bounds for length 1)");
        assertThat(Fault.in("a.html", thrownIn("org.onrecord.extract.Slug"))
                        .get(0)
                        .message())
                .startsWith("a fault of OnRecord, not of this file; please report it with the file: ")
                .endsWith(" at org.onrecord.extract.Slug.step(Step.java:7)");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(Fault.reason(new NoSuchFileException("a"))).isEqualTo("a: no such file or folder");
        assertThat(Fault.reason(new AccessDeniedException("a"))).isEqualTo("a: no permission");
        assertThat(Fault.reason(new IOException())).isEqualTo("IOException");
    }
}
