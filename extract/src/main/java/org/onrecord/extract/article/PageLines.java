package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.onrecord.extract.markup.PlacedLine;
import org.onrecord.extract.markup.Prose;
import org.onrecord.extract.markup.Scripts;

/** All lines of a page, the elements that hold them, and what is seen at one glance of each. */
final class PageLines {
    final List<PlacedLine> lines;
    final List<PageElement> blocks = new ArrayList<>();
    /** The element whose tag and names its lines share with others of the page. */
    final List<PageElement> alike = new ArrayList<>();

    final boolean[] runs;
    final boolean[] ends;
    final int[] words;
    final int proseLength;
    final int length;
    final int firstProse;
    final int lastProse;

    private final Map<Element, PageElement> elements = new HashMap<>();
    private final NameGroups groups = new NameGroups();

    PageLines(List<PlacedLine> lines) {
        this.lines = lines;
        int size = lines.size();
        runs = new boolean[size];
        ends = new boolean[size];
        words = new int[size];
        Map<String, PageElement> paths = new HashMap<>();
        int prose = 0;
        int all = 0;
        int first = size;
        int last = -1;
        for (int i = 0; i < size; i++) {
            PlacedLine placed = lines.get(i);
            String text = placed.line().words();
            words[i] = Scripts.words(text);
            ends[i] = Prose.endsSentence(text);
            runs[i] = Prose.runs(words[i], ends[i]);
            boolean prosaic =
                    runs[i] && placed.line().linked() < 0.5 && !placed.look().unread();
            PageElement block = of(placed.block());
            blocks.add(block);
            block.add(i, text.length(), placed.line().linked(), prosaic);
            PageElement path = paths.computeIfAbsent(path(block), key -> alone(block));
            alike.add(path);
            path.add(i, text.length(), placed.line().linked(), prosaic);
            all += text.length();
            prose += prosaic ? text.length() : 0;
            if (prosaic) {
                first = Math.min(first, i);
                last = i;
            }
        }
        proseLength = prose;
        length = all;
        firstProse = first;
        lastProse = last;
    }

    int size() {
        return lines.size();
    }

    String text(int line) {
        return lines.get(line).line().words();
    }

    PageElement of(Element element) {
        PageElement known = elements.get(element);
        if (known == null) {
            Element parent = element.parent();
            PageElement above = parent == null || element.normalName().equals("body") ? null : of(parent);
            known = new PageElement(above, element, elements.size(), groups);
            elements.put(element, known);
        }
        return known;
    }

    private PageElement alone(PageElement block) {
        return new PageElement(null, block.element, block.number, groups);
    }

    /** Tag and class of an element and of what is around it. */
    private static String path(PageElement block) {
        PageElement up = block.up(1);
        return block.element.normalName()
                + '.'
                + block.element.className()
                + ' '
                + up.element.normalName()
                + '.'
                + up.element.className()
                + ' '
                + up.up(1).element.normalName();
    }
}
