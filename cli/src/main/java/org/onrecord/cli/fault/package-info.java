/** From what was thrown while one input was read to what is said about it. */
@NullMarked
package org.onrecord.cli.fault;

import org.jspecify.annotations.NullMarked;
