/** Fits and measures the choice of the day on which a page was published. */
@NullMarked
package org.onrecord.bench.dates;

import org.jspecify.annotations.NullMarked;
