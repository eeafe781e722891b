package org.onrecord.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.quotation.Role;
import org.onrecord.text.Span;

/**
 * A quotation as annotated, by a person or a program.
 *
 * @param type how much of it stood between marks; none where nobody said
 * @param content spans of the words said, in UTF-16 units of the article's text
 * @param speaker spans of the words that point at the speaker, none where the article names none
 * @param cue spans of the words that signal it
 * @param speakerName the speaker's full name, where it was annotated
 * @param fields everything that was annotated, by the field's name: {@code cueClass=other}, {@code optional=True},
 *     {@code speaker=None}
 */
public record AnnotatedQuotation(
        Optional<QuotationKind> type,
        List<Span> content,
        List<Span> speaker,
        List<Span> cue,
        Optional<String> speakerName,
        Map<String, String> fields) {
    /** Copies. */
    public AnnotatedQuotation {
        content = List.copyOf(content);
        speaker = List.copyOf(speaker);
        cue = List.copyOf(cue);
        fields = Map.copyOf(fields);
    }

    /** Whether it is a statement; not so for plans, feelings and rulings ({@code cueClass other}). */
    public boolean isStatement() {
        return !"other".equals(fields.get("cueClass"));
    }

    /** The spans that play {@code role} in it. */
    List<Span> spans(Role role) {
        return switch (role) {
            case CONTENT -> content;
            case SOURCE -> speaker;
            case CUE -> cue;
        };
    }
}
