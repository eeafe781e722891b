package org.onrecord.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.PrintableWriter;

/** A line that shows how far the work is; only where a person is looking and there is something to wait for. */
final class Progress implements AutoCloseable {
    private static final int WORTH_SHOWING = 10;
    private static final int WIDTH = 72;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Over {@code pages} pages. */
    static Progress over(Terminal terminal, int pages) {
        if (!terminal.interactive() || pages < WORTH_SHOWING) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName("Reading pages")
                .setInitialMax(pages)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new Bar(terminal.err()))
                .clearDisplayOnFinish()
                .build());
    }

    /** One page is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Draws the bar over the line that the cursor is in. */
    private static final class Bar implements ProgressBarConsumer {
        private final PrintableWriter err;

        Bar(PrintableWriter err) {
            this.err = err;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String drawn) {
            err.reprint(drawn);
        }

        @Override
        public void clear() {
            err.reprint(" ".repeat(WIDTH));
            err.reprint("");
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
