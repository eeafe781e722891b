package org.onrecord.eval;

import java.util.Locale;
import org.onrecord.quotation.Role;

/** What is measured, in the order in which it is printed. */
public enum Metric {
    /** Contents with the same words. */
    CONTENT_EXACT,
    /**
     * Contents with the same words but for a leading <em>that</em>, <em>as</em>, <em>if</em>, <em>whether</em> or
     * <em>to</em>.
     */
    CONTENT_EXACT_WITHOUT_THAT("content exact -that"),
    /** Parts of contents with the same words. */
    CONTENT_EXACT_SPAN,
    /** Words that are in any content. */
    TOKEN_OVERLAP,
    /** The mean largest share of a content that one of the other side covers (Johansson and Moschitti 2010). */
    SPAN_COVERAGE,
    /** Contents that match. */
    CONTENT_MATCH,
    /** Contents that match, with the right speaker. */
    E2E,
    /** Contents with the same words, whose speaker's mention has the same words. */
    E2E_STRICT,
    /** Of matching contents: the words of the speaker's mention. */
    SPEAKER_EXACT,
    /** Of matching contents: half of the words of the speaker's mention. */
    SPEAKER_OVERLAP,
    /** Of matching contents: the heads of both mentions are in both. */
    SPEAKER_HEAD,
    /** Of matching contents: the speaker's name. */
    SPEAKER_NAME,
    /** Of matching contents: no speaker where none is annotated. */
    SPEAKER_NULL,
    /** Of matching contents: the words of the cue. */
    CUE_EXACT,
    /** Of matching contents: half of the words of the cue. */
    CUE_OVERLAP,
    /** Of matching contents: direct, indirect or mixed, as the quotation says of itself. */
    TYPE_LABEL,
    /** Parts of contents, linked to nothing. */
    ROLE_EXACT_CONTENT,
    /** Parts of speakers' mentions, linked to nothing. */
    ROLE_EXACT_SOURCE,
    /** Parts of cues, linked to nothing. */
    ROLE_EXACT_CUE;

    private final String label;

    Metric() {
        label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Metric(String label) {
        this.label = label;
    }

    /** The metric of the spans of {@code role}. */
    static Metric of(Role role) {
        return switch (role) {
            case CONTENT -> ROLE_EXACT_CONTENT;
            case SOURCE -> ROLE_EXACT_SOURCE;
            case CUE -> ROLE_EXACT_CUE;
        };
    }

    /** As it is printed: {@code content exact}. */
    public String label() {
        return label;
    }
}
