package org.onrecord.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.anchor.Sha256;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.container.ContainerReader;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.container.EntrySink;
import org.onrecord.sheet.Source;

/** Looks for the pages of some sources in some files, which are read once for all of them. */
public final class SourceSearch {
    private final ContainerReader containers = new ContainerReader();
    private final List<Candidate> beside;
    private final List<Candidate> here;
    private final String inWords;
    private final Map<Source, Set<String>> pending = new LinkedHashMap<>();

    /**
     * A search.
     *
     * @param beside files where any page of the right name will do, the one with the right digest first
     * @param here files where only that one will do
     * @param inWords where that is, for messages
     */
    SourceSearch(List<Candidate> beside, List<Candidate> here, String inWords) {
        this.beside = beside;
        this.here = here;
        this.inWords = inWords;
    }

    /** Looks for {@code source} too; some files of its name are not read for the reasons {@code refused}. */
    void add(Source source, Set<String> refused) {
        pending.put(source, refused);
    }

    /** Hears of the pages, in the order in which they are found. */
    public interface Found {
        /** The page of {@code source}. */
        void page(Source source, Entry page);

        /** There is none that may be read, or not in a state to be read. */
        void missing(Source source, InputException why);
    }

    /** What the search is called in messages: the file of its first source. */
    public String name() {
        return pending.keySet().iterator().next().file();
    }

    /**
     * Searches, once.
     *
     * @throws IOException where a file cannot be read; what has not been found by then is told to nobody
     */
    public void run(Found found) throws IOException {
        Map<Candidate, Set<Source>> others = new LinkedHashMap<>();
        Set<Source> seen = new LinkedHashSet<>();
        List<Diagnostic> refused = new ArrayList<>();
        for (Candidate file : beside) {
            Reading reading = new Reading(pending.keySet(), false, found);
            read(file, reading);
            reading.others.removeAll(seen);
            seen.addAll(reading.others);
            others.put(file, reading.others);
            refused.addAll(reading.refused);
        }
        Set<Source> elsewhere = new LinkedHashSet<>();
        for (Candidate file : here) {
            Reading reading = new Reading(pending.keySet(), false, found);
            read(file, reading);
            elsewhere.addAll(reading.others);
        }
        for (Map.Entry<Candidate, Set<Source>> other : others.entrySet()) {
            other.getValue().retainAll(pending.keySet());
            read(other.getKey(), new Reading(other.getValue(), true, found));
        }
        pending.forEach((source, reasons) -> {
            if (elsewhere.contains(source)) {
                reasons.add("the working folder has only another file of this name");
            }
            found.missing(source, new InputException(refused.isEmpty() ? List.of(missing(source, reasons)) : refused));
        });
    }

    private Diagnostic missing(Source source, Set<String> reasons) {
        String but = reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")";
        String message = "this source was not found in " + inWords + but
                + "; pages are read only there, or below the folders that are named with --sources DIR";
        return Diagnostic.error("no-source", message, source.file());
    }

    private void read(Candidate file, Reading reading) throws IOException {
        if (!reading.wanted.isEmpty()) {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file.path()))) {
                containers.read(file.name(), bytes, reading);
            }
        }
    }

    /** One reading of one file. */
    private final class Reading implements EntrySink {
        private final Map<String, List<Source>> wanted = new LinkedHashMap<>();
        private final Set<Source> others = new LinkedHashSet<>();
        private final List<Diagnostic> refused = new ArrayList<>();
        private final boolean any;
        private final Found found;

        Reading(Set<Source> sources, boolean any, Found found) {
            sources.forEach(source -> wanted.computeIfAbsent(source.file(), name -> new ArrayList<>())
                    .add(source));
            this.any = any;
            this.found = found;
        }

        @Override
        public boolean entry(Entry entry) {
            List<Source> named = wanted.remove(entry.name());
            if (named != null) {
                String digest = Sha256.of(entry.bytes());
                for (Source source : named) {
                    if (any || digest.equals(source.bytesSha256())) {
                        pending.remove(source);
                        found.page(source, entry);
                    } else {
                        others.add(source);
                    }
                }
            }
            return !wanted.isEmpty();
        }

        @Override
        public void refused(Diagnostic diagnostic) {
            refused.add(diagnostic);
        }
    }
}
