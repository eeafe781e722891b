package org.onrecord.extract.article;

import org.jsoup.nodes.Element;
import org.onrecord.extract.body.FeatureTable;

/** Where a line stands on its page and what stands beside it, in numbers. */
final class PlaceFeatures {
    private static final int NEAR = 2;
    private static final String[][] BESIDE =
            beside("words", "linked", "ends", "tag-p", "same-block", "same-path", "heading");

    private final PageLines page;
    private final PageElement article;
    private final int[] charsBefore;
    private final int[] proseBefore;

    PlaceFeatures(PageLines page, Element article) {
        this.page = page;
        this.article = page.of(article);
        charsBefore = new int[page.size() + 1];
        proseBefore = new int[page.size() + 1];
        for (int i = 0; i < page.size(); i++) {
            int length = page.text(i).length();
            boolean prosaic = page.runs[i] && page.lines.get(i).line().linked() < 0.5;
            charsBefore[i + 1] = charsBefore[i] + length;
            proseBefore[i + 1] = proseBefore[i] + (prosaic ? length : 0);
        }
    }

    private static String[][] beside(String... names) {
        String[][] all = new String[2 * NEAR][names.length];
        for (int i = 0; i < all.length; i++) {
            String step = (i < NEAR ? "-before-" : "-after-") + (i % NEAR + 1);
            for (int k = 0; k < names.length; k++) {
                all[i][k] = names[k] + step;
            }
        }
        return all;
    }

    void put(FeatureTable.Builder row, int i) {
        int size = page.size();
        PageElement block = page.blocks.get(i);
        row.put("line", i)
                .put("line-share", (double) i / size)
                .put("place", (double) charsBefore[i] / Math.max(1, page.length))
                .put("prose-before", (double) proseBefore[i] / Math.max(1, proseBefore[size]))
                .put("prose-after", 1 - (double) proseBefore[i + 1] / Math.max(1, proseBefore[size]))
                .put("page-lines", size)
                .put("page-prose", page.proseLength)
                .put("in-found", article.holds(block))
                .put("steps-to-found", steps(block))
                .put("line-in-found", (double) (i - article.first) / Math.max(1, article.lines))
                .put("left-in-found", article.last - i)
                .put("found-lines", article.lines)
                .put("found-prose", (double) article.prose / Math.max(1, page.proseLength))
                .put("left-in-block", block.last - i)
                .put("line-in-block", i - block.first)
                .put("left-in-parent", block.up(1).last - i)
                .put("line-in-parent", i - block.up(1).first)
                .put("left-in-grandparent", block.up(2).last - i)
                .put("line-in-grandparent", i - block.up(2).first);
        for (int k = 0; k < 2 * NEAR; k++) {
            int step = k % NEAR + 1;
            beside(row, i, k < NEAR ? i - step : i + step, BESIDE[k]);
        }
    }

    private void beside(FeatureTable.Builder row, int line, int other, String[] names) {
        boolean there = other >= 0 && other < page.size();
        PageElement block = there ? page.blocks.get(other) : article;
        String tag = there ? block.element.normalName() : "";
        row.put(names[0], there ? page.words[other] : -1)
                .put(names[1], there ? page.lines.get(other).line().linked() : -1)
                .put(names[2], there && page.ends[other])
                .put(names[3], tag.equals("p"))
                .put(names[4], there && parent(block).equals(parent(page.blocks.get(line))))
                .put(names[5], there && page.alike.get(other).equals(page.alike.get(line)))
                .put(names[6], tag.length() == 2 && tag.charAt(0) == 'h');
    }

    private static Element parent(PageElement block) {
        return block.up(1).element;
    }

    /** How far the nearest element that holds both the line and the article is above the article. */
    private int steps(PageElement block) {
        int steps = 0;
        PageElement whole = article;
        while (!whole.holds(block) && whole.parent != null) {
            whole = whole.parent;
            steps++;
        }
        return steps == 0 ? article.depth - block.depth : steps;
    }
}
