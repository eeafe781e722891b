/** The commands, for programs that run them without knowing who brings them along. */
@NullMarked
package org.onrecord.command;

import org.jspecify.annotations.NullMarked;
