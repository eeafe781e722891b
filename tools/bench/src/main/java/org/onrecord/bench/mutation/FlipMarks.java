package org.onrecord.bench.mutation;

import java.util.List;

/** Sets all double marks of an article in another style. */
record FlipMarks(String name, String open, String close) implements Mutation {
    @Override
    public List<Rewrite> of(Reading article) {
        List<Edit> edits = Marks.of(article.text()).stream()
                .map(mark -> new Edit(mark.span(), mark.opens() ? open : close))
                .toList();
        Rewrite changed = new Rewrite(article.text(), edits);
        return changed.text().equals(article.text()) ? List.of() : List.of(changed);
    }
}
