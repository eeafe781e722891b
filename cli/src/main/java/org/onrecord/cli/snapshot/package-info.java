/** Saves a page from the web into a file of its own, for those who ask for it. */
@NullMarked
package org.onrecord.cli.snapshot;

import org.jspecify.annotations.NullMarked;
