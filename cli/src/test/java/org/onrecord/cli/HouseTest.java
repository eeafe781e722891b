package org.onrecord.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms in which one finds one's way: how much a package and a file may hold. */
class HouseTest {
    private static final int MOST_FILES = 45;
    private static final int MOST_LINES = 250;

    @Test
    void noPackageHasTooManyFiles() throws IOException {
        Map<Path, Long> packages = sources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(Path::getParent, counting()));

        assertThat(packages).hasSizeGreaterThan(50);
        assertThat(packages)
                .allSatisfy(
                        (place, files) -> assertThat(files).as(place.toString()).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void noFileIsTooLong() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of(
                "fixtures", "core", "extract", "render", "check", "cli", "tools/eval", "tools/bench", "tools/train")) {
            try (Stream<Path> files = Files.walk(Checkout.ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
