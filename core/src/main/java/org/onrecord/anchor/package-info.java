/** Finding a place again in a page that was saved or fetched anew. */
@NullMarked
package org.onrecord.anchor;

import org.jspecify.annotations.NullMarked;
