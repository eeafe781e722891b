package org.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.diagnostic.Printable;

/**
 * Standard output in UTF-8 that, unlike its parent, can say why something did not arrive. Data (a sheet, JSON) is
 * printed as it is; what people read goes through {@link #line}.
 */
final class StandardOutput extends PrintStream {
    private static final int BUFFER = 1 << 16;

    private final Sink sink;
    private boolean told;

    StandardOutput(OutputStream out) {
        this(new Sink(out));
    }

    private StandardOutput(Sink sink) {
        super(new BufferedOutputStream(sink, BUFFER), false, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    /** Prints a line for people, without what a terminal would obey; on every system it ends in LF. */
    void line(String line) {
        print(Printable.of(line) + "\n");
    }

    /** What picocli writes its help to. */
    PrintWriter writer() {
        return new PrintWriter(this, true, StandardCharsets.UTF_8);
    }

    /**
     * Sends what is still on its way.
     *
     * @throws OutputLost where that, or anything before it, did not arrive; told once
     */
    void deliver() throws OutputLost {
        if (checkError() && !told) {
            told = true;
            throw new OutputLost(sink.failure);
        }
    }

    /** The same output as a stream that throws {@link OutputLost} when it is flushed. */
    OutputStream delivering() {
        return new Delivering();
    }

    private final class Delivering extends OutputStream {
        @Override
        public void write(int b) {
            StandardOutput.this.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            StandardOutput.this.write(bytes, from, count);
        }

        @Override
        public void flush() throws OutputLost {
            deliver();
        }
    }

    /** Keeps the first failure, which a PrintStream throws away. */
    private static final class Sink extends FilterOutputStream {
        private Optional<IOException> failure = Optional.empty();

        Sink(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException lost) {
                failure = failure.or(() -> Optional.of(lost));
                throw lost;
            }
        }
    }
}
