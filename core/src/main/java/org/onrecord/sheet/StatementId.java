package org.onrecord.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.anchor.Sha256;

/**
 * Stable name of a statement, made of the page's address and the words alone, so that reviews survive a second run,
 * another order of files, and the page saved anew.
 *
 * @param value 12 hexadecimal digits, with {@code -2}, {@code -3} … where the same words stand again in the same page
 */
public record StatementId(String value) {
    private static final int DIGITS = 12;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}(-[1-9][0-9]*)?");

    /** Checks the form. */
    public StatementId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no statement id such as \"0a1b2c3d4e5f\"");
        }
    }

    /**
     * The id of the {@code occurrence}-th statement with these words in a page.
     *
     * @param address the page's address, or where it has none, its file's own name without folders
     * @param words the words of the parts, in reading order
     * @param occurrence 1 for the first in the page
     */
    public static StatementId of(String address, List<String> words, int occurrence) {
        String key = address + '\n' + String.join("\n", words);
        String hex = Sha256.of(key).substring(0, DIGITS);
        return new StatementId(occurrence == 1 ? hex : hex + '-' + occurrence);
    }

    /**
     * The id where two sources claim the same address and have the same words: neither keeps the plain id, so that what
     * was written down about one never means the other.
     *
     * @param file the file as the user named it
     */
    public StatementId within(String file) {
        int end = value.indexOf('-');
        String number = end < 0 ? "" : value.substring(end);
        return new StatementId(
                Sha256.of(value.substring(0, DIGITS) + '\n' + file).substring(0, DIGITS) + number);
    }

    /** The digits alone, which all statements of a page with the same words share. */
    public String stem() {
        return value.substring(0, DIGITS);
    }

    @Override
    public String toString() {
        return value;
    }
}
