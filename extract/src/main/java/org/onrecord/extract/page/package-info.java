/** From saved page to document; the only package that sees the HTML parser. */
@NullMarked
package org.onrecord.extract.page;

import org.jspecify.annotations.NullMarked;
