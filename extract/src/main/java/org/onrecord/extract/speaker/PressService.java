package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;

/** {@code the press service of X}, and {@code the press service} after it, is X's press service. */
final class PressService implements SpeakerRule {
    private static final double NAMED = 0.95;
    private static final double DESCRIBED = 0.85;
    private static final Pattern OFFICE = Pattern.compile(
            "(?:the )?(press (?:service|office|center|centre|department))(?: (?:of|at) (?:the )?(.+))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OWNED = Pattern.compile(
            "(?:the )?(.+?)(?:['’]s)? (press (?:service|office|center|centre|department))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Optional<Choice> resolve(Question question) {
        if (question.mention().kind() == MentionKind.PRONOUN) {
            return Optional.empty();
        }
        String words = String.join(" ", question.words().split("\\s+"));
        Matcher office = OFFICE.matcher(words);
        if (office.matches()) {
            return office.group(2) == null ? earlier(question) : of(question, office.group(2), office.group(1));
        }
        Matcher owned = OWNED.matcher(words);
        return owned.matches() ? of(question, owned.group(1), owned.group(2)) : Optional.empty();
    }

    private static Optional<Choice> of(Question question, String owner, String office) {
        boolean named = Character.isUpperCase(owner.charAt(0));
        Optional<ChosenSpeaker.Member> body =
                named ? Optional.empty() : BodyDescription.only(question, Words.content(owner));
        if (!named && body.isEmpty()) {
            return Optional.empty();
        }
        String name = (named ? owner : body.get().name()) + " " + office.toLowerCase(Locale.ROOT);
        ChosenSpeaker member = question.known().named(SpeakerKind.BODY, name);
        List<Warning> warnings = named ? List.of() : List.of(BodyDescription.warning(owner, body.get()));
        return Optional.of(new Choice(member, "PressService", named ? NAMED : DESCRIBED, warnings));
    }

    private static Optional<Choice> earlier(Question question) {
        List<CastMember> services = question.known().members(SpeakerKind.BODY).stream()
                .filter(member -> member.lastWord().matches("service|office|center|centre|department")
                        && member.name().contains("press "))
                .toList();
        return services.size() == 1
                ? Optional.of(new Choice(ChosenSpeaker.Member.of(services.get(0)), "PressService", NAMED, List.of()))
                : Optional.empty();
    }
}
