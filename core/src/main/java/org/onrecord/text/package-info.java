/** Text and places in it: the ground, which knows nothing else. */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
