package org.onrecord.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.anchor.Sha256;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.container.EntrySink;
import org.onrecord.sheet.Source;

/** Waits for the page of one source. */
final class Wanted implements EntrySink {
    private final Source source;
    private final List<Diagnostic> refused = new ArrayList<>();
    private @Nullable Entry page;
    private boolean same;

    Wanted(Source source) {
        this.source = source;
    }

    @Override
    public boolean entry(Entry entry) {
        if (entry.name().equals(source.file())) {
            page = entry;
            same = Sha256.of(entry.bytes()).equals(source.bytesSha256());
        }
        return page == null;
    }

    @Override
    public void refused(Diagnostic diagnostic) {
        refused.add(diagnostic);
    }

    /** Whether the page came that the sheet was made of. */
    boolean isSame() {
        return same;
    }

    /** Whether a page of that name came. */
    boolean isFound() {
        return page != null;
    }

    /** Whether a page came, or something was in the way. */
    boolean hasAny() {
        return page != null || !refused.isEmpty();
    }

    /**
     * The page.
     *
     * @throws InputException with what was in the way, where it did not come
     */
    Entry foundOrThrow() {
        if (page == null) {
            throw new InputException(refused);
        }
        return page;
    }
}
