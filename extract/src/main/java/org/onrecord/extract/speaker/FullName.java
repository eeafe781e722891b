package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.SpeakerKind;

/** The mention is a whole name of two words or more, or the name of a body. */
final class FullName implements SpeakerRule {
    private static final double SURE = 0.98;

    @Override
    public Optional<Choice> resolve(Question question) {
        if (question.mention().kind() != MentionKind.NAME) {
            return Optional.empty();
        }
        String name = String.join(" ", Words.of(question.words()));
        boolean role = RoleSpans.hasRole(question);
        SpeakerKind kind = Kinds.of(name, role, question.cast().bodyUse());
        if (besideBody(question)) {
            kind = SpeakerKind.BODY;
        }
        boolean oneWord = name.indexOf(' ') < 0;
        if (oneWord && (kind == SpeakerKind.PERSON || isSurname(question.cast(), name))) {
            return Optional.empty();
        }
        String fullest = kind == SpeakerKind.PERSON ? fullest(question.cast(), name) : name;
        ChosenSpeaker member = question.known().named(kind, fullest);
        return Optional.of(new Choice(member, "FullName", SURE, Capitals.warnings(fullest)));
    }

    /** {@code LEE} in capitals may look like a body, but the page prints {@code Ann Lee}. */
    private static boolean isSurname(Cast cast, String name) {
        return !RoleWords.isBody(name) && cast.namesakes(name).haveGivenName();
    }

    private static String fullest(Cast cast, String name) {
        List<String> words = Words.of(name);
        return cast.namesakes(words.get(words.size() - 1)).fuller(name).orElse(name);
    }

    /** Who speaks jointly with a body, under one word, is a body: {@code Roscosmos and CNSA said}. */
    private static boolean besideBody(Question question) {
        String text = question.document().document().text();
        return Words.of(question.words()).size() == 1
                && question.quotation().mentions().stream()
                        .filter(other -> !other.equals(question.mention()))
                        .anyMatch(other -> Kinds.of(
                                        other.span().of(text),
                                        false,
                                        question.cast().bodyUse())
                                == SpeakerKind.BODY);
    }
}
