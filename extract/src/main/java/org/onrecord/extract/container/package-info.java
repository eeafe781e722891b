/** From a saved file to the pages that it holds: as it is, or packed in gzip, zip, WARC or a MIME message. */
@NullMarked
package org.onrecord.extract.container;

import org.jspecify.annotations.NullMarked;
