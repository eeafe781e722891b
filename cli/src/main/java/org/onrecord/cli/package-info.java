/** Commands: read arguments, call one method, print, return a code. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
