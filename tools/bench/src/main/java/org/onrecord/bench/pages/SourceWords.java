package org.onrecord.bench.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.container.ContainerReader;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.container.EntrySink;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;
import org.onrecord.extract.page.PageReader;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.Statement;

/**
 * The law that the words of a statement are what the page shows at their place, judged by {@link VisibleText}.
 *
 * <p>A statement whose warnings say that words were left out may lack words; it never has others.
 */
public final class SourceWords {
    private static final Set<String> LACKING = Set.of("left-out-words", "hidden-words");

    private SourceWords() {}

    /**
     * A statement whose words are not those of its place.
     *
     * @param statement its id
     * @param file the page
     * @param words of the statement
     * @param shown by the page at their place
     * @param source the place as it stands in the file
     */
    public record Breach(String statement, String file, String words, String shown, String source) {
        @Override
        public String toString() {
            return file + ": statement " + statement + " says\n    " + words + "\n  where the page shows\n    " + shown
                    + "\n  by\n    " + source;
        }
    }

    /**
     * The breaches of {@code sheet} in one file, a page or a container of pages; sources of other files are left alone.
     *
     * @param name the file as it was named
     * @param file its bytes
     * @throws IOException where a container cannot be read
     */
    public static List<Breach> of(String name, byte[] file, FactSheet sheet) throws IOException {
        Map<String, List<Source>> sources = new HashMap<>();
        sheet.sources()
                .forEach(source -> sources.computeIfAbsent(source.bytesSha256(), digest -> new ArrayList<>())
                        .add(source));
        List<Breach> breaches = new ArrayList<>();
        new ContainerReader().read(name, new ByteArrayInputStream(file), new EntrySink() {
            @Override
            public boolean entry(Entry entry) {
                page(entry)
                        .ifPresent(page -> sources.getOrDefault(page.sha256(), List.of())
                                .forEach(source -> breaches.addAll(of(page, entry.bytes(), source.id(), sheet))));
                return true;
            }

            @Override
            public void refused(Diagnostic diagnostic) {
                // what cannot be unpacked has no statements
            }
        });
        return breaches;
    }

    private static Optional<Page> page(Entry entry) {
        try {
            return Optional.of(new PageReader().read(entry));
        } catch (InputException noPage) {
            return Optional.empty();
        }
    }

    /** The breaches among the statements of {@code source}, which is {@code page}. */
    static List<Breach> of(Page page, byte[] bytes, String source, FactSheet sheet) {
        List<Breach> breaches = new ArrayList<>();
        boolean pdf = page.kind() == PageKind.PDF;
        byte[] read = pdf ? page.text().getBytes(StandardCharsets.UTF_8) : bytes;
        Charset charset = pdf ? StandardCharsets.UTF_8 : Charset.forName(page.charset());
        for (Statement statement : sheet.statements()) {
            Facts facts = statement.facts();
            if (facts.source().equals(source)) {
                for (Part part : facts.parts()) {
                    DataPositionSelector at = part.anchor().data();
                    String place = new String(read, at.start(), at.end() - at.start(), charset);
                    boolean markup = page.kind() == PageKind.HTML;
                    Faithfulness found = Faithfulness.of(part.words(), place, markup);
                    if (found == Faithfulness.OTHER && markup && isTyped(new String(read, 0, at.start(), charset))) {
                        found = Faithfulness.of(part.words(), place, false);
                    }
                    if (found == Faithfulness.OTHER || found == Faithfulness.AROUND && !saysThatItLacks(facts)) {
                        String shown = markup ? VisibleText.of(place).shown() : place;
                        breaches.add(new Breach(facts.id().value(), page.file(), part.words(), shown, place));
                    }
                }
            }
        }
        return breaches;
    }

    /** Whether tags and references behind {@code before} may be shown as they were typed. */
    private static boolean isTyped(String before) {
        String lower = before.toLowerCase(Locale.ROOT);
        return lower.contains("<plaintext") || lower.lastIndexOf("<xmp") > lower.lastIndexOf("</xmp");
    }

    static boolean saysThatItLacks(Facts facts) {
        return Stream.of(facts.found(), facts.attributed())
                .flatMap(evidence -> evidence.warnings().stream())
                .map(Warning::code)
                .anyMatch(LACKING::contains);
    }
}
