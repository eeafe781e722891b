package org.onrecord.bench.pages;

import java.util.Arrays;
import java.util.Random;

/** What can happen to the bytes of a page. */
enum Damage {
    /** Only the first bytes are left. */
    CUT_END {
        @Override
        byte[] of(byte[] page, Random random) {
            return Arrays.copyOf(page, random.nextInt(page.length));
        }
    },
    /** Only the last bytes are left. */
    CUT_START {
        @Override
        byte[] of(byte[] page, Random random) {
            return Arrays.copyOfRange(page, random.nextInt(page.length), page.length);
        }
    },
    /** One to fifty bytes are other bytes. */
    FLIP {
        @Override
        byte[] of(byte[] page, Random random) {
            byte[] flipped = page.clone();
            for (int i = random.nextInt(MOST_FLIPS); i >= 0; i--) {
                flipped[random.nextInt(page.length)] = (byte) random.nextInt();
            }
            return flipped;
        }
    },
    /** A stretch is missing. */
    HOLE {
        @Override
        byte[] of(byte[] page, Random random) {
            int start = random.nextInt(page.length);
            int end = start + random.nextInt(page.length - start);
            byte[] left = Arrays.copyOf(page, page.length - (end - start));
            System.arraycopy(page, end, left, start, page.length - end);
            return left;
        }
    },
    /** A stretch stands twice. */
    DOUBLED {
        @Override
        byte[] of(byte[] page, Random random) {
            int start = random.nextInt(page.length);
            int end = start + random.nextInt(page.length - start);
            byte[] more = Arrays.copyOf(page, page.length + end - start);
            System.arraycopy(page, start, more, end, page.length - start);
            return more;
        }
    };

    private static final int MOST_FLIPS = 50;

    /** A damaged copy of {@code page}, which has a byte at least. */
    abstract byte[] of(byte[] page, Random random);

    static Damage any(Random random) {
        return values()[random.nextInt(values().length)];
    }
}
