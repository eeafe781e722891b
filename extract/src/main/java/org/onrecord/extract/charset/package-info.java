/** From bytes to text: which charset a page is in, and what its bytes say. */
@NullMarked
package org.onrecord.extract.charset;

import org.jspecify.annotations.NullMarked;
