package org.onrecord.extract.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.diagnostic.Diagnostic;

/** What came out of a container. */
final class Taken implements EntrySink {
    final List<Entry> entries = new ArrayList<>();
    final List<Diagnostic> refused = new ArrayList<>();

    static Taken of(String name, byte[] bytes) {
        return of(Limits.USUAL, name, bytes);
    }

    static Taken of(Limits limits, String name, byte[] bytes) {
        Taken taken = new Taken();
        try {
            new ContainerReader(limits).read(name, new ByteArrayInputStream(bytes), taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken;
    }

    @Override
    public boolean entry(Entry entry) {
        entries.add(entry);
        return true;
    }

    @Override
    public void refused(Diagnostic diagnostic) {
        refused.add(diagnostic);
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    String text(int entry) {
        return new String(entries.get(entry).bytes(), StandardCharsets.UTF_8);
    }
}
