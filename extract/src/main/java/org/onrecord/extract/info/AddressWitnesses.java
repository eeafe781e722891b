package org.onrecord.extract.info;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.onrecord.extract.date.DateReader;
import org.onrecord.extract.date.Witness;
import org.onrecord.sheet.Reading;

/**
 * The days that addresses name: of the page itself, and of its pictures.
 *
 * <pre>
 * https://example.com/2019/06/25/plan   https://example.com/plan-20190625   https://example.com/2019-06/plan
 * </pre>
 */
final class AddressWitnesses {
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:[/_.-]?)(0?[1-9]|1[0-2])(?:[/_.-]?)(0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])(?!\\d)");

    private AddressWitnesses() {}

    /** The days of {@code address}, and what it and the pictures say of the month of the days in {@code others}. */
    static List<Witness> of(Document markup, Optional<Reading> address, List<Witness> others) {
        List<Witness> found = new ArrayList<>();
        String path = address.map(reading -> reading.value().replaceFirst("^https?://[^/]*", ""))
                .orElse("");
        String from = address.map(Reading::from).orElse("");
        day(path).ifPresent(day -> found.add(new Witness(day, from, List.of("address=day"))));
        String pictures = markup.select("meta[property=og:image]").attr("content");
        day(pictures).ifPresent(day -> found.add(new Witness(day, "address of picture", List.of("picture=day"))));
        month(path, from, "address-month", others, found);
        month(pictures, "address of picture", "picture-month", others, found);
        return found;
    }

    private static void month(String path, String from, String feature, List<Witness> others, List<Witness> found) {
        Matcher matcher = MONTH.matcher(path);
        if (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            others.stream().map(Witness::day).distinct().forEach(day -> {
                int apart = (day.getYear() - year) * 12 + day.getMonthValue() - month;
                String how = apart == 0 ? "same" : apart == 1 ? "next" : apart > 0 ? "later" : "earlier";
                found.add(new Witness(day, from, List.of(feature + "=" + how)));
            });
        }
    }

    /** The last day that an address names. */
    static Optional<LocalDate> day(String path) {
        Matcher matcher = DAY.matcher(path);
        Optional<LocalDate> found = Optional.empty();
        while (matcher.find()) {
            Optional<LocalDate> before = found;
            String day = matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
            found = DateReader.first(day).or(() -> before);
        }
        return found;
    }
}
