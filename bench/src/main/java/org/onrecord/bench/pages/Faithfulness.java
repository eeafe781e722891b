package org.onrecord.bench.pages;

import java.nio.charset.Charset;
import org.jsoup.parser.Parser;
import org.onrecord.extract.page.Origin;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageKind;

/** How the bytes that a block is led back to compare with its words; blanks and tags do not count. */
enum Faithfulness {
    /** The bytes say the words and nothing else. */
    SAME,
    /** The bytes say the words in their order, around something that is not read: a script, a figure, a button. */
    AROUND,
    /** The bytes lack some of the words. */
    OTHER;

    static Faithfulness of(String words, Origin origin, Page page, byte[] bytes) {
        int length = origin.bytes().end() - origin.bytes().start();
        String decoded = new String(bytes, origin.bytes().start(), length, Charset.forName(page.charset()));
        String source = letters(page.kind() == PageKind.HTML ? plain(decoded) : decoded);
        String wanted = letters(words);
        if (source.equals(wanted)) {
            return SAME;
        }
        return holdsInOrder(source, wanted) || holdsInOrder(letters(unescaped(decoded)), wanted) ? AROUND : OTHER;
    }

    /** The words between the tags; what a cut tag leaves is dropped. */
    private static String plain(String markup) {
        return Parser.unescapeEntities(markup.replaceAll("(?s)<!--.*?-->|<[!/a-zA-Z?][^>]*>", ""), false);
    }

    /** What a string of a script says. */
    private static String unescaped(String script) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '\\' && i + 5 < script.length() && script.charAt(i + 1) == 'u') {
                String digits = script.substring(i + 2, i + 6);
                if (digits.matches("[0-9a-fA-F]{4}")) {
                    said.append((char) Integer.parseInt(digits, 16));
                    i += 5;
                }
            } else if (c == '\\' && i + 1 < script.length()) {
                said.append(script.charAt(++i));
            } else {
                said.append(c);
            }
        }
        return plain(said.toString());
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean holdsInOrder(String source, String wanted) {
        int at = 0;
        for (int i = 0; i < source.length() && at < wanted.length(); i++) {
            at += source.charAt(i) == wanted.charAt(at) ? 1 : 0;
        }
        return at == wanted.length();
    }
}
