/** Whether what a sheet says still stands in its sources. */
@NullMarked
package org.onrecord.check;

import org.jspecify.annotations.NullMarked;
