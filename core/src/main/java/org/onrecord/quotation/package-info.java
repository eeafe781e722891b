/** What was said, how it is signalled, who said it. */
@NullMarked
package org.onrecord.quotation;

import org.jspecify.annotations.NullMarked;
