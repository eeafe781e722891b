/** Measures the product on annotated articles; no part of the product. */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
