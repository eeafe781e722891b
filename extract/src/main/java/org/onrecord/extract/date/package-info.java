/** Days as pages print them, and the choice of the one on which an article was published. */
@NullMarked
package org.onrecord.extract.date;

import org.jspecify.annotations.NullMarked;
