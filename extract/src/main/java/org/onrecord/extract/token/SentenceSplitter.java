package org.onrecord.extract.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Block;
import org.onrecord.text.Document;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenKind;
import org.onrecord.text.TokenizedDocument;

/**
 * Groups tokens into sentences, block by block.
 *
 * <ul>
 *   <li>No sentence breaks inside a quotation, nor after an abbreviation's stop unless a new sentence plainly starts.
 *   <li>{@code “Why?” he asked.} is one sentence; {@code “No.” He left.} is two.
 *   <li>{@code partners.The} is two: a stop between a small and a capital letter has lost its blank.
 *   <li>What goes on for 500 tokens without a stop is cut there.
 * </ul>
 */
public final class SentenceSplitter {
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "In",
            "On",
            "At",
            "But",
            "And",
            "This",
            "That",
            "These",
            "Those",
            "His",
            "Her",
            "Their",
            "Its",
            "If",
            "When",
            "While",
            "As",
            "After",
            "Before",
            "However",
            "Also",
            "There",
            "For",
            "By",
            "With",
            "Meanwhile",
            "According");

    /**
     * Tokens outside of quotations in one sentence. The longest sentence of 2,078 pages that people wrote has 250, and
     * what is longer is a table or data. Rules look from any word of a sentence to any other, so this bound keeps their
     * time in line with the length of the page.
     */
    private static final int LONGEST = 500;

    private final Tokenizer tokenizer = new Tokenizer();
    private final Tagger tagger = new Tagger();

    /**
     * The sentences and tagged tokens of {@code document}.
     *
     * @param quotations regions between quotation marks, marks included; sorted, not overlapping
     */
    public TokenizedDocument split(Document document, List<Span> quotations) {
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (Block block : document.blocks()) {
            if (block.isRepeated()) {
                continue;
            }
            while (next < quotations.size()
                    && quotations.get(next).end() <= block.span().start()) {
                next++;
            }
            int last = next;
            while (last < quotations.size()
                    && quotations.get(last).start() < block.span().end()) {
                last++;
            }
            split(document.text(), block.span(), quotations.subList(next, last), sentences);
        }
        return new TokenizedDocument(document, sentences);
    }

    private void split(String text, Span block, List<Span> quotations, List<Sentence> out) {
        List<Token> tokens = tokenizer.tokenize(text, block);
        int start = 0;
        int region = 0;
        int firstRegion = 0;
        int told = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            while (region < quotations.size() && quotations.get(region).end() <= span.start()) {
                region++;
            }
            boolean inside =
                    region < quotations.size() && quotations.get(region).contains(span);
            boolean regionEnds = inside && quotations.get(region).end() == span.end();
            boolean breaks = inside
                    ? regionEnds && breaksAfterQuotation(text, tokens, i)
                    : breaksAfter(text, tokens, i, opensAt(tokens, i + 1, quotations, region))
                            || opensAt(tokens, i + 1, quotations, region)
                                    && StopBefore.quotation(text, tokens, i, quotations.get(region));
            told += inside ? 0 : 1;
            if (breaks || i + 1 == tokens.size() || !inside && told >= LONGEST) {
                List<Span> hidden = quotations.subList(firstRegion, Math.min(quotations.size(), region + 1));
                out.add(sentence(text, tokens.subList(start, i + 1), hidden));
                start = i + 1;
                firstRegion = region;
                told = 0;
            }
        }
    }

    private Sentence sentence(String text, List<Token> tokens, List<Span> quotations) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(span, tagger.tag(text, tokens, quotations));
    }

    private static boolean breaksAfter(String text, List<Token> tokens, int i, boolean quotationOpens) {
        String word = tokens.get(i).span().of(text);
        boolean lastSign = word.equals(".")
                || word.equals("!")
                || word.equals("?")
                || word.equals("。")
                || word.equals("！")
                || word.equals("？");
        if (i + 1 == tokens.size()) {
            return true;
        }
        if (closes(text, tokens.get(i))
                && i > 0
                && tokens.get(i).span().start() == tokens.get(i - 1).span().end()) {
            boolean bracket = ")]".contains(word);
            boolean small =
                    Character.isLowerCase(text.charAt(tokens.get(i + 1).span().start()));
            return !(bracket && small) && breaksAfter(text, tokens.get(i - 1), tokens.get(i + 1), false);
        }
        if (!quotationOpens
                && closes(text, tokens.get(i + 1))
                && tokens.get(i + 1).span().start() == tokens.get(i).span().end()) {
            return false;
        }
        return breaksAfter(text, tokens.get(i), tokens.get(i + 1), lastSign);
    }

    private static boolean breaksAfter(String text, Token token, Token next, boolean lastSign) {
        String word = token.span().of(text);
        String following = next.span().of(text);
        char first = following.charAt(0);
        if (lastSign || word.equals(".") || word.equals("!") || word.equals("?")) {
            boolean blank = next.span().start() > token.span().end();
            boolean goesOn = Character.isLowerCase(first) && !(blank && word.equals("."));
            return !goesOn && first != ',' && first != ';' && first != '.' && first != ')';
        }
        if (token.kind() == TokenKind.WORD && word.endsWith(".") && Character.isUpperCase(first)) {
            boolean initials = word.indexOf('.') < word.length() - 1;
            return STARTERS.contains(following)
                    && (initials || word.length() > 3)
                    && next.span().start() > token.span().end();
        }
        return (word.equals("...") || word.equals("…")) && Character.isUpperCase(first);
    }

    private static boolean closes(String text, Token token) {
        return ")]’'".contains(token.span().of(text)) || token.kind() == TokenKind.QUOTE_MARK;
    }

    /** A quotation that ends in a stop ends its sentence, unless what follows attributes it. */
    private static boolean breaksAfterQuotation(String text, List<Token> tokens, int mark) {
        if (mark + 1 == tokens.size()) {
            return true;
        }
        String following = tokens.get(mark + 1).span().of(text);
        if (!Character.isUpperCase(following.charAt(0)) && tokens.get(mark + 1).kind() != TokenKind.QUOTE_MARK) {
            return false;
        }
        int i = mark;
        while (i > 0 && tokens.get(i).kind() == TokenKind.QUOTE_MARK) {
            i--;
        }
        String last = tokens.get(i).span().of(text);
        if (last.equals("!") || last.equals("?")) {
            return !SpeechTail.follows(text, tokens, mark + 1);
        }
        if (last.equals(".") && SpeechTail.fills(text, tokens, mark + 1)) {
            return false;
        }
        return last.equals(".")
                || last.equals("...")
                || last.equals("…")
                || last.endsWith(".") && tokens.get(mark + 1).pos() == PartOfSpeech.X && STARTERS.contains(following);
    }

    /** Whether token {@code i} opens the quotation that comes next. */
    private static boolean opensAt(List<Token> tokens, int i, List<Span> quotations, int region) {
        return i < tokens.size()
                && region < quotations.size()
                && quotations.get(region).start() == tokens.get(i).span().start();
    }
}
