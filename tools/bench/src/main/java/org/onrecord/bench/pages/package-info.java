/** Measures how saved pages are read: how fast, how faithfully, and what stands up to damage. */
@NullMarked
package org.onrecord.bench.pages;

import org.jspecify.annotations.NullMarked;
