/** A saved page as it was read: bytes, charset, kind, clean text and origin. */
@NullMarked
package org.onrecord.extract.page;

import org.jspecify.annotations.NullMarked;
