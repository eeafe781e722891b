package org.onrecord.bench.mutation;

import java.util.List;

/** A way of changing an article that must not change who said what. */
interface Mutation {
    /** What the table calls it. */
    String name();

    /** The changed texts of {@code article}; the same for the same article, none where there is nothing to change. */
    List<Rewrite> of(Reading article);
}
