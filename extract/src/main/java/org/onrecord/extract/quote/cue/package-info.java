/** The words and phrases that signal attribution, and where they stand in a line. */
@NullMarked
package org.onrecord.extract.quote.cue;

import org.jspecify.annotations.NullMarked;
