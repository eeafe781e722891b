/** Which lines of a page are the article, and the clean text that is made of them. */
@NullMarked
package org.onrecord.extract.article;

import org.jspecify.annotations.NullMarked;
