package org.onrecord.render.yaml;

import org.onrecord.sheet.Claim;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;

/** The two types of statement as values of a key. */
enum StatementKind {
    QUOTE {
        @Override
        Statement of(Facts facts, Review review) {
            return new Quote(facts, review);
        }
    },
    CLAIM {
        @Override
        Statement of(Facts facts, Review review) {
            return new Claim(facts, review);
        }
    };

    abstract Statement of(Facts facts, Review review);

    static StatementKind of(Statement statement) {
        return statement instanceof Quote ? QUOTE : CLAIM;
    }
}
