package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.onrecord.extract.date.DateLabels;
import org.onrecord.extract.date.DateReader;
import org.onrecord.extract.date.PrintedDate;
import org.onrecord.extract.date.Stamp;
import org.onrecord.extract.date.Witness;
import org.onrecord.extract.markup.Scripts;
import org.onrecord.extract.page.Page;

/** The days that a page prints or marks up where its readers look. */
final class VisibleWitnesses {
    private static final int MOST = 400;

    private final Page page;
    private final PageWalk walk;
    private final Zones zones;
    private final NumberOrder order;
    private final Boxes boxes = new Boxes();
    private final List<Witness> found = new ArrayList<>();
    private int behindTitle;

    private VisibleWitnesses(Page page, Element body, String title, String language) {
        this.page = page;
        walk = PageWalk.of(body);
        List<PageWalk.Row> rows = walk.rows();
        List<String> texts = rows.stream().map(PageWalk.Row::text).toList();
        zones = Zones.of(
                texts,
                title,
                row -> isHeading(rows.get(row).at(0)),
                row -> boxes.of(rows.get(row).at(0)).equals(Boxes.PLAIN));
        order = NumberOrder.of(texts, language);
    }

    static List<Witness> of(Page page, Element body, String title, String language) {
        VisibleWitnesses witnesses = new VisibleWitnesses(page, body, title, language);
        for (int i = 0; i < witnesses.walk.rows().size() && witnesses.found.size() < MOST; i++) {
            witnesses.read(i, witnesses.walk.rows().get(i));
        }
        witnesses.walk.marks().forEach(witnesses::read);
        return witnesses.found;
    }

    private static boolean isHeading(Element element) {
        Element heading = element.closest("h1,h2");
        return heading != null;
    }

    private void read(int number, PageWalk.Row row) {
        List<PrintedDate> dates = DateReader.all(row.text());
        int words = dates.isEmpty() ? 0 : Scripts.words(row.text());
        int first = row.text().length() - row.text().stripLeading().length();
        for (PrintedDate date : dates.subList(0, Math.min(dates.size(), MOST))) {
            Element element = row.at(date.start());
            String said = label(DateLabels.of(row.text(), date.start(), date.end()));
            if (said.isEmpty() && number > 0 && date.start() <= first) {
                String above = walk.rows().get(number - 1).text();
                said = above.length() < 40 ? label(DateLabels.of(above, above.length(), above.length())) : "";
            }
            ElementContext around = new ElementContext(element, boxes);
            boolean plain = around.box().equals(Boxes.PLAIN) && number > zones.title();
            List<String> features = features("text", number, around, said);
            features.add("text-length=" + length(words, row.text(), date) + "/" + zones.of(number));
            features.add("text-rank=" + (plain ? String.valueOf(Math.min(3, behindTitle)) : "none"));
            features.add("text-order=" + order.of(date.order()));
            found.add(new Witness(date.day(), place(element), features));
            behindTitle += plain ? 1 : 0;
        }
    }

    private void read(PageWalk.Mark mark) {
        if (found.size() > MOST) {
            return;
        }
        String name = mark.name().startsWith("data-") ? "data" : mark.name();
        for (PrintedDate date : Stamp.read(mark.value())) {
            ElementContext around = new ElementContext(mark.element(), boxes);
            List<String> features = features(name, mark.row(), around, said(mark));
            features.add("mark-order=" + order.of(date.order()));
            found.add(new Witness(date.day(), place(mark.element()) + " " + mark.name(), features));
        }
    }

    private static String said(PageWalk.Mark mark) {
        String words = (mark.element().attr("itemprop") + " " + mark.name()).toLowerCase(Locale.ROOT);
        if (words.contains("publish") || mark.element().hasAttr("pubdate")) {
            return "published";
        }
        if (words.contains("modified") || words.contains("updated")) {
            return "modified";
        }
        return words.contains("created") ? "published" : "";
    }

    private List<String> features(String source, int row, ElementContext around, String said) {
        String zone = source + "/" + zones.of(row);
        String box = around.box();
        String hint = said.isEmpty() ? around.hint() : "says-" + said;
        List<String> features = new ArrayList<>();
        features.add("seen=" + zone);
        features.add("seen-box=" + zone + "/" + box);
        features.add("seen-hint=" + zone + "/" + hint);
        features.add("seen-near=" + zone + "/" + zones.near(row));
        features.add("hint=" + source + "/" + hint + "/" + (box.equals("plain") ? "plain" : "boxed"));
        features.add("in=" + source
                + (around.isIn("a")
                        ? "/link"
                        : around.isIn("li") ? "/item" : around.isIn("time") ? "/time" : "/other"));
        return features;
    }

    private static String label(DateLabels.Kind kind) {
        return kind == DateLabels.Kind.NONE ? "" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String length(int words, String row, PrintedDate date) {
        int others = words - Scripts.words(row.substring(date.start(), date.end()));
        return others == 0 ? "alone" : others <= 4 ? "few" : others <= 12 ? "line" : "long";
    }

    private String place(Element element) {
        return element.sourceRange().isTracked()
                ? "text, line "
                        + page.position(element.sourceRange().startPos()).line()
                : "text";
    }
}
