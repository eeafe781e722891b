/** Print; the only package that sees the PDF library. */
@NullMarked
package org.onrecord.render.pdf;

import org.jspecify.annotations.NullMarked;
