/** The file format, both ways; the only package that sees the YAML library. */
@NullMarked
package org.onrecord.render.yaml;

import org.jspecify.annotations.NullMarked;
