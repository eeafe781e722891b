/** From a PDF to its text in reading order, with the place where each page begins. */
@NullMarked
package org.onrecord.extract.pdf;

import org.jspecify.annotations.NullMarked;
