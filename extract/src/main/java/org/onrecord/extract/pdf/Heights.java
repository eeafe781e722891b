package org.onrecord.extract.pdf;

import java.util.Arrays;
import java.util.List;

/** How high the lines of a page stand among each other, whatever the order of reading. */
final class Heights {
    private final double[] bases;

    Heights(List<PdfLine> page) {
        bases = page.stream().mapToDouble(PdfLine::base).sorted().toArray();
    }

    /** Whether fewer than {@code most} lines stand above {@code line}, or fewer than so many below it. */
    boolean isNearEdge(PdfLine line, int most) {
        float base = line.base();
        return firstAtLeast(base - 1) < most || bases.length - firstAtLeast(Math.nextUp((double) (base + 1))) < most;
    }

    /** How many bases are smaller than {@code base}. */
    private int firstAtLeast(double base) {
        int found = Arrays.binarySearch(bases, base);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && bases[at - 1] == base) {
            at--;
        }
        return at;
    }
}
