package org.onrecord.bench.attack;

/** One way to damage bytes. */
interface Mutator {
    /**
     * A damaged copy.
     *
     * @param bytes the bytes; not changed
     * @param draw the chances
     */
    byte[] of(byte[] bytes, Draw draw);
}
