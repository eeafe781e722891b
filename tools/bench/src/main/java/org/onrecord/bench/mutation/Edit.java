package org.onrecord.bench.mutation;

import org.onrecord.text.Span;

/**
 * One change of a text.
 *
 * @param span what is replaced
 * @param replacement what stands there then
 */
public record Edit(Span span, String replacement) {}
