package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of docs/safety.md are those of the code, and the tests and links that it names are there. */
class SafetyPageTest {
    private static final Pattern ROW = Pattern.compile(
            "^\\| ([0-9,]+)( MB| GB| seconds)? \\|.*\\| `([a-z.]+)\\.([A-Z]\\w+)\\.([A-Z_]+)(?:\\.(\\w+))?` \\|$",
            Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(?:#[^)]*)?\\)");

    private static String page() throws IOException {
        return Files.readString(Checkout.ROOT.resolve("docs/safety.md"));
    }

    static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(page()).results();
    }

    @Test
    void everyRowOfTheTableIsRead() throws IOException {
        long lines = page().lines()
                .dropWhile(line -> !line.startsWith("| figure |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .count();

        assertThat(rows()).hasSize((int) lines).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyFigureIsThatOfTheCode(MatchResult row) throws ReflectiveOperationException {
        assertThat(constant(row)).isEqualTo(figure(row));
    }

    private static long figure(MatchResult row) {
        long number = Long.parseLong(row.group(1).replace(",", ""));
        String unit = row.group(2) == null ? "" : row.group(2).strip();
        return switch (unit) {
            case "MB" -> number << 20;
            case "GB" -> number << 30;
            default -> number;
        };
    }

    private static long constant(MatchResult row) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.onrecord." + row.group(3) + "." + row.group(4));
        Field field = open(type.getDeclaredField(row.group(5)));
        Object value = field.get(null);
        if (row.group(6) != null) {
            Method part = open(type.getDeclaredMethod(row.group(6)));
            value = part.invoke(value);
        }
        return value instanceof Duration time ? time.toSeconds() : ((Number) value).longValue();
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<String> files = new ArrayList<>();
        for (String module :
                List.of("core", "extract", "render", "check", "cli", "tools/eval", "tools/bench", "tools/train")) {
            try (Stream<Path> all = Files.walk(Checkout.ROOT.resolve(module).resolve("src/test"))) {
                all.forEach(path -> files.add(path.getFileName().toString()));
            }
        }
        assertThat(TEST.matcher(page()).results().map(test -> test.group(1) + ".java"))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(files).contains(test));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/safety.md", "SECURITY.md"})
    void everyLinkLeadsSomewhere(String file) throws IOException {
        Path path = Checkout.ROOT.resolve(file);
        assertThat(LINK.matcher(Files.readString(path)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(path.resolveSibling(link)).exists());
    }
}
