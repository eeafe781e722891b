/** What can find statements: the rules, the learned tagger, or both. */
@NullMarked
package org.onrecord.extract.engine;

import org.jspecify.annotations.NullMarked;
