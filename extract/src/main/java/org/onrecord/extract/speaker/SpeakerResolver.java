package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.words.RoleWords;
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
        Cast cast = new Cast(document);
        History history = new History();
        gather(document, quotations, cast);
        for (Quotation quotation : quotations) {
            PageClock.stopIfLate();
            history.add(quotation, choices(document, quotation, cast, history));
        }
        String text = document.document().text();
        cast.members(SpeakerKind.PERSON)
                .forEach(member -> WholeName.find(member, text).ifPresent(member::addName));
        Map<ChosenSpeaker, Speaker> speakers = new HashMap<>();
        return history.entries().stream()
                .map(entry -> attribution(entry, speakers))
                .toList();
    }

    /**
     * Full names first, so that a surname before the full name finds it, and roles, so that a description finds its
     * holder.
     */
    private static void gather(TokenizedDocument document, List<Quotation> quotations, Cast cast) {
        for (Quotation quotation : quotations) {
            for (Mention mention : quotation.mentions()) {
                String name = document.text(mention.span());
                if (mention.kind() == MentionKind.NAME
                        && Words.of(name).size() > 1
                        && Words.of(name).stream().noneMatch(RoleWords::isOrganisation)) {
                    cast.remember(name);
                }
            }
        }
    }

    private List<Choice> choices(TokenizedDocument document, Quotation quotation, Cast cast, History history) {
        if (quotation.mentions().isEmpty() && quotation.cue().isPresent()) {
            return List.of(SameSpeakerGoesOn.nobody(List.of()));
        }
        if (quotation.mentions().isEmpty()) {
            return lone.resolve(quotation, document.document().text(), cast, history);
        }
        List<Choice> choices = new ArrayList<>();
        for (Mention mention : quotation.mentions()) {
            Choice choice = choose(new Question(mention, quotation, document, cast, history));
            if (choice.voice() instanceof ChosenSpeaker.Member found) {
                if (mention.kind() == MentionKind.NAME) {
                    found.member().addName(mention.span());
                }
                RoleSpans.find(document.document().text(), mention).forEach(found.member()::addRole);
            }
            choices.add(choice);
        }
        return choices;
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

    private static Attribution attribution(History.Entry entry, Map<ChosenSpeaker, Speaker> finished) {
        List<Speaker> speakers = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        double confidence = 1;
        for (Choice choice : entry.choices()) {
            speakers.add(finished.computeIfAbsent(choice.voice(), ChosenSpeaker::speaker));
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
