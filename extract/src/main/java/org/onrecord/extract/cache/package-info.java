/** A private folder of the user for what the product unpacks, and the files in it. */
@NullMarked
package org.onrecord.extract.cache;

import org.jspecify.annotations.NullMarked;
