package org.onrecord.bench.mutation;

import java.util.List;
import java.util.Map;
import org.onrecord.text.Span;

/** A changed text that knows where its words stood before. */
final class Rewrite {
    private final List<Edit> edits;
    private final Map<String, String> names;
    private final String text;

    /**
     * Changes {@code original}.
     *
     * @param edits in order, not overlapping
     * @param names what names became, word by word; empty where they stayed
     */
    Rewrite(String original, List<Edit> edits, Map<String, String> names) {
        this.edits = List.copyOf(edits);
        this.names = Map.copyOf(names);
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            changed.append(original, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        text = changed.append(original, from, original.length()).toString();
    }

    Rewrite(String original, List<Edit> edits) {
        this(original, edits, Map.of());
    }

    /** The changed text. */
    String text() {
        return text;
    }

    /** What {@code name} is called now. */
    String renamed(String name) {
        StringBuilder now = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            now.append(now.length() == 0 ? "" : " ").append(names.getOrDefault(word, word));
        }
        return now.toString();
    }

    /** Where the words at {@code changed} stood in the original. */
    Span origin(Span changed) {
        int start = origin(changed.start(), true);
        return new Span(start, Math.max(start, origin(changed.end(), false)));
    }

    private int origin(int at, boolean start) {
        int moved = 0;
        for (Edit edit : edits) {
            int begin = edit.span().start() + moved;
            int end = begin + edit.replacement().length();
            if (start ? end > at : end >= at) {
                boolean inside = start ? begin <= at : begin < at;
                return inside ? (start ? edit.span().start() : edit.span().end()) : at - moved;
            }
            moved += edit.replacement().length() - edit.span().length();
        }
        return at - moved;
    }
}
