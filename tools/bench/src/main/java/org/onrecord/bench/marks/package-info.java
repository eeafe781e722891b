/** Fits and measures the model of what quotation marks do. */
@NullMarked
package org.onrecord.bench.marks;

import org.jspecify.annotations.NullMarked;
