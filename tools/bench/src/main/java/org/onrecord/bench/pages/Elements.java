package org.onrecord.bench.pages;

import java.util.Set;

/** Which elements of HTML a reading of markup treats alike; written for the second reader, from the HTML standard. */
final class Elements {
    static final Set<String> RAW =
            Set.of("script", "style", "iframe", "noembed", "noframes", "xmp", "title", "textarea");
    /** What nobody takes for words of the page. */
    static final Set<String> SILENT = Set.of("script", "style", "iframe", "noembed", "noframes");

    static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "iframe",
            "noembed",
            "noframes",
            "title",
            "desc",
            "noscript",
            "template",
            "audio",
            "video",
            "canvas",
            "datalist");
    static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    static final Set<String> BREAKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    /** Elements that another of their kind ends, and tables, which hold no words of their own. */
    static final Set<String> ENDED_BY_ANOTHER = Set.of(
            "a",
            "button",
            "dd",
            "dt",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "nobr",
            "optgroup",
            "option",
            "p",
            "rp",
            "rt",
            "select",
            "table");
    /** Elements of other languages, in which a script or a style is markup like any other. */
    static final Set<String> FOREIGN = Set.of("svg", "math");
    /** Tags that a browser passes over where no table or page is open; the words of a statement lie in one cell. */
    static final Set<String> PASSED_OVER = Set.of(
            "html",
            "body",
            "head",
            "frame",
            "frameset",
            "caption",
            "col",
            "colgroup",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    private Elements() {}
}
