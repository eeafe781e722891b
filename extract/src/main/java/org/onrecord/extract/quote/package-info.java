/** From tokens to quotations; one rule a file. */
@NullMarked
package org.onrecord.extract.quote;

import org.jspecify.annotations.NullMarked;
