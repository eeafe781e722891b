/** What a page says of itself: title, publisher, authors, dates, dateline. */
@NullMarked
package org.onrecord.extract.info;

import org.jspecify.annotations.NullMarked;
