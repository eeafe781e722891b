/** A fact sheet dressed for reading. */
@NullMarked
package org.onrecord.render.view;

import org.jspecify.annotations.NullMarked;
