package org.onrecord.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

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
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
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
}
