/**
 * The learned tagger: a small encoder finds cues, and for each cue the content and the source that belong to it.
 *
 * <p>The same code cuts a document for training and for running. Only {@code Encoder} knows the runtime of the network.
 */
@NullMarked
package org.onrecord.extract.tagger;

import org.jspecify.annotations.NullMarked;
