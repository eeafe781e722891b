package org.onrecord.eval.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/** Reads places, pairs {@code [start, end)} of code points of a text. */
final class PlaceNodes {
    private final String text;
    private final CodePoints codePoints;

    PlaceNodes(String text) {
        this.text = text;
        codePoints = CodePoints.of(text);
    }

    String text() {
        return text;
    }

    /**
     * The places in {@code list}, in UTF-16 units; none of null.
     *
     * @param name what the list is called in a message
     * @throws BadLine where it is no list of places, or one does not lie in the text
     */
    List<Span> read(JsonNode list, String name) {
        List<Span> spans = new ArrayList<>();
        if (list.isNull() || list.isMissingNode()) {
            return spans;
        }
        if (!list.isArray()) {
            throw new BadLine(
                    name + " is " + JsonObjects.shown(list) + "; it is a list of places, [[start, end], …], or null");
        }
        for (JsonNode pair : list) {
            spans.add(span(pair, name));
        }
        return spans;
    }

    private Span span(JsonNode pair, String name) {
        boolean isPair = pair.isArray()
                && pair.size() == 2
                && pair.get(0).isInt()
                && pair.get(1).isInt();
        if (!isPair) {
            throw new BadLine(name + " holds " + JsonObjects.shown(pair)
                    + "; a place is [start, end] in code points of the text");
        }
        int start = pair.get(0).intValue();
        int end = pair.get(1).intValue();
        if (start < 0 || end < start || end > codePoints.total()) {
            throw new BadLine(name + " holds " + pair + "; a place in this text is [start, end] with 0 ≤ start ≤ end ≤ "
                    + codePoints.total() + " code points");
        }
        return new Span(codePoints.offset(start), codePoints.offset(end));
    }
}
