package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;

/**
 * The mention is one word of a person's name, be it a common word too (<i>Frost</i>). It is the person whose full name
 * the page prints, if there is one; where two have it, nobody.
 */
final class SurnameOnly implements SpeakerRule {
    private static final double ONE_FITS = 0.95;
    private static final double NONE_FITS = 0.85;
    private static final int MOST_LISTED = 8;

    @Override
    public Optional<Choice> resolve(Question question) {
        List<String> words = Words.of(question.words());
        if (question.mention().kind() == MentionKind.PRONOUN || words.size() != 1) {
            return Optional.empty();
        }
        String surname = words.get(0);
        List<String> full = question.cast().fullNames(surname);
        if (question.mention().kind() == MentionKind.DESCRIPTION && (full.size() != 1 || !mayBeName(surname))) {
            return Optional.empty();
        }
        if (full.size() == 1) {
            ChosenSpeaker person = question.known()
                    .named(SpeakerKind.PERSON, full.get(0))
                    .printedAt(question.mention().span());
            return Optional.of(new Choice(person, "SurnameOnly", ONE_FITS, List.of()));
        }
        if (full.size() > 1) {
            String people = listed(full);
            Warning warning = new Warning("ambiguous-surname", "“" + surname + "” alone", "it may be " + people);
            Speaker nobody = new Speaker.Unresolved("“" + surname + "” may be " + people);
            return Optional.of(new Choice(new ChosenSpeaker.Outsider(nobody), "SurnameOnly", 0.5, List.of(warning)));
        }
        ChosenSpeaker member = question.known().named(SpeakerKind.PERSON, surname);
        Warning warning =
                new Warning("surname-only", "“" + surname + "” alone", "no fuller name was found in the page");
        return Optional.of(new Choice(member, "SurnameOnly", NONE_FITS, List.of(warning)));
    }

    private static String listed(List<String> people) {
        int rest = people.size() - MOST_LISTED;
        String first = String.join(" or ", people.subList(0, Math.min(people.size(), MOST_LISTED)));
        return rest > 0 ? first + " or " + rest + " more" : first;
    }

    /** Whether a word that is no name elsewhere can be one here: a plural without an article cannot. */
    private static boolean mayBeName(String word) {
        return Character.isUpperCase(word.charAt(0))
                && !word.endsWith("s")
                && !RoleWords.isRole(word)
                && !RoleWords.isOrganisation(word)
                && !RoleWords.isCountry(word)
                && !RoleWords.isPlaceWord(word)
                && !RoleWords.isDocument(word);
    }
}
