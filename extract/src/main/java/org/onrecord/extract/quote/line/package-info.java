/**
 * A sentence as the article tells it, without what stands in quotation marks, and what grammar says of it: pieces,
 * subject, predicate. Knows no cue.
 */
@NullMarked
package org.onrecord.extract.quote.line;

import org.jspecify.annotations.NullMarked;
