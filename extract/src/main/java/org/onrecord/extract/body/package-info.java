/**
 * The judge of lines: tells the body of an article from what stands around it, by weights fitted on annotated pages.
 */
@NullMarked
package org.onrecord.extract.body;

import org.jspecify.annotations.NullMarked;
