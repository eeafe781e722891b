/** How long the work on one page may take. */
@NullMarked
package org.onrecord.extract.clock;

import org.jspecify.annotations.NullMarked;
