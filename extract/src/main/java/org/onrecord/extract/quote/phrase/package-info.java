/** Who, when, where and through which medium: phrases around a cue. */
@NullMarked
package org.onrecord.extract.quote.phrase;

import org.jspecify.annotations.NullMarked;
