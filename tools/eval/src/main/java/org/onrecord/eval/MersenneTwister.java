package org.onrecord.eval;

/**
 * The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998), seeded by {@code init_by_array} and read as Python's
 * {@code random.Random} does, so that samples drawn here are those drawn there.
 */
final class MersenneTwister {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int MATRIX = 0x9908b0df;
    private static final int START = 19650218;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    /** Seeded as by Python with the whole number {@code seed}, whose sign does not matter. */
    MersenneTwister(long seed) {
        long size = Math.abs(seed);
        int low = (int) size;
        int high = (int) (size >>> 32);
        seed(high == 0 ? new int[] {low} : new int[] {low, high});
    }

    private void seed(int... key) {
        state[0] = START;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * mixed(i) + i;
        }
        int at = 1;
        int part = 0;
        for (int k = 0; k < SIZE; k++) {
            state[at] = (state[at] ^ mixed(at) * 1664525) + key[part] + part;
            at = following(at);
            part = (part + 1) % key.length;
        }
        for (int k = 0; k < SIZE - 1; k++) {
            state[at] = (state[at] ^ mixed(at) * 1566083941) - at;
            at = following(at);
        }
        state[0] = UPPER;
    }

    private int mixed(int at) {
        return state[at - 1] ^ state[at - 1] >>> 30;
    }

    private int following(int at) {
        if (at + 1 < SIZE) {
            return at + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    /** The next 32 bits. */
    int nextBits() {
        if (next == SIZE) {
            twist();
        }
        int bits = state[next++];
        bits ^= bits >>> 11;
        bits ^= bits << 7 & 0x9d2c5680;
        bits ^= bits << 15 & 0xefc60000;
        return bits ^ bits >>> 18;
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int bits = state[i] & UPPER | state[(i + 1) % SIZE] & LOWER;
            state[i] = state[(i + SHIFT) % SIZE] ^ bits >>> 1 ^ ((bits & 1) == 0 ? 0 : MATRIX);
        }
        next = 0;
    }

    /** A number from 0 up to {@code limit}, which is 1 or more and not reached; Python's {@code randrange}. */
    int below(int limit) {
        int shift = Integer.numberOfLeadingZeros(limit);
        int drawn = nextBits() >>> shift;
        while (drawn >= limit) {
            drawn = nextBits() >>> shift;
        }
        return drawn;
    }
}
