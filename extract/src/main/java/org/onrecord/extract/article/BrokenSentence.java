package org.onrecord.extract.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.markup.Phrases;
import org.onrecord.extract.markup.Prose;
import org.onrecord.extract.markup.Scripts;

/**
 * Decides whether a sentence goes on in the next line. Where that is not plain, it does not: two paragraphs joined are
 * worse than one cut in two.
 *
 * <ul>
 *   <li>The line does not end a sentence, and the next begins in lower case.
 *   <li>It ends in a connecting word, and the next begins with a name.
 *   <li>It ends in a comma after an opening phrase ({@code In July 2020,}) or after a quotation, and the next line
 *       reports it ({@code “…,”} / {@code CNSA said …}).
 *   <li>It ends in a role ({@code and the director of the Space Agency}), and the next begins with a name.
 *   <li>A bracket is open, and the next line closes it.
 * </ul>
 */
final class BrokenSentence {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-–—•·*▪◦‣]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s");
    private static final Pattern OPENING_PHRASE = Pattern.compile(
            "(?:In|On|At|By|During|After|Before|Since|According to|As|With|For|From|Under)\\b[^.!?]{2,100},");
    private static final Pattern NAME_THEN_VERB =
            Pattern.compile("^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3},? \\p{Ll}.*");
    private static final Pattern BODY_IN_BRACKETS =
            Pattern.compile("^(.*,? and (?:the )?\\p{Ll}+) of (?:the )?[\\p{L} -]{1,60} \\(\\p{Lu}{2,10}\\)$");
    private static final int LONGEST_ROLE = 160;
    private static final String CLOSERS = "\"”’»“'";
    private static final int WORDS_ACROSS_A_GAP = 6;
    private static final int WORDS_OF_NO_TITLE = 15;
    private static final int WORDS_BEFORE_A_VERB = 12;

    private final Set<String> connectives;
    private final Set<String> openers;
    private final Set<String> speech;
    private final Pattern role;

    BrokenSentence() {
        Phrases phrases = Phrases.read(BrokenSentence.class, "joins.txt");
        connectives = phrases.set("connectives");
        openers = phrases.set("openers");
        speech = new HashSet<>(phrases.set("speech"));
        speech.addAll(ReportingVerbs.commonWords());
        role = Pattern.compile(".*(?:, |\\band )(?:and )?(?:the |a |an )?(?:[\\p{Lu}][\\p{L}-]* |[a-z]+ )?"
                + phrases.alternatives("roles")
                + "(?: (?:of|for|and|the|at|in|on|de|\\(?\\p{Lu}[\\p{L}\\d.&-]*\\)?))*$");
    }

    /**
     * Whether the sentence at the end of {@code tail} goes on in {@code next}.
     *
     * @param tail the end of what was joined so far
     * @param next the next line
     * @param gap whether an empty line stands between
     * @param opening whether {@code tail} is the first line of all and so perhaps a title
     */
    boolean goesOn(String tail, String next, boolean gap, boolean opening) {
        if (LIST_MARK.matcher(next).lookingAt()) {
            return false;
        }
        if (endsQuotedComma(tail)) {
            return beginsLower(next) || reports(next);
        }
        if (Prose.endsSentence(tail)
                || tail.endsWith(":")
                || tail.endsWith(";")
                || LIST_MARK.matcher(tail).lookingAt()) {
            return false;
        }
        boolean hangs = tail.endsWith(",") || connects(tail);
        if (beginsLower(next)) {
            return hangs || !gap || !opening && Scripts.words(tail) >= WORDS_ACROSS_A_GAP;
        }
        boolean namesRole = NAME_THEN_VERB.matcher(next).matches()
                && (role.matcher(tail).matches()
                        || role.matcher(withoutBracket(tail)).matches());
        if (opening && gap) {
            return namesRole && Scripts.words(tail) >= WORDS_OF_NO_TITLE;
        }
        return namesRole
                || hangs && connects(tail) && beginsName(next)
                || tail.endsWith(",") && openingPhrase(tail)
                || closesBracket(tail, next);
    }

    /** A comma and a closing mark, in either order. */
    private static boolean endsQuotedComma(String tail) {
        String signs = tail.substring(Math.max(0, tail.length() - 3)).replace(" ", "");
        int last = signs.length() - 1;
        return last > 0
                && (signs.charAt(last) == ',' && CLOSERS.indexOf(signs.charAt(last - 1)) >= 0
                        || signs.charAt(last - 1) == ',' && CLOSERS.indexOf(signs.charAt(last)) >= 0);
    }

    private static boolean beginsLower(String line) {
        Matcher matcher = WORD.matcher(line);
        return matcher.lookingAt()
                && Character.isLowerCase(line.codePointAt(0))
                && matcher.group().equals(matcher.group().toLowerCase(Locale.ROOT));
    }

    private boolean connects(String tail) {
        return connectives.contains(tail.substring(tail.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** A capital, in a word that opens no sentence, without a comma right after it. */
    private boolean beginsName(String line) {
        Matcher matcher = WORD.matcher(line);
        return matcher.lookingAt()
                && Character.isUpperCase(line.codePointAt(0))
                && !openers.contains(matcher.group().toLowerCase(Locale.ROOT))
                && !line.startsWith(",", matcher.end());
    }

    private boolean reports(String line) {
        Matcher matcher = WORD.matcher(line);
        int mark = firstMark(line);
        for (int i = 0; i < WORDS_BEFORE_A_VERB && matcher.find() && matcher.start() < mark; i++) {
            if (speech.contains(matcher.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static int firstMark(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("\"“«„".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return line.length();
    }

    private static boolean openingPhrase(String tail) {
        int sentence = Math.max(tail.lastIndexOf(". "), Math.max(tail.lastIndexOf("! "), tail.lastIndexOf("? ")));
        return OPENING_PHRASE
                .matcher(tail.substring(sentence < 0 ? 0 : sentence + 2))
                .matches();
    }

    private static boolean closesBracket(String tail, String next) {
        int open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('（'));
        int closed = Math.max(tail.lastIndexOf(')'), tail.lastIndexOf('）'));
        if (open <= closed || Prose.endsSentence(tail)) {
            return false;
        }
        int close = next.indexOf(tail.charAt(open) == '(' ? ')' : '）');
        int reopen = next.indexOf(tail.charAt(open));
        return close >= 0 && close < 100 && (reopen < 0 || reopen > close);
    }

    /** {@code and the head of the space department (CNSA)} without the words between its role and its end. */
    private static String withoutBracket(String tail) {
        Matcher body = BODY_IN_BRACKETS.matcher(tail.substring(Math.max(0, tail.length() - LONGEST_ROLE)));
        return body.find() ? body.group(1) : "";
    }
}
