/** One rule a file: a shape in which articles attribute words, and the quotation that it makes of them. */
@NullMarked
package org.onrecord.extract.quote.rule;

import org.jspecify.annotations.NullMarked;
