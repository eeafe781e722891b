package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import org.onrecord.extract.container.ContainerReader;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.container.EntrySink;

/**
 * Does some work on each page that the arguments name, those in archives too. Whatever one page breaks, be it a library
 * or OnRecord itself, holds up no other.
 */
final class PageLoop {
    private final Terminal terminal;
    private final Fetching fetching;
    private final ContainerReader containers = new ContainerReader();

    PageLoop(Terminal terminal, Fetching fetching) {
        this.terminal = terminal;
        this.fetching = fetching;
    }

    /** What is done with a page. */
    interface Work {
        /** Does it. */
        void on(Entry page) throws IOException;
    }

    /**
     * Does {@code work} on the pages in their order.
     *
     * @return what could not be read
     * @throws OutputLost where nobody takes what the work prints
     */
    List<Diagnostic> over(List<String> arguments, Work work) throws IOException {
        List<Diagnostic> unreadable = new ArrayList<>();
        PageFinder.Found found = PageFinder.find(terminal, fetching.behind(terminal, arguments, unreadable));
        unreadable.addAll(found.diagnostics());
        try (Progress progress = Progress.over(terminal, found.pages().size())) {
            for (PageFile file : found.pages()) {
                Pages pages = new Pages(work, unreadable);
                guarded(file.name(), unreadable, () -> {
                    try (InputStream in = file.open(terminal)) {
                        containers.read(file.name(), in, pages);
                    }
                });
                pages.throwIfLost();
                progress.step();
            }
        }
        return unreadable;
    }

    /** A piece of work on one page. */
    interface Step {
        /** Does it. */
        void run() throws IOException;
    }

    /** Does {@code step}, and notes what is wrong with the page called {@code name}. */
    static void guarded(String name, List<Diagnostic> unreadable, Step step) throws OutputLost {
        try {
            step.run();
        } catch (OutputLost lost) {
            throw lost;
        } catch (IOException | RuntimeException | Error thrown) {
            // The work on one page holds nothing that others need, so even where memory ran out it is free again here.
            unreadable.addAll(Fault.in(name, thrown));
        }
    }

    /** The pages of one file. */
    private static final class Pages implements EntrySink {
        private final Work work;
        private final List<Diagnostic> unreadable;
        private @Nullable OutputLost lost;

        Pages(Work work, List<Diagnostic> unreadable) {
            this.work = work;
            this.unreadable = unreadable;
        }

        @Override
        public boolean entry(Entry entry) {
            try {
                guarded(entry.name(), unreadable, () -> work.on(entry));
                return true;
            } catch (OutputLost e) {
                lost = e;
                return false;
            }
        }

        @Override
        public void refused(Diagnostic diagnostic) {
            unreadable.add(diagnostic);
        }

        void throwIfLost() throws OutputLost {
            if (lost != null) {
                throw lost;
            }
        }
    }
}
