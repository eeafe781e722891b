package org.onrecord.extract.article;

import java.util.List;
import org.onrecord.extract.body.FeatureTable;

/** Under which heading a line stands, and how far it is from the title of the page, in numbers. */
final class SectionFeatures {
    private static final List<String> SAID = List.of("more", "sign", "comment", "share", "tags", "about", "credit");
    private static final String[] UNDER = SAID.stream().map("under-"::concat).toArray(String[]::new);
    private static final double LINKED = 0.5;
    private static final int RECENT = 5;

    private final PageLines page;
    private final int titleLine;
    private int heading = -1;
    private int headingGroups;
    private int linkedHeadings;

    SectionFeatures(PageLines page, int titleLine) {
        this.page = page;
        this.titleLine = titleLine;
    }

    /** Adds the features of line {@code i}; lines have to be asked for in their order. */
    void put(FeatureTable.Builder row, int i) {
        PageElement block = page.blocks.get(i);
        double linked = page.lines.get(i).line().linked();
        row.put("since-heading", heading < 0 ? -1 : i - heading)
                .put(
                        "heading-linked",
                        heading < 0 ? 0 : page.lines.get(heading).line().linked())
                .put("heading-is-title", heading >= 0 && heading == titleLine)
                .put("heading-words", heading < 0 ? 0 : page.words[heading])
                .put("linked-headings", linkedHeadings)
                .put("steps-to-title", titleLine < 0 ? -1 : stepsToTitle(block))
                .put("linked-lines-before", linkedLines(i - RECENT, i))
                .put("linked-lines-after", linkedLines(i + 1, i + 1 + RECENT))
                .put("prose-lines-before", proseLines(i - RECENT, i))
                .put("prose-lines-after", proseLines(i + 1, i + 1 + RECENT));
        for (int k = 0; k < UNDER.length; k++) {
            row.put(UNDER[k], headingGroups >> WordGroups.GROUPS.indexOf(SAID.get(k)) & 1);
        }
        String tag = block.element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            heading = i;
            headingGroups = WordGroups.of(page.text(i)).head;
            linkedHeadings = i <= titleLine ? 0 : linkedHeadings + (linked > LINKED ? 1 : 0);
        }
    }

    /** How many elements above the title the nearest one is that holds the line too. */
    private int stepsToTitle(PageElement block) {
        PageElement whole = page.blocks.get(titleLine);
        int steps = 0;
        while (!whole.holds(block) && whole.parent != null) {
            whole = whole.parent;
            steps++;
        }
        return steps;
    }

    private int linkedLines(int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(page.size(), to); i++) {
            count += page.lines.get(i).line().linked() > LINKED ? 1 : 0;
        }
        return count;
    }

    private int proseLines(int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(page.size(), to); i++) {
            count += page.runs[i] ? 1 : 0;
        }
        return count;
    }
}
