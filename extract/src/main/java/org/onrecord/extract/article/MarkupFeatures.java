package org.onrecord.extract.article;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.onrecord.extract.body.FeatureTable;
import org.onrecord.extract.markup.PlacedLine;

/** What the elements around a line say of it, in numbers. */
final class MarkupFeatures {
    private static final Map<String, Integer> TAGS = Map.ofEntries(
            Map.entry("p", 1),
            Map.entry("div", 2),
            Map.entry("li", 3),
            Map.entry("h1", 4),
            Map.entry("h2", 5),
            Map.entry("h3", 6),
            Map.entry("h4", 7),
            Map.entry("h5", 8),
            Map.entry("h6", 9),
            Map.entry("blockquote", 10),
            Map.entry("figcaption", 11),
            Map.entry("td", 12),
            Map.entry("th", 12),
            Map.entry("section", 13),
            Map.entry("pre", 14));
    private static final int LEVELS = 5;
    private static final String[] IN = in("in-", PageElement.TAGS);
    private static final String[] NAMED = in("named-", NameGroups.GROUPS.toArray(String[]::new));
    private static final String[] NEAR = in("near-", NameGroups.GROUPS.toArray(String[]::new));
    private static final String[][] LEVEL = levels("prose-", "linked-", "mean-", "lines-", "share-", "paragraphs-");

    private MarkupFeatures() {}

    private static String[] in(String prefix, String[] names) {
        String[] all = names.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = prefix + all[i];
        }
        return all;
    }

    private static String[][] levels(String... names) {
        String[][] all = new String[LEVELS][names.length];
        for (int level = 0; level < LEVELS; level++) {
            for (int i = 0; i < names.length; i++) {
                all[level][i] = names[i] + level;
            }
        }
        return all;
    }

    static void put(FeatureTable.Builder row, PageLines page, int i) {
        PlacedLine line = page.lines.get(i);
        PageElement block = page.blocks.get(i);
        int tag = TAGS.getOrDefault(block.element.normalName(), 0);
        row.put("tag", tag)
                .put("p", tag == 1)
                .put("heading", tag >= 4 && tag <= 9)
                .put("linked", line.line().linked())
                .put("bold", line.look().bold())
                .put("italic", line.look().italic())
                .put("links", line.look().links())
                .put("unread", line.look().unread())
                .put("after-gap", line.line().afterGap())
                .put("depth", block.depth)
                .put("body-property", block.articleBody);
        for (int bit = 0; bit < IN.length; bit++) {
            row.put(IN[bit], block.tags >> bit & 1);
        }
        int near = block.own | block.up(1).own | block.up(2).own;
        Element place = line.place();
        for (int bit = 0; bit < NAMED.length; bit++) {
            row.put(NAMED[bit], block.names >> bit & 1).put(NEAR[bit], near >> bit & 1);
        }
        row.put("own-names", Integer.bitCount(block.own)).put("in-span", !place.equals(block.element));
        PageElement at = block;
        for (int level = 0; level < LEVELS; level++) {
            String[] names = LEVEL[level];
            row.put(names[0], (double) at.prose / Math.max(1, page.proseLength))
                    .put(names[1], at.linkDensity())
                    .put(names[2], (double) at.chars / Math.max(1, at.lines))
                    .put(names[3], at.lines)
                    .put(names[4], (double) at.prose / Math.max(1, at.chars))
                    .put(names[5], at.paragraphs);
            at = at.up(1);
        }
        PageElement alike = page.alike.get(i);
        row.put("alike", alike.lines)
                .put("alike-prose", (double) alike.prose / Math.max(1, page.proseLength))
                .put("alike-linked", alike.linkDensity())
                .put("alike-mean", (double) alike.chars / Math.max(1, alike.lines))
                .put("alike-share", (double) alike.prose / Math.max(1, alike.chars));
    }
}
