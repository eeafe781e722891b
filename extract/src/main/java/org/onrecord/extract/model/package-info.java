/** Small models that are fitted beforehand and read from a resource. */
@NullMarked
package org.onrecord.extract.model;

import org.jspecify.annotations.NullMarked;
