/** Fits and measures the model of whether quoted words were said. */
@NullMarked
package org.onrecord.bench.speech;

import org.jspecify.annotations.NullMarked;
