package org.onrecord.extract;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.sheet.Claim;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.Statement;
import org.onrecord.sheet.StatementId;

/** Keeps the ids of a sheet apart where the same page was given twice. */
final class StatementIds {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The same statement, with a number behind its id where that id is taken. */
    Statement unique(Statement statement) {
        Facts facts = statement.facts();
        String id = facts.id().value();
        int number = seen.merge(id, 1, Integer::sum);
        if (number == 1) {
            return statement;
        }
        StatementId other = new StatementId(id.replaceAll("-.*$", "") + "-" + (number + 1000));
        Facts renamed = facts.withId(other);
        return statement instanceof Quote
                ? new Quote(renamed, statement.review())
                : new Claim(renamed, statement.review());
    }
}
