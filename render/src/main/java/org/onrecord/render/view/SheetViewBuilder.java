package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.render.view.SheetView.Figure;
import org.onrecord.sheet.Description;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.SpeakerProfile;
import org.onrecord.sheet.Statement;

/** Makes the view of a sheet. */
public final class SheetViewBuilder {
    /** Safe for use by several threads. */
    public SheetViewBuilder() {}

    /** {@code sheet} dressed for reading. */
    public SheetView build(FactSheet sheet) {
        List<SourceView> sources = new ArrayList<>();
        sheet.sources().forEach(source -> sources.add(source(source, sources.size() + 1)));
        List<String> dates = sheet.sources().stream()
                .flatMap(source -> source.published().stream())
                .map(Reading::value)
                .toList();
        return new SheetView(title(sheet), Days.period(dates), figures(sheet), sources, sections(sheet));
    }

    private static String title(FactSheet sheet) {
        int n = sheet.sources().size();
        Optional<String> only = n == 1 ? sheet.sources().get(0).title().map(Reading::value) : Optional.empty();
        return only.orElse("Who said what in " + count(n, "source"));
    }

    private static List<Figure> figures(FactSheet sheet) {
        int open = (int)
                sheet.statements().stream().filter(StatementDresser::isOpen).count();
        return List.of(
                figure(sheet.sources().size(), "source", "sources"),
                figure(sheet.speakers().size(), "speaker", "speakers"),
                figure(sheet.statements().size(), "statement", "statements"),
                figure(open, "needs a look", "need a look"));
    }

    private static Figure figure(int count, String one, String many) {
        return new Figure(count, count == 1 ? one : many);
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private static SourceView source(Source source, int number) {
        List<String> publisher = Stream.concat(source.publisher().stream(), source.authors().stream())
                .map(Reading::value)
                .toList();
        String address = source.address().map(Reading::value).orElse("");
        return new SourceView(
                number,
                source.title().map(Reading::value).orElse(source.file()),
                String.join(" · ", publisher),
                source.published().map(Reading::value).map(Days::inWords).orElse("no date"),
                source.published().map(Reading::from).orElse(""),
                address,
                WebLink.of(address),
                source.file());
    }

    private static List<SectionView> sections(FactSheet sheet) {
        StatementDresser dresser = new StatementDresser(sheet);
        Map<String, List<StatementView>> bySpeaker = new LinkedHashMap<>();
        Map<String, List<String>> elsewhere = new LinkedHashMap<>();
        sheet.speakers().forEach(speaker -> bySpeaker.put(speaker.id(), new ArrayList<>()));
        int number = 0;
        for (SpeakerProfile speaker : sheet.speakers()) {
            for (Statement statement : sheet.statements()) {
                List<String> speakers = statement.facts().speakers();
                if (!speakers.isEmpty() && speakers.get(0).equals(speaker.id())) {
                    number++;
                    bySpeaker.getOrDefault(speaker.id(), new ArrayList<>()).add(dresser.dress(statement, number));
                    for (String other : speakers.subList(1, speakers.size())) {
                        elsewhere
                                .computeIfAbsent(other, id -> new ArrayList<>())
                                .add("Statement " + number + ", jointly with " + speaker.name());
                    }
                }
            }
        }
        List<SectionView> sections = new ArrayList<>();
        for (SpeakerProfile speaker : sheet.speakers()) {
            sections.add(new SectionView(
                    speaker.name(),
                    roles(speaker),
                    bySpeaker.getOrDefault(speaker.id(), List.of()),
                    elsewhere.getOrDefault(speaker.id(), List.of())));
        }
        List<Statement> unresolved = sheet.statements().stream()
                .filter(statement -> statement.facts().speakers().isEmpty())
                .toList();
        addGroup("Speaker unresolved", "Nobody could be named with safety.", unresolved, number, dresser, sections);
        addGroup(
                "No longer found",
                "Reviewed earlier; the last run did not find them in the sources.",
                sheet.gone(),
                number + unresolved.size(),
                dresser,
                sections);
        return sections;
    }

    private static void addGroup(
            String heading,
            String note,
            List<Statement> statements,
            int before,
            StatementDresser dresser,
            List<SectionView> sections) {
        if (statements.isEmpty()) {
            return;
        }
        List<StatementView> views = new ArrayList<>();
        statements.forEach(statement -> views.add(dresser.dress(statement, before + views.size() + 1)));
        sections.add(new SectionView(heading, List.of(note), views, List.of()));
    }

    private static List<String> roles(SpeakerProfile speaker) {
        return speaker.roles().stream()
                .map(Description::printed)
                .map(excerpt -> excerpt.words())
                .distinct()
                .toList();
    }
}
