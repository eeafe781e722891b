package org.onrecord.extract.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.ComposedLetters;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenKind;

/**
 * Cuts text into tokens, the way the tagger's training texts are cut: {@code did|n't}, {@code Rogozin|'s}. A stop stays
 * with an abbreviation ({@code Gov.}, {@code U.S.}) and splits words that lost their blank ({@code partners|.|The}).
 */
final class Tokenizer {
    private static final Set<String> ENDINGS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_JOINER = '\u200d';
    private static final String MARKS = "\"“”„‟«»‹›「」『』＂";

    /** The tokens of {@code span}, without word classes. */
    List<Token> tokenize(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                at = word(text, at, span.end(), tokens);
            } else {
                int length = signLength(text, at, span.end());
                boolean mark = MARKS.indexOf(c) >= 0 || length == 2 && c != '.' && c != '-';
                tokens.add(token(at, at + length, mark ? TokenKind.QUOTE_MARK : TokenKind.SIGN));
                at += length;
            }
        }
        return tokens;
    }

    private static int signLength(String text, int at, int end) {
        char c = text.charAt(at);
        if (at + 1 < end && "<>'`.-".indexOf(c) >= 0 && text.charAt(at + 1) == c) {
            int stop = at + 2;
            while (c == '.' && stop < end && text.charAt(stop) == '.') {
                stop++;
            }
            return stop - at;
        }
        return Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1;
    }

    private static int word(String text, int start, int end, List<Token> tokens) {
        int at = start;
        while (at < end && goesOn(text, at, start, end)) {
            at++;
        }
        String word = text.substring(start, at);
        if (at < end && text.charAt(at) == '.' && holdsStop(text, word, at, end)) {
            at++;
            tokens.add(token(start, at, TokenKind.WORD));
            return at;
        }
        int cut = contraction(word);
        if (cut > 0) {
            tokens.add(token(start, start + cut, TokenKind.WORD));
            tokens.add(token(start + cut, at, TokenKind.WORD));
        } else {
            boolean number = Character.isDigit(word.charAt(0))
                    && word.chars().noneMatch(c -> Character.isLetter(c) && c < 0x250);
            tokens.add(token(start, at, number ? TokenKind.NUMBER : TokenKind.WORD));
        }
        return at;
    }

    private static boolean goesOn(String text, int at, int start, int end) {
        char c = text.charAt(at);
        if (ComposedLetters.isPartOfWord(c)) {
            return true;
        }
        if (at == start || at + 1 >= end) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (!ComposedLetters.isPartOfWord(before) || !Character.isLetterOrDigit(after)) {
            return false;
        }
        return switch (c) {
            case '-', '\u2010', '\u2011', '\'', '’', '‘', '_', '@', '&', ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER ->
                true;
            case '.' ->
                Character.isDigit(before) && Character.isDigit(after)
                        || Character.isLowerCase(after) && Character.isLetter(before)
                        || Character.isUpperCase(before) && singleLetter(text, at - 1) && !Character.isDigit(after);
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean singleLetter(String text, int at) {
        return at == 0 || !ComposedLetters.isPartOfWord(text.charAt(at - 1));
    }

    private static boolean holdsStop(String text, String word, int stop, int end) {
        if (stop + 1 < end && text.charAt(stop + 1) == '.') {
            return false;
        }
        if (word.indexOf('.') > 0 && word.length() <= 8 && Character.isLetter(word.charAt(word.length() - 1))) {
            return word.length() < 2 || word.charAt(word.length() - 2) == '.';
        }
        return Abbreviations.holdsStop(word);
    }

    /** Where an apostrophe splits {@code word}, or 0. */
    private static int contraction(String word) {
        int length = word.length();
        if (length > 3
                && isApostrophe(word.charAt(length - 2))
                && word.regionMatches(true, length - 3, "n", 0, 1)
                && word.regionMatches(true, length - 1, "t", 0, 1)) {
            return length - 3;
        }
        for (int at = length - 1; at > 0 && at >= length - 3; at--) {
            if (isApostrophe(word.charAt(at))) {
                return ENDINGS.contains(word.substring(at + 1).toLowerCase(Locale.ROOT)) ? at : 0;
            }
        }
        return 0;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static Token token(int start, int end, TokenKind kind) {
        return new Token(new Span(start, end), kind, PartOfSpeech.X);
    }
}
