/** Tells the language of a text by its words. */
@NullMarked
package org.onrecord.extract.language;

import org.jspecify.annotations.NullMarked;
