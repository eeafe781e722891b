package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.List;

/** Which window speaks for a word that two of them hold: the one in which it stands farther from the edge. */
final class WindowChoice {
    private final List<Window> windows = new ArrayList<>();
    private final int words;

    /**
     * For one document.
     *
     * @param all its windows, left to right; those that lie in the one before are left out
     * @param words how many words it has
     */
    WindowChoice(List<Window> all, int words) {
        this.words = words;
        int end = 0;
        for (Window window : all) {
            if (window.to() > end) {
                windows.add(window);
                end = window.to();
            }
        }
    }

    /** The windows that speak. */
    List<Window> windows() {
        return windows;
    }

    /** Whether window {@code number} speaks for word {@code word} of the document, which it holds. */
    boolean owns(int number, int word) {
        int own = toEdge(windows.get(number), word);
        boolean before = number > 0 && toEdge(windows.get(number - 1), word) >= own;
        boolean after = number + 1 < windows.size() && toEdge(windows.get(number + 1), word) > own;
        return !before && !after;
    }

    /** Words to the nearest edge that is not the document's own; -1 where the window does not hold the word. */
    private int toEdge(Window window, int word) {
        if (word < window.from() || word >= window.to()) {
            return -1;
        }
        int left = window.from() == 0 ? words : word - window.from();
        int right = window.to() == words ? words : window.to() - 1 - word;
        return Math.min(left, right);
    }
}
