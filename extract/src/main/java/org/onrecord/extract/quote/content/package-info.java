/** Where the words of a statement begin and end, and whether they claim anything. */
@NullMarked
package org.onrecord.extract.quote.content;

import org.jspecify.annotations.NullMarked;
