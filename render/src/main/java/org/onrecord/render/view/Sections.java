package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/**
 * Groups the statements of a sheet by speaker and numbers them through. A joint statement stands with the first of its
 * speakers; the others' sections point to it. A statement whose speaker an editor corrected stands with the corrected
 * one, a rejected statement nowhere.
 */
final class Sections {
    private final FactSheet sheet;
    private final StatementDresser dresser;
    private final List<SectionView> sections = new ArrayList<>();
    private final Headings headings;
    private final List<Statement> printed;
    private int numbered;

    private Sections(FactSheet sheet) {
        this.sheet = sheet;
        dresser = new StatementDresser(sheet);
        printed = printed(sheet.statements());
        headings = new Headings(sheet.speakers(), printed);
    }

    /** The sections of {@code sheet}; none for a speaker of whom nothing is reported. */
    static List<SectionView> of(FactSheet sheet) {
        Sections all = new Sections(sheet);
        all.addSpeakers();
        List<Statement> unresolved = all.printed.stream()
                .filter(statement -> all.headings.owner(statement).isEmpty())
                .toList();
        all.addGroup("Speaker unresolved", "Nobody could be named with safety.", unresolved);
        all.addGroup(
                "No longer found",
                "Reviewed earlier; the last run did not find them in the sources.",
                printed(sheet.gone()));
        return all.sections;
    }

    private void addSpeakers() {
        Map<String, List<Statement>> own = new HashMap<>();
        for (Statement statement : printed) {
            headings.owner(statement)
                    .ifPresent(id ->
                            own.computeIfAbsent(id, it -> new ArrayList<>()).add(statement));
        }
        Map<String, Integer> numbers = new HashMap<>();
        sheet.sources().forEach(source -> numbers.put(source.id(), numbers.size() + 1));
        Map<String, List<StatementView>> views = new HashMap<>();
        Map<String, List<String>> elsewhere = new HashMap<>();
        for (SpeakerProfile speaker : headings.all()) {
            List<Statement> statements = own.getOrDefault(speaker.id(), List.of());
            views.put(speaker.id(), dress(statements));
            int first = numbered - statements.size() + 1;
            for (int i = 0; i < statements.size(); i++) {
                String pointer = "Statement " + (first + i) + ", jointly with " + speaker.name();
                headings.others(statements.get(i))
                        .forEach(id -> elsewhere
                                .computeIfAbsent(id, it -> new ArrayList<>())
                                .add(pointer));
            }
        }
        for (SpeakerProfile speaker : headings.all()) {
            List<StatementView> statements = views.getOrDefault(speaker.id(), List.of());
            List<String> pointers = elsewhere.getOrDefault(speaker.id(), List.of());
            if (!statements.isEmpty() || !pointers.isEmpty()) {
                PrintedRoles roles = new PrintedRoles(speaker, numbers);
                sections.add(new SectionView(
                        speaker.name(),
                        headings.roles(speaker, own.getOrDefault(speaker.id(), List.of()), roles.lines()),
                        roles.looks(),
                        statements,
                        pointers));
            }
        }
    }

    private static List<Statement> printed(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.review().decision() != Decision.REJECTED)
                .toList();
    }

    private void addGroup(String heading, String note, List<Statement> statements) {
        if (!statements.isEmpty()) {
            sections.add(new SectionView(heading, List.of(note), List.of(), dress(statements), List.of()));
        }
    }

    private List<StatementView> dress(List<Statement> statements) {
        List<StatementView> views = new ArrayList<>();
        for (Statement statement : statements) {
            numbered++;
            views.add(dresser.dress(statement, numbered));
        }
        return views;
    }
}
