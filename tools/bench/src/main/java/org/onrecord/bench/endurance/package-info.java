/** Kills, saves and edits at bad moments: whatever happens, the sheet is whole and no review is lost. */
@NullMarked
package org.onrecord.bench.endurance;

import org.jspecify.annotations.NullMarked;
