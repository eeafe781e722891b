/** Quotation marks: which signs are marks, what each does, and the runs of words between them. */
@NullMarked
package org.onrecord.extract.mark;

import org.jspecify.annotations.NullMarked;
