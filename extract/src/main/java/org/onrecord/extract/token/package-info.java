/** From document to sentences and tokens. */
@NullMarked
package org.onrecord.extract.token;

import org.jspecify.annotations.NullMarked;
