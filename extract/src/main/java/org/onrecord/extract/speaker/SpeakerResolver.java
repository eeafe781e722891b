package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;
import org.onrecord.text.TokenizedDocument;

/** Asks the rules in their written order whom each mention points at; says Unresolved rather than guess. */
public final class SpeakerResolver {
    private final List<SpeakerRule> rules = List.of(
            new NoWords(),
            new PressService(),
            new FullName(),
            new SurnameOnly(),
            new Pronoun(),
            new RoleHolder(),
            new BodyDescription(),
            new DocumentIssuer(),
            new Description());
    private final SameSpeakerGoesOn lone = new SameSpeakerGoesOn();

    /** The attributions of {@code quotations}, in their order. */
    public List<Attribution> resolve(TokenizedDocument document, List<Quotation> quotations) {
        Cast cast = new Cast(document, fullNames(document, quotations));
        KnownSpeakers known = new KnownSpeakers(cast);
        History history = new History();
        for (Quotation quotation : quotations) {
            PageClock.stopIfLate();
            history.add(quotation, choices(document, quotation, cast, known, history));
        }
        String text = document.document().text();
        known.members(SpeakerKind.PERSON)
                .forEach(member -> WholeName.find(member, text).ifPresent(member::addName));
        FinishedSpeakers speakers = new FinishedSpeakers(known);
        return history.entries().stream()
                .map(entry -> attribution(entry, speakers))
                .toList();
    }

    /**
     * The full names by which {@code quotations} mention somebody; they are known before the first question, so that a
     * surname before the full name finds it.
     */
    private static List<String> fullNames(TokenizedDocument document, List<Quotation> quotations) {
        return quotations.stream()
                .flatMap(quotation -> quotation.mentions().stream())
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(mention -> document.text(mention.span()))
                .filter(name ->
                        Words.of(name).size() > 1 && Words.of(name).stream().noneMatch(RoleWords::isOrganisation))
                .toList();
    }

    /** Whom the rules choose for each mention; here, and nowhere else, those who were chosen become known. */
    private List<Choice> choices(
            TokenizedDocument document, Quotation quotation, Cast cast, KnownSpeakers known, History history) {
        if (quotation.mentions().isEmpty() && quotation.cue().isPresent()) {
            return List.of(SameSpeakerGoesOn.nobody(List.of()));
        }
        if (quotation.mentions().isEmpty()) {
            List<Choice> choices = lone.resolve(quotation, document.document().text(), cast, known, history);
            choices.forEach(choice -> take(choice, known));
            return choices;
        }
        List<Choice> choices = new ArrayList<>();
        for (Mention mention : quotation.mentions()) {
            Choice choice = choose(new Question(mention, quotation, document, cast, known, history));
            take(choice, known).ifPresent(member -> {
                if (mention.kind() == MentionKind.NAME) {
                    member.addName(mention.span());
                }
                RoleSpans.find(document.document().text(), mention).forEach(member::addRole);
            });
            choices.add(choice);
        }
        return choices;
    }

    private static Optional<CastMember> take(Choice choice, KnownSpeakers known) {
        return choice.voice() instanceof ChosenSpeaker.Member chosen
                ? Optional.of(known.take(chosen))
                : Optional.empty();
    }

    private Choice choose(Question question) {
        for (SpeakerRule rule : rules) {
            Optional<Choice> choice = rule.resolve(question);
            if (choice.isPresent()) {
                return choice.get();
            }
        }
        throw new IllegalStateException("no rule for the mention “" + question.words() + "”");
    }

    private static Attribution attribution(History.Entry entry, FinishedSpeakers finished) {
        List<Speaker> speakers = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        double confidence = 1;
        for (Choice choice : entry.choices()) {
            speakers.add(finished.of(choice.voice()));
            choice.warnings().stream()
                    .filter(warning -> !warnings.contains(warning))
                    .forEach(warnings::add);
            confidence = Math.min(confidence, choice.confidence());
        }
        Optional<Speaker> unresolved = speakers.stream()
                .filter(speaker -> speaker instanceof Speaker.Unresolved)
                .findFirst();
        List<Speaker> known = unresolved.map(List::of).orElse(speakers);
        return new Attribution(
                entry.quotation(), known, new Evidence(entry.choices().get(0).rule(), confidence, warnings));
    }
}
