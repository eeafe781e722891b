package org.onrecord.extract.info;

import java.util.List;
import org.onrecord.extract.date.PublishedDay;
import org.onrecord.quotation.Warning;

/** What is doubtful about the day of publication: that another day is about as likely, or that little speaks for it. */
final class DateDoubts {
    private static final double LIKELY = 0.6;
    private static final double RIVAL = 0.2;

    private DateDoubts() {}

    /** The doubts of the first of {@code days}, which are ranked. */
    static List<Warning> of(List<PublishedDay.Choice> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        PublishedDay.Choice taken = days.get(0);
        String assumed = "published " + taken.day() + " (" + taken.from() + ")";
        if (days.size() > 1 && days.get(1).probability() >= RIVAL) {
            PublishedDay.Choice rival = days.get(1);
            return List.of(new Warning("published-disagreement", rival.day() + " (" + rival.from() + ")", assumed));
        }
        return taken.probability() >= LIKELY
                ? List.of()
                : List.of(new Warning("published-uncertain", "little that speaks for a day", assumed));
    }
}
