package org.onrecord.bench.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.fixtures.repetition.Repetition;

/** What is damaged: pages from folders, and what is made of them here, a container of each kind, PDFs and sheets. */
final class Seeds {
    /** Longer files make an attack slow and find nothing that shorter ones do not. */
    private static final int LONGEST = 60_000;

    /** How long a page is that repeats one thing; enough to see that it is refused or read, not how time grows. */
    private static final int REPEATED = 3_000;

    /** Briefings take longer to make than all other seeds, so there is one for every so many sheets. */
    private static final int BRIEFED = 4;

    private static final int DONE = 0;

    private final Map<InputKind, List<Input>> byKind = new EnumMap<>(InputKind.class);

    private Seeds() {}

    /**
     * The seeds.
     *
     * @param folders folders of pages and sheets, each read with all that is below it
     * @param place where sheets and PDFs are made of them
     * @throws IOException where there is no page in them
     */
    static Seeds of(List<Path> folders, Workplace place) throws IOException {
        Seeds seeds = new Seeds();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    seeds.add(file);
                }
            }
        }
        List<Input> found = seeds.pages();
        if (found.isEmpty()) {
            throw new IOException("no pages in " + folders + "; name a folder of pages with --from");
        }
        for (Input page : found) {
            seeds.addSheet(page, place);
        }
        for (Repetition repetition : Repetition.all()) {
            boolean markup = repetition.file().endsWith(InputKind.HTML.ending());
            InputKind kind = markup ? InputKind.HTML : InputKind.TEXT;
            byte[] page = repetition.of(REPEATED).getBytes(StandardCharsets.UTF_8);
            seeds.of(kind).add(new Input(kind, "repeated" + kind.ending(), page));
        }
        List<Input> pages = seeds.pages();
        for (InputKind kind : InputKind.values()) {
            for (int i = 0; kind.isContainer() && i + 1 < pages.size(); i += 3) {
                byte[] packed = Packing.pack(kind, pages.subList(i, i + 2));
                seeds.of(kind).add(new Input(kind, "packed-" + i + kind.ending(), packed));
            }
        }
        return seeds;
    }

    /** The sheet of {@code page}, if it holds statements, and for some the briefing of it. */
    private void addSheet(Input page, Workplace place) throws IOException {
        place.lay(page);
        Said made = place.run("extract", "--engine", "rules", page.name());
        if (made.code() != DONE || !made.outText().contains("review:")) {
            return;
        }
        Input sheet = new Input(InputKind.SHEET, page.name() + ".yaml", made.out(), List.of(page));
        of(InputKind.SHEET).add(sheet);
        if (of(InputKind.SHEET).size() % BRIEFED == 1) {
            place.put(sheet);
            Said briefing = place.run("render", sheet.name(), "-o", "-");
            of(InputKind.PDF).add(new Input(InputKind.PDF, page.name() + ".pdf", briefing.out()));
        }
    }

    private void add(Path file) throws IOException {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || Files.size(file) == 0 || Files.size(file) > LONGEST) {
            return;
        }
        for (InputKind kind : InputKind.values()) {
            if (lower.endsWith(kind.ending()) || kind == InputKind.HTML && lower.endsWith(".htm")) {
                of(kind).add(new Input(kind, name, Files.readAllBytes(file)));
                return;
            }
        }
    }

    private List<Input> of(InputKind kind) {
        return byKind.computeIfAbsent(kind, none -> new ArrayList<>());
    }

    /** The pages of plain text and markup. */
    List<Input> pages() {
        return Stream.of(InputKind.HTML, InputKind.TEXT)
                .flatMap(kind -> of(kind).stream())
                .toList();
    }

    /** Those of a kind. */
    List<Input> all(InputKind kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }
}
