package org.onrecord.bench.mutation;

import java.util.List;

/**
 * A text and what the product finds in it.
 *
 * @param text of the article
 * @param statements in reading order
 */
record Reading(String text, List<Said> statements) {
    Reading {
        statements = List.copyOf(statements);
    }
}
