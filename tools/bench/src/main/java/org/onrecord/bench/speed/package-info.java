/** Measures how much text the product reads in a second of processor time. */
@NullMarked
package org.onrecord.bench.speed;

import org.jspecify.annotations.NullMarked;
