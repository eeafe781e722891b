/** Attacks the product with damaged pages and sheets and reports what it does not stand up to. */
@NullMarked
package org.onrecord.bench.attack;

import org.jspecify.annotations.NullMarked;
