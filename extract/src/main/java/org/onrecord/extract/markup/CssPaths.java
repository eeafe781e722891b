package org.onrecord.extract.markup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;

/**
 * CSS selectors of the elements of one page, by place in its markup.
 *
 * <p>A selector begins at the nearest element with an id that no other has ({@code #story > p:nth-of-type(3)}), else at
 * the root; {@code nth-of-type} counts from 1 (Selectors Level 4, 14.4).
 */
public final class CssPaths {
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final List<LeafNode> leaves;
    private final int[] starts;
    private final Map<String, Integer> ids;

    private CssPaths(List<LeafNode> leaves, Map<String, Integer> ids) {
        this.leaves = leaves;
        this.ids = ids;
        starts = leaves.stream().mapToInt(leaf -> leaf.sourceRange().startPos()).toArray();
    }

    public static CssPaths of(Document markup) {
        List<LeafNode> leaves = markup.nodeStream(LeafNode.class)
                .filter(leaf -> leaf.sourceRange().isTracked() && leaf.parentNode() instanceof Element)
                .sorted(Comparator.comparingInt(leaf -> leaf.sourceRange().startPos()))
                .toList();
        Map<String, Integer> ids = new HashMap<>();
        markup.nodeStream(Element.class).map(Element::id).forEach(id -> ids.merge(id, 1, Integer::sum));
        return new CssPaths(leaves, ids);
    }

    /** The selector of the element whose words hold {@code offset} of the markup, or begin next after it. */
    public Optional<String> at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int leaf = found >= 0 ? found : -found - 2;
        if (leaf >= 0 && leaves.get(leaf).sourceRange().endPos() <= offset && leaf + 1 < starts.length) {
            leaf++;
        }
        return leaf >= 0 && leaves.get(leaf).parentNode() instanceof Element element ? path(element) : Optional.empty();
    }

    private Optional<String> path(Element element) {
        Deque<String> steps = new ArrayDeque<>();
        for (Element at = element; at != null && !(at instanceof Document); at = at.parent()) {
            if (PLAIN_ID.matcher(at.id()).matches() && ids.getOrDefault(at.id(), 0) == 1) {
                steps.addFirst("#" + at.id());
                break;
            }
            steps.addFirst(step(at));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join(" > ", steps));
    }

    private static String step(Element element) {
        String name = element.normalName();
        int nth = 1;
        int all = 1;
        for (Node other = element.previousSibling(); other != null; other = other.previousSibling()) {
            nth += other.nodeName().equalsIgnoreCase(name) ? 1 : 0;
        }
        for (Node other = element.nextSibling(); other != null && all == 1; other = other.nextSibling()) {
            all += other.nodeName().equalsIgnoreCase(name) ? 1 : 0;
        }
        if (!PLAIN_NAME.matcher(name).matches()) {
            return "*";
        }
        return nth == 1 && all == 1 ? name : name + ":nth-of-type(" + nth + ")";
    }
}
