/** The judge that tells an article's body from what stands around it: fitted and measured. */
@NullMarked
package org.onrecord.bench.body;

import org.jspecify.annotations.NullMarked;
