/**
 * All rules and the learned tagger asked, and one list of quotations made of what they found; no two of them overlap.
 */
@NullMarked
package org.onrecord.extract.quote.join;

import org.jspecify.annotations.NullMarked;
