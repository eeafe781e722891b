/** Fits the small models of the product. */
@NullMarked
package org.onrecord.bench.fit;

import org.jspecify.annotations.NullMarked;
