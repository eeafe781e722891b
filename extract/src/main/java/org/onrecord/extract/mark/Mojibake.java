package org.onrecord.extract.mark;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.mark.Mark.Shape;
import org.onrecord.extract.mark.Mark.Style;

/**
 * Reads marks whose bytes were decoded by the wrong charset, once or twice.
 *
 * <pre>
 * â€œWe wonâ€    Ã¢â‚¬Å“We wonÃ¢â‚¬Â
 * </pre>
 *
 * <p>Only to tell what a mark is: offsets and words stay those of the text as it stands.
 */
final class Mojibake {
    private static final String ONCE = "â€";
    private static final String TWICE = "Ã¢â‚¬";
    private static final List<Form> FORMS = List.of(
            new Form(TWICE + "Å“", Optional.of(Style.DOUBLE), Shape.OPENS),
            new Form(TWICE + "Â\u009d", Optional.of(Style.DOUBLE), Shape.CLOSES),
            new Form(TWICE + "â„¢", Optional.of(Style.SINGLE), Shape.CLOSES),
            new Form(TWICE + "Ëœ", Optional.of(Style.SINGLE), Shape.OPENS),
            new Form(TWICE + "â€œ", Optional.empty(), Shape.EITHER),
            new Form(TWICE + "“", Optional.empty(), Shape.EITHER),
            new Form(TWICE + "”", Optional.empty(), Shape.EITHER),
            new Form(TWICE + "Å", Optional.of(Style.DOUBLE), Shape.OPENS),
            new Form(TWICE + "Â¦", Optional.empty(), Shape.EITHER),
            new Form(TWICE + "Â", Optional.of(Style.DOUBLE), Shape.CLOSES),
            new Form(ONCE + "œ", Optional.of(Style.DOUBLE), Shape.OPENS),
            new Form(ONCE + "\u009d", Optional.of(Style.DOUBLE), Shape.CLOSES),
            new Form(ONCE + "\uFFFD", Optional.of(Style.DOUBLE), Shape.CLOSES),
            new Form(ONCE + "™", Optional.of(Style.SINGLE), Shape.CLOSES),
            new Form(ONCE + "˜", Optional.of(Style.SINGLE), Shape.OPENS),
            new Form(ONCE + "“", Optional.empty(), Shape.EITHER),
            new Form(ONCE + "”", Optional.empty(), Shape.EITHER),
            new Form(ONCE + "\"", Optional.empty(), Shape.EITHER),
            new Form(ONCE + "¦", Optional.empty(), Shape.EITHER),
            new Form(ONCE, Optional.of(Style.DOUBLE), Shape.CLOSES));

    private Mojibake() {}

    /**
     * A garbled sign.
     *
     * @param letters as they stand in the text
     * @param style of the mark that it was, none for a dash or an ellipsis
     * @param shape of that mark
     */
    record Form(String letters, Optional<Style> style, Shape shape) {}

    /** The garbled sign that begins at {@code at}. */
    static Optional<Form> at(String text, int at) {
        char c = text.charAt(at);
        if (c != ONCE.charAt(0) && c != TWICE.charAt(0)) {
            return Optional.empty();
        }
        return FORMS.stream()
                .filter(form -> text.startsWith(form.letters(), at))
                .findFirst();
    }
}
