package org.onrecord.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Refuses a PDF whose streams unpack to far more than a document of text needs, before anything of it is drawn.
 * Pictures are never unpacked, here or later.
 */
final class UnpackedStreams {
    /** The most unpacked bytes of one stream. */
    static final int MOST_BYTES = 64 << 20;

    /** The most unpacked bytes of all streams; the fonts of a long report stay far under it. */
    static final long MOST_BYTES_OF_ALL = 256L << 20;

    private static final Set<COSName> PACKINGS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private long total;
    private final CodeRanges ranges = new CodeRanges();

    private UnpackedStreams() {}

    /**
     * Unpacks all that a reader of the text may unpack.
     *
     * @throws TooMuchDrawn where that is too much
     */
    static void check(PDDocument document) throws TooMuchDrawn {
        UnpackedStreams streams = new UnpackedStreams();
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                streams.add(stream);
            }
        }
    }

    private void add(COSStream stream) throws TooMuchDrawn {
        List<COSName> packings = packings(stream);
        if (!PACKINGS.containsAll(packings)) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] bytes = raw.readAllBytes();
            for (int i = 0; i < packings.size(); i++) {
                Bounded unpacked = new Bounded();
                FilterFactory.INSTANCE
                        .getFilter(packings.get(i))
                        .decode(new ByteArrayInputStream(bytes), unpacked, stream, i);
                bytes = unpacked.toByteArray();
            }
            ranges.add(bytes);
        } catch (TooMuch e) {
            throw new TooMuchDrawn(e.what);
        } catch (IOException | RuntimeException damaged) {
            // Perhaps nothing needs this stream; who does will say what is wrong with it.
            return;
        }
    }

    private static List<COSName> packings(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        if (filters instanceof COSArray several) {
            return several.toList().stream()
                    .map(each -> each instanceof COSName name ? name : COSName.CRYPT)
                    .toList();
        }
        return List.of();
    }

    /** That is too much; not an {@link IOException}, for the library takes such for damage and goes on. */
    static final class TooMuch extends Error {
        private static final long serialVersionUID = 1;

        private final String what;

        TooMuch(String what) {
            super(what, null, false, false);
            this.what = what;
        }
    }

    private final class Bounded extends ByteArrayOutputStream {
        @Override
        public synchronized void write(int b) {
            require(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            require(length);
            super.write(bytes, from, length);
        }

        private void require(int more) {
            total += more;
            if (size() + (long) more > MOST_BYTES) {
                throw new TooMuch("a stream that unpacks to more than " + (MOST_BYTES >> 20) + " MB");
            }
            if (total > MOST_BYTES_OF_ALL) {
                throw new TooMuch("streams that unpack to more than " + (MOST_BYTES_OF_ALL >> 20) + " MB");
            }
        }
    }
}
