package org.onrecord.bench.mutation;

import java.util.List;
import java.util.function.Function;

/** Makes a small change at every place of the article where it can be made. */
record AllAtOnce(String name, Function<String, List<Edit>> places) implements Mutation {
    @Override
    public List<Rewrite> of(Reading article) {
        List<Edit> all = places.apply(article.text());
        return all.isEmpty() ? List.of() : List.of(new Rewrite(article.text(), all));
    }
}
