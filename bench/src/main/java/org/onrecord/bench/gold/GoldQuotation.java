package org.onrecord.bench.gold;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A quotation as annotated.
 *
 * @param type {@code direct}, {@code indirect} or {@code mixed}
 * @param content spans of the words said, in UTF-16 units of the article's text, marks included
 * @param speaker spans of the words that point at the speaker, none where the article names none
 * @param cue spans of the words that signal it
 * @param speakerName the speaker's full name, where it was annotated
 * @param statement whether it is a statement; {@code false} for plans, feelings and rulings ({@code cueClass other})
 */
public record GoldQuotation(
        String type,
        List<Span> content,
        List<Span> speaker,
        List<Span> cue,
        Optional<String> speakerName,
        boolean statement) {
    /** Copies. */
    public GoldQuotation {
        content = List.copyOf(content);
        speaker = List.copyOf(speaker);
        cue = List.copyOf(cue);
    }
}
