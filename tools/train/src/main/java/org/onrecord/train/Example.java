package org.onrecord.train;

import java.util.List;
import org.onrecord.extract.tagger.DocumentWords;
import org.onrecord.extract.tagger.Window;

/** A window of an annotated article with the labels of its words; word numbers count from the window's first. */
final class Example {
    private final DocumentWords words;
    private final Window window;
    private final int[] cueLabels;
    private final List<CueExample> cues;

    Example(DocumentWords words, Window window, int[] cueLabels, List<CueExample> cues) {
        this.words = words;
        this.window = window;
        this.cueLabels = cueLabels.clone();
        this.cues = List.copyOf(cues);
    }

    DocumentWords words() {
        return words;
    }

    Window window() {
        return window;
    }

    /** The labels of the words in the tagging of cues. */
    int[] cueLabels() {
        return cueLabels.clone();
    }

    List<CueExample> cues() {
        return cues;
    }

    /** The same window once for each of its cues. */
    List<Example> alone() {
        return cues.stream()
                .map(cue -> new Example(words, window, cueLabels, List.of(cue)))
                .toList();
    }

    /** Whether piece {@code piece} of the window belongs to a cue. */
    boolean isCue(int piece) {
        return cues.stream().anyMatch(cue -> piece >= window.first(cue.from()) && piece < end(cue.to()));
    }

    private int end(int word) {
        return word < window.words() ? window.first(word) : window.length() - 1;
    }
}
