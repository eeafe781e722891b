/** How far what was found in articles agrees with what people annotated in them. */
@NullMarked
package org.onrecord.eval;

import org.jspecify.annotations.NullMarked;
