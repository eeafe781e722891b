package org.onrecord.extract.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a value that a machine wrote: an ISO time, a day as printed, eight digits, seconds or milliseconds since 1970.
 *
 * <pre>
 * 2019-06-25T22:30:00-04:00   Tue, 25 Jun 2019 22:30:00 GMT   20190625   20190625T2230   1561501800
 * </pre>
 */
public final class Stamp {
    private static final int LONGEST = 80;
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[T ]?\\d{4,6}.*)?$");
    private static final Pattern SECONDS = Pattern.compile("^(\\d{9,10})(?:\\d{3})?(?:\\.\\d+)?$");
    private static final Pattern AMERICAN = Pattern.compile(
            "^\\p{L}{3} (\\p{L}{3}) (\\d{1,2}) \\d\\d:\\d\\d:\\d\\d (?:[A-Z+0-9:-]+ )*((?:19|20)\\d\\d)");
    private static final long EARLIEST = 631_152_000L;
    private static final long LATEST = 4_102_444_799L;

    private Stamp() {}

    /** The days that {@code value} may mean: none, one, or two where its order is open. */
    public static List<PrintedDate> read(String value) {
        String stamp = value.strip();
        if (stamp.length() < 6 || stamp.length() > LONGEST) {
            return List.of();
        }
        if (!DateReader.mayHoldDay(stamp)) {
            return List.of();
        }
        Optional<LocalDate> compact = compact(stamp).or(() -> seconds(stamp)).or(() -> american(stamp));
        return compact.map(day -> List.of(new PrintedDate(day, 0, stamp.length(), Order.CLEAR)))
                .orElseGet(() -> first(DateReader.all(stamp)));
    }

    private static List<PrintedDate> first(List<PrintedDate> dates) {
        return dates.stream()
                .filter(date -> date.start() == dates.get(0).start())
                .toList();
    }

    private static Optional<LocalDate> compact(String stamp) {
        Matcher matcher = COMPACT.matcher(stamp);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return DateReader.first(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
    }

    private static Optional<LocalDate> american(String stamp) {
        Matcher matcher = AMERICAN.matcher(stamp);
        return matcher.find()
                ? DateReader.first(matcher.group(2) + " " + matcher.group(1) + " " + matcher.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> seconds(String stamp) {
        Matcher matcher = SECONDS.matcher(stamp);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            long seconds = Long.parseLong(matcher.group(1));
            return seconds < EARLIEST || seconds > LATEST
                    ? Optional.empty()
                    : Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
