package org.onrecord.render.view;

import java.util.Locale;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Statement;

/** Says of the review of one statement who decided what, when and why. */
final class ReviewDresser {
    private final Review review;

    ReviewDresser(Statement statement) {
        review = statement.review();
    }

    /** {@code Approved by M. Okafor on 1 May 2026: checked by telephone}; empty where nobody has looked. */
    String line() {
        if (!review.isTouched()) {
            return "";
        }
        String decision = review.decision() == Decision.PENDING ? "Not decided" : capital(review.decision());
        return decision
                + review.by().map(by -> " by " + by).orElse("")
                + review.on().map(day -> " on " + Days.inWords(day.toString())).orElse("")
                + review.why().map(why -> ": " + why).orElse("");
    }

    private static String capital(Decision decision) {
        return decision.name().charAt(0) + decision.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
