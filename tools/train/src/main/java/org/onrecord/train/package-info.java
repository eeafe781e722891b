/** Trains the tagger: annotated articles in, a model folder out. */
@NullMarked
package org.onrecord.train;

import org.jspecify.annotations.NullMarked;
