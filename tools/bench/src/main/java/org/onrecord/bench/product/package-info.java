/** The product, as measurements use it. */
@NullMarked
package org.onrecord.bench.product;

import org.jspecify.annotations.NullMarked;
