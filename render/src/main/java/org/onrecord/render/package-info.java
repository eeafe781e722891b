/** The face of the module: a fact sheet in, a file out. */
@NullMarked
package org.onrecord.render;

import org.jspecify.annotations.NullMarked;
