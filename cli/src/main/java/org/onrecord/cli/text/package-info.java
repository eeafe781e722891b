/** Clean texts of pages as lines for people and as JSON Lines. */
@NullMarked
package org.onrecord.cli.text;

import org.jspecify.annotations.NullMarked;
