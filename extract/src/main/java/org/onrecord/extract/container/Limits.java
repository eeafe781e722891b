package org.onrecord.extract.container;

/**
 * How much may be unpacked of one file; since work grows with bytes alone, time is bounded too.
 *
 * @param pageBytes the most bytes of one page
 * @param entries the most entries of all containers in a file together
 * @param depth the most containers within each other
 * @param ratio the most unpacked bytes for each packed one, once {@code freeBytes} are unpacked
 * @param freeBytes what may be unpacked whatever the ratio
 * @param totalBytes the most unpacked bytes
 */
public record Limits(int pageBytes, int entries, int depth, int ratio, long freeBytes, long totalBytes) {
    /** What a news archive of a year stays under. */
    public static final Limits USUAL = new Limits(64 << 20, 100_000, 3, 100, 64L << 20, 8L << 30);
}
