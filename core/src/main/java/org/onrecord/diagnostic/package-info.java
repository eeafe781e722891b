/** What we tell the user about their input. */
@NullMarked
package org.onrecord.diagnostic;

import org.jspecify.annotations.NullMarked;
