package org.onrecord.bench.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes one small change at a time, at a few places spread evenly over the article. */
record OneOfMany(String name, int most, Function<String, List<Edit>> places) implements Mutation {
    @Override
    public List<Rewrite> of(Reading article) {
        List<Edit> all = places.apply(article.text());
        List<Rewrite> rewrites = new ArrayList<>();
        int count = Math.min(most, all.size());
        for (int i = 0; i < count; i++) {
            Edit one = all.get((2 * i + 1) * all.size() / (2 * count));
            rewrites.add(new Rewrite(article.text(), List.of(one)));
        }
        return rewrites;
    }
}
