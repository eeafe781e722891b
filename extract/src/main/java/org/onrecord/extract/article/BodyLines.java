package org.onrecord.extract.article;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.onrecord.extract.body.FeatureTable;
import org.onrecord.extract.body.LineNeighbours;
import org.onrecord.extract.markup.Markup;
import org.onrecord.extract.markup.PlacedLine;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.ParsedPage;

/**
 * The lines of a page of markup as the judge of lines sees them: their words, their features and which stand together.
 */
public final class BodyLines implements LineNeighbours {
    private static final List<String> WAYS = List.of("block", "parent", "grandparent", "path");
    private static final WordFeatures WORDS = new WordFeatures();

    private final List<String> words;
    private final FeatureTable features;
    private final int titleLine;
    private final int[][] groups;

    private BodyLines(PageLines page, FeatureTable features, int titleLine) {
        this.features = features;
        this.titleLine = titleLine;
        words = IntStream.range(0, page.size()).mapToObj(page::text).toList();
        groups = new int[WAYS.size()][page.size()];
        for (int way = 0; way < groups.length; way++) {
            for (int line = 0; line < page.size(); line++) {
                boolean path = way == groups.length - 1;
                groups[way][line] = path
                        ? page.alike.get(line).number
                        : page.blocks.get(line).up(way).number;
            }
        }
    }

    /** The lines of {@code page}, which has to be markup. */
    public static BodyLines of(Page page) {
        Markup markup = ParsedPage.of(page).markup();
        List<PlacedLine> read =
                markup.lines().stream().filter(line -> !line.look().unread()).toList();
        return of(markup, ArticleFinder.find(markup.tree(), read));
    }

    static BodyLines of(Markup markup, Element article) {
        PageLines page = new PageLines(markup.lines());
        Witnesses witnesses = new Witnesses(markup, page);
        PlaceFeatures places = new PlaceFeatures(page, article);
        SectionFeatures sections = new SectionFeatures(page, witnesses.titleLine());
        FeatureTable.Builder table = new FeatureTable.Builder();
        for (int i = 0; i < page.size(); i++) {
            table.row();
            WORDS.put(table, page, i);
            MarkupFeatures.put(table, page, i);
            witnesses.put(table, page, i);
            places.put(table, i);
            sections.put(table, i);
        }
        return new BodyLines(page, table.build(), witnesses.titleLine());
    }

    /** The words of each line. */
    public List<String> words() {
        return words;
    }

    /** A row a line. */
    public FeatureTable features() {
        return features;
    }

    /** The line that says the title of the page, a headline before any other; -1 where none does. */
    int titleLine() {
        return titleLine;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public int length(int line) {
        return words.get(line).length();
    }

    @Override
    public List<String> ways() {
        return WAYS;
    }

    @Override
    public int group(int way, int line) {
        return groups[way][line];
    }
}
