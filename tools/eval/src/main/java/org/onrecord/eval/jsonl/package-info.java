/** JSON Lines: an article a line in, its quotations a line out. */
@NullMarked
package org.onrecord.eval.jsonl;

import org.jspecify.annotations.NullMarked;
