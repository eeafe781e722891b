/** The result and its review. */
@NullMarked
package org.onrecord.sheet;

import org.jspecify.annotations.NullMarked;
