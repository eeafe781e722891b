package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.render.view.SheetView.Figure;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;

/** Makes the view of a sheet. */
public final class SheetViewBuilder {
    /** Safe for use by several threads. */
    public SheetViewBuilder() {}

    /** {@code sheet} dressed for reading. */
    public SheetView build(FactSheet sheet) {
        List<SourceView> sources = new ArrayList<>();
        Set<String> quoted = sheet.statements().stream()
                .map(statement -> statement.facts().source())
                .collect(Collectors.toSet());
        sheet.sources()
                .forEach(source -> sources.add(source(source, sources.size() + 1, quoted.contains(source.id()))));
        List<String> dates = sheet.sources().stream()
                .flatMap(source -> source.published().stream())
                .map(Reading::value)
                .toList();
        return new SheetView(
                title(sheet), Days.period(dates), figures(sheet), reviews(sheet), sources, Sections.of(sheet));
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

    /** {@code 3 approved · 1 corrected · 2 rejected, not printed}, those no longer found included. */
    private static String reviews(FactSheet sheet) {
        List<String> counts = new ArrayList<>();
        for (Decision decision : List.of(Decision.APPROVED, Decision.CORRECTED, Decision.REJECTED)) {
            long count = Stream.concat(sheet.statements().stream(), sheet.gone().stream())
                    .filter(statement -> statement.review().decision() == decision)
                    .count();
            if (count > 0) {
                counts.add(count + " " + decision.name().toLowerCase(Locale.ROOT)
                        + (decision == Decision.REJECTED ? ", not printed" : ""));
            }
        }
        return String.join(" · ", counts);
    }

    private static Figure figure(int count, String one, String many) {
        return new Figure(count, count == 1 ? one : many);
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private static SourceView source(Source source, int number, boolean isQuoted) {
        List<String> publisher = Stream.of(
                        source.publisher().stream(), source.authors().stream(), source.agency().stream())
                .flatMap(readings -> readings)
                .map(Reading::value)
                .distinct()
                .toList();
        String address = source.address().map(Reading::value).orElse("");
        return new SourceView(
                number,
                source.title().map(Reading::value).orElse("no title"),
                String.join(" · ", publisher),
                isQuoted ? "" : "no statement",
                source.warnings().stream().map(StatementDresser::warning).toList(),
                source.published().map(Reading::value).map(Days::inWords).orElse("no date"),
                source.published().map(Reading::from).orElse(""),
                address,
                WebLink.of(address),
                source.file());
    }
}
