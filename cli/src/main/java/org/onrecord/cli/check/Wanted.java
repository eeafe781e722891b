package org.onrecord.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.container.EntrySink;

/** Waits for the page of one name. */
final class Wanted implements EntrySink {
    private final String name;
    private final List<Diagnostic> refused = new ArrayList<>();
    private @Nullable Entry page;

    Wanted(String name) {
        this.name = name;
    }

    @Override
    public boolean entry(Entry entry) {
        if (entry.name().equals(name)) {
            page = entry;
        }
        return page == null;
    }

    @Override
    public void refused(Diagnostic diagnostic) {
        refused.add(diagnostic);
    }

    /** The page, if it came. */
    Optional<Entry> found() {
        return Optional.ofNullable(page);
    }

    /** The page, if it came; without it, what was in the way. */
    Optional<Entry> foundOrRefused() {
        if (page == null && !refused.isEmpty()) {
            throw new InputException(refused);
        }
        return found();
    }
}
