package org.onrecord.render.view;

import java.util.List;

/**
 * A sheet as a reader sees it: headings, rows, notes; no fact is decided after this.
 *
 * @param title what it is about
 * @param period from the first to the last day of its sources, in words
 * @param figures how much of what there is
 * @param reviews how many reviews of each sort there are; empty where there is none
 * @param sources in the order of their numbers
 * @param sections by speaker, then what no speaker could be found for, then what an earlier run had found
 */
public record SheetView(
        String title,
        String period,
        List<Figure> figures,
        String reviews,
        List<SourceView> sources,
        List<SectionView> sections) {
    /** Copies. */
    public SheetView {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
    }

    /**
     * A number and what it counts: {@code 12 statements}.
     *
     * @param count how many
     * @param what in the singular or plural that fits
     */
    public record Figure(int count, String what) {}
}
