package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.extract.body.BodyJudge;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.Markup;
import org.onrecord.extract.markup.PlacedLine;
import org.onrecord.text.BlockKind;

/** The lines that the judge takes for the body of an article, its headline before them and its captions among them. */
final class JudgedArticle {
    private static final BodyJudge JUDGE = new BodyJudge();
    private static final double LEAST = 0.4;

    /** What stands in navigation and the like has to be surer. */
    private static final double LEAST_IF_UNREAD = 0.8;

    /** A page of fewer lines shows too little of what is alike and what is not. */
    private static final int FEW = 12;

    /** No page of a newspaper has more; two hundred features of each would fill the memory. */
    private static final int MANY = 20_000;

    private JudgedArticle() {}

    /** Headline, body and captions in the order of the page; empty where there is too little to judge, or too much. */
    static List<Line> of(Markup markup, Element article) {
        List<PlacedLine> all = markup.lines();
        if (all.size() < FEW || all.size() > MANY) {
            return List.of();
        }
        BodyLines body = BodyLines.of(markup, article);
        double[] judged = JUDGE.judge(body.features(), body);
        int first = all.size();
        int last = -1;
        for (int i = 0; i < judged.length; i++) {
            if (all.get(i).look().unread() && judged[i] < LEAST_IF_UNREAD) {
                judged[i] = 0;
            }
            if (judged[i] >= LEAST) {
                first = Math.min(first, i);
                last = i;
            }
        }
        if (last < 0) {
            return List.of();
        }
        int headline = headline(all, body.titleLine(), first, last);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < judged.length; i++) {
            Line line = all.get(i).line();
            boolean caption = i > (headline < 0 ? first : headline)
                    && i < last
                    && line.kind().equals(Optional.of(BlockKind.CAPTION))
                    && all.get(i).isIn(article)
                    && LineEvidence.LISTED.judge(line.words()) == LineVerdict.TEXT;
            if (i == headline) {
                lines.add(as(line, BlockKind.TITLE));
            } else if (judged[i] >= LEAST || caption) {
                lines.add(line.kind().equals(Optional.of(BlockKind.TITLE)) ? as(line, BlockKind.HEADING) : line);
            }
        }
        return lines;
    }

    /** The line that says the title of the page, else the last headline before the body, else the first one in it. */
    private static int headline(List<PlacedLine> all, int titleLine, int first, int last) {
        if (titleLine >= 0 && titleLine <= last) {
            return titleLine;
        }
        int found = -1;
        for (int i = 0; i <= last; i++) {
            boolean heading = all.get(i).line().kind().equals(Optional.of(BlockKind.TITLE));
            found = heading && (found < 0 || i < first) ? i : found;
        }
        return found;
    }

    private static Line as(Line line, BlockKind kind) {
        return new Line(line.text(), line.afterGap(), Optional.of(kind), line.linked());
    }
}
