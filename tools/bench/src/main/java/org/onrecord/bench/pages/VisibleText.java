package org.onrecord.bench.pages;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of a saved page shows, by a reading of its own: tags, comments, scripts and hidden elements are taken
 * out, references decoded, white space folded.
 *
 * <p>A class name hides nothing here, and neither does {@code aria-hidden}: what only some style sheet hides is seen.
 * Where a hidden element isn't closed, or holds what a browser moves out of it, only a tree would tell where it ends.
 */
final class VisibleText implements MarkupScanner.Sink {
    /**
     * What a stretch shows, folded.
     *
     * @param shown what is seen for sure
     * @param most the same with what hidden elements hold
     * @param sure whether it's certain where the hidden elements end
     */
    record Reading(String shown, String most, boolean sure) {}

    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder most = new StringBuilder();
    private boolean sure = true;
    private int foreign;
    private int quotations;

    /** The element that hides what follows, and how many of its name are open. */
    private @Nullable String hiding;

    private int open;

    private VisibleText() {}

    /** What {@code markup} shows. */
    static Reading of(String markup) {
        VisibleText text = new VisibleText();
        MarkupScanner.scan(markup, text);
        boolean closed = text.hiding == null;
        return new Reading(folded(text.shown.toString()), folded(text.most.toString()), text.sure && closed);
    }

    /** What a string of a script says. */
    static Reading ofScript(String script) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c != '\\' || i + 1 == script.length()) {
                said.append(c);
                continue;
            }
            char next = script.charAt(++i);
            if (next == 'u' && script.substring(i + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
                said.append((char) Integer.parseInt(script.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                said.append("ntrbf".indexOf(next) >= 0 ? ' ' : next);
            }
        }
        return of(said.toString());
    }

    /** Words in the form in which they are compared: composed, one blank for any white space, no unseen signs. */
    static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            int type = Character.getType(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
            if (blank) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (type != Character.CONTROL && type != Character.FORMAT && c != '\uFFFD') {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    @Override
    public void text(String raw) {
        if (hiding == null || foreign > 0 || !Elements.SILENT.contains(hiding)) {
            add(Parser.unescapeEntities(raw, false));
        }
    }

    @Override
    public boolean start(String name, Map<String, String> attributes) {
        if (hiding != null) {
            open += name.equals(hiding) ? 1 : 0;
            sure &= !Elements.BREAKS.contains(name);
        } else if (hides(name, attributes)) {
            hiding = name;
            open = 1;
            sure &= !Elements.ENDED_BY_ANOTHER.contains(name);
        }
        add(Elements.BREAKS.contains(name) ? "\n" : name.equals("q") ? "“" : "");
        quotations += name.equals("q") ? 1 : 0;
        foreign += Elements.FOREIGN.contains(name) ? 1 : 0;
        return Elements.RAW.contains(name) && foreign == 0;
    }

    @Override
    public void end(String name) {
        add(Elements.BREAKS.contains(name) ? "\n" : "");
        closeQuotation(name);
        foreign -= Elements.FOREIGN.contains(name) && foreign > 0 ? 1 : 0;
        if (name.equals(hiding) && --open == 0) {
            hiding = null;
        }
    }

    /** Closes a {@code q}; one that does not open here may open before, or nowhere, and then the tag shows nothing. */
    private void closeQuotation(String name) {
        if (name.equals("q") && quotations > 0) {
            quotations--;
            add("”");
        } else if (name.equals("q")) {
            sure = false;
            most.append("”");
        }
    }

    private void add(String words) {
        most.append(words);
        shown.append(hiding == null ? words : "");
    }

    private static boolean hides(String name, Map<String, String> attributes) {
        return !Elements.EMPTY.contains(name)
                && !Elements.PASSED_OVER.contains(name)
                && (Elements.UNSEEN.contains(name)
                        || attributes.containsKey("hidden")
                        || name.equals("dialog") && !attributes.containsKey("open")
                        || HIDING.matcher(attributes.getOrDefault("style", "")).find());
    }
}
