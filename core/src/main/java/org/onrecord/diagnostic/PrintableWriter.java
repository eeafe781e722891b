package org.onrecord.diagnostic;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The one way to a terminal: everything written to it is made {@link Printable}, and what {@code println} is given
 * stays on one line, whoever wrote it.
 */
public final class PrintableWriter extends PrintWriter {
    /** The most signs of one line; a longer one shows its beginning and its end. */
    public static final int LONGEST_LINE = 10_000;

    /** Writes UTF-8 to {@code out} and flushes at each line. */
    public PrintableWriter(OutputStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    /** Writes to {@code out} and flushes at each line. */
    public PrintableWriter(Writer out) {
        super(out, true);
    }

    /** Prints {@code line} as one line. */
    @Override
    public void println(String line) {
        synchronized (lock) {
            write(Printable.of(String.valueOf(line), LONGEST_LINE));
            println();
        }
    }

    /** Prints {@code line} as one line. */
    @Override
    public void println(Object line) {
        println(String.valueOf(line));
    }

    /** Goes back to the start of the line and prints {@code line} over it, without a line end. */
    public void reprint(String line) {
        synchronized (lock) {
            super.write("\r", 0, 1);
            write(Printable.of(line, LONGEST_LINE));
            flush();
        }
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int length) {
        String printable = Printable.lines(text.substring(from, from + length));
        super.write(printable, 0, printable.length());
    }

    @Override
    public void write(char[] signs) {
        write(new String(signs));
    }

    @Override
    public void write(char[] signs, int from, int length) {
        write(new String(signs, from, length));
    }

    @Override
    public void write(int sign) {
        write(String.valueOf((char) sign));
    }
}
