package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.onrecord.extract.markup.QuotationTag;
import org.onrecord.extract.markup.SourcedText;
import org.onrecord.extract.markup.UnreadMarkup;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Words of a page that stand between words of its clean text and are none of them: a box between two halves of a
 * sentence, a hidden remark, what a field of a form holds. Scripts and the like are no words.
 */
public final class LeftOut {
    private static final Set<String> NO_WORDS = Set.of(
            "script", "style", "noscript", "template", "iframe", "audio", "video", "canvas", "head", "title", "desc");

    private final Page page;
    private final Document document;
    private final List<Text> texts = new ArrayList<>();

    /** Text of the markup, raw; or a tag, and the quotation {@code mark} that it stands for. */
    private record Text(Span span, boolean hidden, String mark) {}

    /**
     * What was left out at one place.
     *
     * @param words as they stand in the page, white space folded
     * @param hidden whether the page hides them
     */
    public record Words(String words, boolean hidden) {
        /** Checks that there are words. */
        public Words {
            Objects.requireNonNull(words, "words");
        }
    }

    /** What {@code document}, the clean text of {@code parsed}, leaves out. */
    public LeftOut(ParsedPage parsed, Document document) {
        this.page = parsed.page();
        this.document = Objects.requireNonNull(document, "document");
        if (parsed.isMarkup()) {
            org.jsoup.nodes.Document tree = parsed.markup().tree();
            UnreadMarkup unread = new UnreadMarkup(tree);
            NodeTraversor.filter(new Collector(unread, texts), tree.body());
            texts.sort(Comparator.comparingInt(text -> text.span().start()));
        }
    }

    /** What was left out between the first and the last sign of {@code span}. */
    public List<Words> inside(Span span) {
        List<Words> found = new ArrayList<>();
        String text = document.text();
        int end = -1;
        for (int i = span.start(); i < span.end() && !texts.isEmpty(); i++) {
            char c = text.charAt(i);
            if (c != '\n') {
                Span origin = document.origin(new Span(i, i + 1));
                if (end >= 0 && end < origin.start()) {
                    add(end, origin.start(), found);
                }
                if (c == ' ') {
                    add(origin.start(), origin.end(), found);
                }
                end = Math.max(end, origin.end());
            }
        }
        return found;
    }

    private void add(int start, int end, List<Words> found) {
        StringBuilder words = new StringBuilder();
        boolean hidden = true;
        // texts do not overlap, so that their ends have the order of their starts
        int first = Span.firstEndingAfter(texts, Text::span, start);
        for (int i = first; i < texts.size() && texts.get(i).span().start() < end; i++) {
            Text text = texts.get(i);
            String raw = page.text()
                    .substring(
                            Math.max(start, text.span().start()),
                            Math.min(end, text.span().end()));
            String decoded = text.mark().isEmpty() ? Parser.unescapeEntities(raw, false) : text.mark();
            words.append(decoded);
            hidden &= text.hidden() || decoded.isBlank();
        }
        String folded = new SourcedText.Builder()
                .stretch(words, 0, words.length(), 0)
                .build()
                .text();
        if (!folded.isEmpty()) {
            found.add(new Words(folded, hidden));
        }
    }

    /** Notes where the page's texts stand. */
    private static final class Collector implements NodeFilter {
        private final UnreadMarkup unread;
        private final List<Text> texts;
        private int hidden;

        Collector(UnreadMarkup unread, List<Text> texts) {
            this.unread = unread;
            this.texts = texts;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                if (NO_WORDS.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                hidden += unread.unseen(element) ? 1 : 0;
                QuotationTag.opening(element).ifPresent(at -> add(at, "“"));
            } else if (node instanceof TextNode text) {
                add(text.sourceRange(), "");
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                QuotationTag.closing(element).ifPresent(at -> add(at, "”"));
                hidden -= unread.unseen(element) ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        private void add(Range at, String mark) {
            if (at.isTracked()) {
                texts.add(new Text(new Span(at.startPos(), at.endPos()), hidden > 0, mark));
            }
        }
    }
}
