/** Measures how often statements are right, and fits the confidence that the product shows. */
@NullMarked
package org.onrecord.bench.calibrate;

import org.jspecify.annotations.NullMarked;
