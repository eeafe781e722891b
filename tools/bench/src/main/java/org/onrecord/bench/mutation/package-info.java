/** Changes an article in small ways and asks whether its statements stay the same. */
@NullMarked
package org.onrecord.bench.mutation;

import org.jspecify.annotations.NullMarked;
