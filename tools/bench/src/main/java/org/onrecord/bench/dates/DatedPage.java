package org.onrecord.bench.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.bench.fit.Choice;
import org.onrecord.extract.date.PublishedDay;
import org.onrecord.extract.date.Witness;

/**
 * A page with a known day of publication.
 *
 * @param id its name in its set
 * @param site its host, without {@code www}
 * @param day when it was published
 * @param witnesses all days that it names
 */
record DatedPage(String id, String site, LocalDate day, List<Witness> witnesses) {
    private static final int SPREAD = 0x9E3779B1;

    DatedPage {
        witnesses = List.copyOf(witnesses);
    }

    /** The day of publication, then the other days, and none of them: the right one first. */
    Choice choice() {
        Map<LocalDate, Set<String>> others = new LinkedHashMap<>(PublishedDay.features(witnesses));
        Set<String> right = others.remove(day);
        List<Set<String>> options = new ArrayList<>();
        options.add(right == null ? PublishedDay.NONE : right);
        options.addAll(others.values());
        if (right != null) {
            options.add(PublishedDay.NONE);
        }
        return new Choice(options, 0);
    }

    /** Which of {@code folds} groups of sites its site belongs to. */
    int fold(int folds) {
        return Math.floorMod(site.hashCode() * SPREAD, folds);
    }
}
