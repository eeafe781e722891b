package org.onrecord.extract.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip data of any number of members, one after the other, empty ones too. The library's own stream goes a step
 * deeper into itself for each empty member, and so ends where there are many. What is behind the last member and is
 * none is left, as gzip does.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952, GZIP file format</a>
 */
final class GzipMembers extends InputStream {
    private static final int BUFFER = 1 << 13;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final PushbackInputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] packed = new byte[BUFFER];
    private int filled;
    private boolean ended;

    /** Reads the head of the first member. */
    GzipMembers(InputStream in) throws IOException {
        this.in = new PushbackInputStream(in, BUFFER);
        if (!readHead()) {
            throw new ZipException("no gzip data");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int unpacked = inflate(buffer, from, length);
            if (unpacked > 0) {
                check.update(buffer, from, unpacked);
                return unpacked;
            }
            if (inflater.finished()) {
                readTrailer();
                ended = !readHead();
            } else if (inflater.needsInput()) {
                fill();
            } else {
                throw new ZipException("it needs a dictionary, which gzip data does not");
            }
        }
        return -1;
    }

    /** Frees the memory outside of Java that unpacking takes; what the data is read from stays open. */
    @Override
    public void close() {
        inflater.end();
        ended = true;
    }

    private int inflate(byte[] buffer, int from, int length) throws ZipException {
        try {
            return inflater.inflate(buffer, from, length);
        } catch (DataFormatException bad) {
            ZipException damaged = new ZipException(bad.getMessage());
            damaged.initCause(bad);
            throw damaged;
        }
    }

    private void fill() throws IOException {
        filled = in.read(packed, 0, packed.length);
        if (filled < 0) {
            throw new EOFException("Unexpected end of gzip data");
        }
        inflater.setInput(packed, 0, filled);
    }

    private void readTrailer() throws IOException {
        in.unread(packed, filled - inflater.getRemaining(), inflater.getRemaining());
        long sum = fourBytes();
        long length = fourBytes();
        if (sum != check.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("the unpacked data has another check sum or length than it says");
        }
        inflater.reset();
        check.reset();
        filled = 0;
    }

    /** Whether a member begins here. */
    private boolean readHead() throws IOException {
        if (in.read() != 0x1F || in.read() != 0x8B || in.read() != 8) {
            return false;
        }
        int flags = in.read();
        in.skipNBytes(6);
        if ((flags & EXTRA) != 0) {
            in.skipNBytes(oneByte() | oneByte() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            in.skipNBytes(2);
        }
        return true;
    }

    private void skipText() throws IOException {
        while (oneByte() != 0) {
            // The name that the data had before, or a remark.
        }
    }

    private long fourBytes() throws IOException {
        return oneByte() | oneByte() << 8 | oneByte() << 16 | (long) oneByte() << 24;
    }

    private int oneByte() throws IOException {
        int found = in.read();
        if (found < 0) {
            throw new EOFException("Unexpected end of gzip data");
        }
        return found;
    }
}
