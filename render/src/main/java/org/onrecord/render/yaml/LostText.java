package org.onrecord.render.yaml;

import java.util.OptionalInt;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Finds text that YAML takes for a comment though it may have been meant as a part of a value. YAML drops all of these
 * without a word:
 *
 * <pre>
 * why: see page #4           the text ends before the #
 * why: #4 is wrong           there is no text at all
 * why: | #4 is wrong         nor is there here
 * why: "he said "#4" twice"  the second mark ends the text
 * </pre>
 *
 * A comment behind a text in closed marks, or on a line of its own, loses nothing.
 */
final class LostText {
    private final String text;

    LostText(String text) {
        this.text = text;
    }

    /** Where the text that is lost behind {@code scalar} begins, with its {@code #}. */
    OptionalInt behind(ScalarEvent scalar) {
        if (scalar.isLiteral() || scalar.isFolded()) {
            return commentIn(YamlEvents.start(scalar));
        }
        int end = YamlEvents.end(scalar);
        int at = afterBlanks(end);
        if (at == text.length() || text.charAt(at) != '#') {
            return OptionalInt.empty();
        }
        boolean closed = !scalar.isPlain() && at > end && !hasMark(at);
        return closed ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The comment in the line that opens a block of text. */
    private OptionalInt commentIn(int from) {
        for (int at = from; at < text.length() && !endsLine(at); at++) {
            if (text.charAt(at) == '#') {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private boolean hasMark(int from) {
        for (int at = from; at < text.length() && !endsLine(at); at++) {
            if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
                return true;
            }
        }
        return false;
    }

    private boolean endsLine(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
