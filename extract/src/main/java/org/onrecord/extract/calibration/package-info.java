/** How sure a statement is, as measured on annotated articles. */
@NullMarked
package org.onrecord.extract.calibration;

import org.jspecify.annotations.NullMarked;
