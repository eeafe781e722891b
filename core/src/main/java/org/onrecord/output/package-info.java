/** Files that are written as a whole or not at all, and never over what somebody else saved. */
@NullMarked
package org.onrecord.output;

import org.jspecify.annotations.NullMarked;
