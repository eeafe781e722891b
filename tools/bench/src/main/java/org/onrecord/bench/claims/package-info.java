/** The model that tells reported statements from what only looks like one: fitted and measured. */
@NullMarked
package org.onrecord.bench.claims;

import org.jspecify.annotations.NullMarked;
