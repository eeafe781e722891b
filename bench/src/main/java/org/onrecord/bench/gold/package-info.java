/** Annotated articles as people made them, one JSON object a line. */
@NullMarked
package org.onrecord.bench.gold;

import org.jspecify.annotations.NullMarked;
