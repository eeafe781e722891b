package org.onrecord.bench.mutation;

import java.util.List;

/** The mutations by name; a new one is one line here. */
final class Mutations {
    private static final int PLACES = 5;

    static final List<Mutation> ALL = List.of(
            new FlipMarks("curly marks", "“", "”"),
            new FlipMarks("straight marks", "\"", "\""),
            new FlipMarks("single curly marks", "‘", "’"),
            new FlipMarks("single straight marks", "'", "'"),
            new FlipMarks("guillemets", "«", "»"),
            new FlipMarks("guillemets turned", "»", "«"),
            new FlipMarks("guillemets typed", "<<", ">>"),
            new FlipMarks("low and high marks", "„", "“"),
            new FlipMarks("grave and apostrophes", "``", "''"),
            new OneOfMany("one mark deleted", 2 * PLACES, ChangeSites::marks),
            new OneOfMany("two paragraphs joined", PLACES, ChangeSites::paragraphEnds),
            new OneOfMany("one blank dropped", PLACES, ChangeSites::blanksAfterStops),
            new AllAtOnce("all blanks dropped", ChangeSites::blanksAfterStops),
            new AllAtOnce("carriage returns", ChangeSites::lineEnds),
            new SwapNames());

    private Mutations() {}
}
