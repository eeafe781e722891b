/** The face of the module: saved pages in, a fact sheet out. */
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
