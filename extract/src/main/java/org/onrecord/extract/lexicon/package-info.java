/** Word lists, read from resources. */
@NullMarked
package org.onrecord.extract.lexicon;

import org.jspecify.annotations.NullMarked;
