package org.onrecord.extract.speaker;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.Span;

/**
 * Looks for whom <i>he</i> or <i>she</i> stands, sentence by sentence from the pronoun back: who spoke in the sentence,
 * else who its verb says something of. A sentence about the same <i>he</i> goes on with him. Somebody who is named on
 * the way without being such a subject is a rival, and with a rival the pronoun is nobody's.
 */
final class PronounAntecedent {
    private static final int MOST_SENTENCES = 20;
    private static final int MOST_WITHOUT = 4;

    /** What was found: one voice, or the people whom the pronoun may be. */
    record Found(Optional<ChosenSpeaker> voice, Set<String> rivals, boolean spoke) {
        static Found nobody(Set<String> rivals) {
            return new Found(Optional.empty(), rivals, false);
        }
    }

    private final Question question;
    private final String pronoun;
    private final List<NameRuns.Line> lines;
    private final int home;
    private final Set<String> excluded;
    private final Map<String, Span> rivals = new LinkedHashMap<>();

    PronounAntecedent(Question question, String pronoun) {
        this.question = question;
        this.pronoun = pronoun;
        this.lines = question.cast().runs().lines();
        this.home = question.cast().runs().at(question.mention().span().start());
        this.excluded = excluded();
    }

    Found find() {
        Optional<ChosenSpeaker> own = subject(home, question.mention().span().start());
        if (own.isPresent()) {
            return new Found(own, Set.of(), false);
        }
        int without = 0;
        for (int i = home - 1; i >= 0 && home - i <= MOST_SENTENCES && without <= MOST_WITHOUT; i--) {
            NameRuns.Line line = lines.get(i);
            Optional<History.Entry> entry = question.history().spokenIn(line.span());
            if (entry.isPresent() && decides(entry.get())) {
                return spoken(entry.get());
            }
            if (entry.isPresent() && sameBlock(line.span().start()) && !isOther(entry.get())) {
                return Found.nobody(rivals.keySet());
            }
            Optional<ChosenSpeaker> subject = subject(i, Integer.MAX_VALUE);
            if (subject.isPresent()) {
                addRivals(line);
                return ofSubject(subject.get());
            }
            Optional<ChosenSpeaker> only =
                    i == home - 1 && sameBlock(line.span().start()) ? only(line) : Optional.empty();
            if (only.isPresent()) {
                return ofSubject(only.get());
            }
            if (stranger(line)) {
                return Found.nobody(rivals.keySet());
            }
            boolean goesOn = line.pronouns().containsKey(pronoun);
            Optional<ChosenSpeaker> named = goesOn ? namedFirst(line) : Optional.empty();
            if (named.isPresent()) {
                return ofSubject(named.get());
            }
            if (!goesOn) {
                addRivals(line);
            }
            without = goesOn || !line.told() ? 0 : without + 1;
        }
        return onlyRival();
    }

    /** The one person named on the way, where no sentence had a person for its subject; not one named in passing. */
    private Found onlyRival() {
        if (rivals.size() != 1
                || !question.cast().genders().recurs(rivals.keySet().iterator().next())) {
            return Found.nobody(rivals.keySet());
        }
        Map.Entry<String, Span> only = rivals.entrySet().iterator().next();
        return new Found(Optional.of(named(only.getKey(), only.getValue())), Set.of(), false);
    }

    private Found ofSubject(ChosenSpeaker voice) {
        Set<String> others = new LinkedHashSet<>(rivals.keySet());
        others.remove(voice instanceof ChosenSpeaker.Member one ? one.name() : "");
        return others.isEmpty() ? new Found(Optional.of(voice), Set.of(), false) : Found.nobody(with(voice, others));
    }

    private static Set<String> with(ChosenSpeaker voice, Set<String> others) {
        Set<String> all = new LinkedHashSet<>();
        if (voice instanceof ChosenSpeaker.Member one) {
            all.add(one.name());
        }
        all.addAll(others);
        return all;
    }

    /** Whether whoever spoke there may be the pronoun's: a person of no other gender, or somebody undecided. */
    private boolean decides(History.Entry entry) {
        ChosenSpeaker voice = entry.choices().get(0).voice();
        if (entry.choices().size() > 1) {
            return true;
        }
        if (voice instanceof ChosenSpeaker.Member one) {
            return one.kind() == SpeakerKind.PERSON
                    && !excluded.contains(one.name())
                    && !question.cast().genders().rulesOut(pronoun, one.name());
        }
        String words =
                question.document().text(entry.quotation().mentions().get(0).span());
        return Persons.isOne(words, pronoun)
                || Pronouns.personOf(words.toLowerCase(Locale.ROOT)).equals(Optional.of(pronoun));
    }

    private Found spoken(History.Entry entry) {
        boolean one =
                entry.choices().size() == 1 && !entry.choices().get(0).voice().isUnresolved();
        if (!one) {
            return Found.nobody(rivals.keySet());
        }
        ChosenSpeaker voice = entry.choices().get(0).voice();
        if (sameBlock(entry.quotation().cover().start())) {
            return new Found(Optional.of(voice), Set.of(), true);
        }
        Found found = ofSubject(voice);
        return new Found(found.voice(), found.rivals(), true);
    }

    /** Somebody of the other gender, whom the pronoun passes over. */
    private boolean isOther(History.Entry entry) {
        return entry.choices().get(0).voice().isPerson();
    }

    private boolean sameBlock(int start) {
        String text = question.document().document().text();
        int at = question.mention().span().start();
        return start >= at || text.substring(start, at).indexOf('\n') < 0;
    }

    /** The one person whom {@code line} names, wherever, if it says nothing of a <i>he</i> of its own. */
    private Optional<ChosenSpeaker> only(NameRuns.Line line) {
        Map<String, Span> named = new LinkedHashMap<>();
        for (NameRuns.Run run : line.runs()) {
            fitting(run).ifPresent(person -> named.put(person, run.span()));
        }
        return named.size() == 1 && !line.pronouns().containsKey(pronoun) ? voice(named) : Optional.empty();
    }

    private Optional<ChosenSpeaker> voice(Map<String, Span> people) {
        return people.entrySet().stream().findFirst().map(first -> named(first.getKey(), first.getValue()));
    }

    private ChosenSpeaker named(String person, Span span) {
        return question.known().named(SpeakerKind.PERSON, person).printedAt(span);
    }

    /** The one person of whom a verb of sentence {@code i} says something before {@code end}. */
    private Optional<ChosenSpeaker> subject(int i, int end) {
        Map<String, Span> subjects = new LinkedHashMap<>();
        for (NameRuns.Run run : lines.get(i).runs()) {
            if (run.subject() && run.span().end() <= end && !inContent(run.span())) {
                fitting(run).ifPresent(person -> subjects.put(person, run.span()));
            }
        }
        return voice(subjects);
    }

    /** The one person whom a sentence names before its own <i>he</i>: <i>The tide was too much for Lee when he …</i> */
    private Optional<ChosenSpeaker> namedFirst(NameRuns.Line line) {
        Map<String, Span> named = new LinkedHashMap<>();
        for (NameRuns.Run run : line.runs()) {
            if (run.span().end() <= line.pronouns().getOrDefault(pronoun, 0)) {
                fitting(run).ifPresent(person -> named.put(person, run.span()));
            }
        }
        return named.size() == 1 ? voice(named) : Optional.empty();
    }

    private void addRivals(NameRuns.Line line) {
        for (NameRuns.Run run : line.runs()) {
            fitting(run).ifPresent(person -> rivals.putIfAbsent(person, run.span()));
        }
    }

    private Optional<String> fitting(NameRuns.Run run) {
        Optional<String> title = Genders.title(run.words());
        return question.known()
                .person(run.words())
                .filter(person -> !excluded.contains(person))
                .filter(person -> title.map(pronoun::equals)
                        .orElseGet(() -> !question.cast().genders().rulesOut(pronoun, person)));
    }

    /** Two or three capitalised words that open a clause as its subject and may be somebody unknown to the cast. */
    private boolean stranger(NameRuns.Line line) {
        return line.runs().stream()
                .anyMatch(run -> run.subject()
                        && run.words().size() >= 2
                        && run.words().size() <= 3
                        && question.cast().fullNames(run.last()).isEmpty()
                        && run.words().stream().noneMatch(PronounAntecedent::isNoPerson));
    }

    private static boolean isNoPerson(String word) {
        return RoleWords.isOrganisation(word)
                || RoleWords.isRole(word)
                || RoleWords.isCountry(word)
                || RoleWords.isPlaceWord(word);
    }

    /** Who is named inside the content, or elsewhere in the pronoun's sentence without being its subject, is not it. */
    private Set<String> excluded() {
        Set<String> people = new HashSet<>();
        Span cover = question.quotation().cover();
        int last = Math.min(lines.size() - 1, question.cast().runs().at(Math.max(0, cover.end() - 1)));
        int first = Math.min(home, question.cast().runs().at(cover.start()));
        for (int i = first; i <= Math.max(home, last); i++) {
            for (NameRuns.Run run : lines.get(i).runs()) {
                boolean inside = inContent(run.span());
                if (inside || i == home && !run.subject()) {
                    question.known().person(run.words()).ifPresent(people::add);
                }
            }
        }
        return people;
    }

    private boolean inContent(Span span) {
        return question.quotation().parts().stream()
                .anyMatch(part -> part.span().contains(span));
    }
}
