/** Writes annotated articles with distorted texts, their places carried over, to be measured beside the clean ones. */
@NullMarked
package org.onrecord.bench.distort;

import org.jspecify.annotations.NullMarked;
