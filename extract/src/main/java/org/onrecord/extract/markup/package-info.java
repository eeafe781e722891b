/** The tree of a page and its lines, each with its place in the source; scripts, meta tags and JSON-LD in it. */
@NullMarked
package org.onrecord.extract.markup;

import org.jspecify.annotations.NullMarked;
