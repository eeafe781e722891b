package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.render.view.StatementView.Correction;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Makes the view of the review of one statement. */
final class ReviewDresser {
    private final Facts facts;
    private final Review review;
    private final Map<String, SpeakerProfile> speakers;

    ReviewDresser(Statement statement, Map<String, SpeakerProfile> speakers) {
        facts = statement.facts();
        review = statement.review();
        this.speakers = speakers;
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

    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        review.corrections().forEach((field, now) -> corrections.add(new Correction(label(field), was(field), now)));
        return corrections;
    }

    private static String label(String field) {
        return switch (field) {
            case "medium" -> "through";
            case "addressee" -> "to";
            default -> field;
        };
    }

    private String was(String field) {
        return switch (field) {
            case "words" -> facts.parts().stream().map(Part::words).collect(Collectors.joining(" … "));
            case "speaker" -> profiles().map(SpeakerProfile::name).collect(Collectors.joining(" and "));
            case "role" ->
                profiles()
                        .flatMap(speaker -> speaker.roles().stream())
                        .map(Description::printed)
                        .map(excerpt -> excerpt.words())
                        .distinct()
                        .collect(Collectors.joining("; "));
            case "polarity" -> StatementDresser.polarity(facts.polarity()).orElse("said");
            default ->
                facts.setting().stream()
                        .filter(detail ->
                                detail.kind().name().toLowerCase(Locale.ROOT).equals(field))
                        .map(detail -> detail.printed().words())
                        .collect(Collectors.joining("; "));
        };
    }

    private Stream<SpeakerProfile> profiles() {
        return facts.speakers().stream().flatMap(id -> Optional.ofNullable(speakers.get(id)).stream());
    }
}
