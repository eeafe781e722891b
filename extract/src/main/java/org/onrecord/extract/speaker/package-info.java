/** From mentions to speakers; one rule a file. */
@NullMarked
package org.onrecord.extract.speaker;

import org.jspecify.annotations.NullMarked;
