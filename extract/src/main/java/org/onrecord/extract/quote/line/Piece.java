package org.onrecord.extract.quote.line;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;

/**
 * A token of the narrator's, or a whole quoted run.
 *
 * @param span its place; a run's with its marks
 * @param text the words as printed
 * @param lower the words in lower case
 * @param pos word class; {@link PartOfSpeech#X} for a run
 * @param quoted the run, if it is one
 */
public record Piece(Span span, String text, String lower, PartOfSpeech pos, Optional<QuotedRun> quoted) {
    static Piece token(Span span, String text, PartOfSpeech pos) {
        return new Piece(span, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), pos, Optional.empty());
    }

    static Piece run(QuotedRun run, String text) {
        return new Piece(run.outer(), text, "", PartOfSpeech.X, Optional.of(run));
    }

    public boolean isRun() {
        return quoted.isPresent();
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean is(PartOfSpeech... classes) {
        for (PartOfSpeech one : classes) {
            if (pos == one) {
                return true;
            }
        }
        return false;
    }

    public boolean isWord() {
        return !isRun() && (Character.isLetterOrDigit(text.charAt(0)) || isEnding());
    }

    public boolean isCapitalised() {
        return !isRun() && Character.isUpperCase(text.charAt(0));
    }

    /** A sign that ends a clause: full stop, semicolon, dash … */
    public boolean isBreak() {
        return !isRun() && !isWord() && !is(",") && !is("(") && !is(")") && !is("$") && !is("%") && !is("'") && !is("’")
                && !is("&") && !is("/") && !is("[") && !is("]") && !is("-") && !is("#") && !is("@");
    }

    /** A word cut off at its apostrophe: {@code 's}, {@code 're}. */
    private boolean isEnding() {
        return text.length() > 1 && lower.charAt(0) == '\'' && Character.isLetter(text.charAt(1));
    }
}
