package org.onrecord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.sheet.Claim;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.FreeIds;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.Statement;
import org.onrecord.sheet.StatementId;

/**
 * Makes the ids of a whole sheet unique. Where several sources claim one address and have the same words, each of them
 * gets an id that its file's name is part of, whatever the order of the sources.
 */
final class StatementIds {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Set<String>> claimants = new HashMap<>();
    private final List<Statement> statements;

    StatementIds(List<Source> sources, List<Statement> statements) {
        this.statements = statements;
        sources.forEach(source -> files.put(source.id(), source.file().replaceFirst("^(\\./)+", "")));
        for (Statement statement : statements) {
            claimants
                    .computeIfAbsent(statement.facts().id().stem(), unknown -> new HashSet<>())
                    .add(statement.facts().source());
        }
    }

    /** The statements, each with an id of its own. */
    List<Statement> unique() {
        FreeIds free = new FreeIds();
        List<Statement> unique = new ArrayList<>();
        for (Statement statement : statements) {
            Facts facts = statement.facts();
            StatementId wanted = wanted(facts);
            // Only two different texts whose digests agree in all twelve digits get as far as another number.
            StatementId id =
                    free.take(wanted.value()) ? wanted : new StatementId(free.giveNumbered(wanted.stem() + "-"));
            unique.add(id.equals(facts.id()) ? statement : renamed(statement, id));
        }
        return unique;
    }

    private StatementId wanted(Facts facts) {
        boolean alone = claimants.getOrDefault(facts.id().stem(), Set.of()).size() < 2;
        return alone ? facts.id() : facts.id().within(files.getOrDefault(facts.source(), ""));
    }

    private static Statement renamed(Statement statement, StatementId id) {
        Facts facts = statement.facts().withId(id);
        return statement instanceof Quote ? new Quote(facts, statement.review()) : new Claim(facts, statement.review());
    }
}
