package org.onrecord.extract.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of a file and what is unpacked of it, and ends the work where that is too much. */
final class Budget {
    private final Limits limits;
    private long packed;
    private long unpacked;
    private int entries;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** {@code in}, whose bytes are the file's own. */
    InputStream packed(InputStream in) {
        return new Counted(in, false);
    }

    /** {@code in}, whose bytes came out of a container. */
    InputStream unpacked(InputStream in) {
        return new Counted(in, true);
    }

    /** Counts an entry. */
    void entry() throws BudgetSpent {
        if (++entries > limits.entries()) {
            throw new BudgetSpent("it holds more than " + limits.entries() + " entries; at most that many");
        }
    }

    private void add(long bytes, boolean isUnpacked) throws BudgetSpent {
        if (!isUnpacked) {
            packed += bytes;
            return;
        }
        unpacked += bytes;
        if (unpacked > limits.totalBytes()) {
            throw new BudgetSpent("it unpacks to more than " + (limits.totalBytes() >> 20) + " MB; at most that many");
        }
        if (unpacked > limits.freeBytes() && unpacked / limits.ratio() > packed) {
            throw new BudgetSpent(
                    "it unpacks to more than " + limits.ratio() + " times its size; at most that many times");
        }
    }

    private final class Counted extends FilterInputStream {
        private final boolean isUnpacked;

        Counted(InputStream in, boolean isUnpacked) {
            super(in);
            this.isUnpacked = isUnpacked;
        }

        @Override
        public int read() throws IOException {
            int found = super.read();
            add(found < 0 ? 0 : 1, isUnpacked);
            return found;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int found = super.read(buffer, from, length);
            add(Math.max(0, found), isUnpacked);
            return found;
        }

        @Override
        public long skip(long length) throws IOException {
            long found = super.skip(length);
            add(found, isUnpacked);
            return found;
        }

        @Override
        public void close() {
            // A page does not close what it is packed in.
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
