package org.onrecord.extract.quote.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.text.Span;

/**
 * Marks a day at the very end of a claim, which may belong to its words or to the occasion.
 *
 * <pre>
 * Lee said she would resign on Friday.
 * </pre>
 */
public final class TrailingDate {
    private static final int LONGEST = 5;

    private final List<NarratorLine> lines;
    private final DateReading reading;

    /**
     * Looks into {@code lines}.
     *
     * @param lines of the page, in reading order
     */
    public TrailingDate(List<NarratorLine> lines, DateReading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    /** {@code quotation}, with the day at its end as a part of its setting that may belong to the words too. */
    public Quotation mark(Quotation quotation) {
        ContentPart last = quotation.parts().get(quotation.parts().size() - 1);
        boolean told = quotation.setting().stream().anyMatch(detail -> detail.kind() == SettingKind.WHEN);
        boolean follows = quotation.cue().isPresent()
                && quotation.cue().get().span().end() <= quotation.cover().start();
        if (last.kind() != PartKind.REPORTED || told || !follows) {
            return quotation;
        }
        Optional<Span> date = date(last.span());
        if (date.isEmpty()) {
            return quotation;
        }
        List<SettingDetail> setting = new ArrayList<>(quotation.setting());
        setting.add(new SettingDetail(SettingKind.WHEN, date.get(), SettingTie.AMBIGUOUS, reading.read(date.get())));
        return quotation.withSetting(setting);
    }

    private Optional<Span> date(Span part) {
        int line = Span.firstEndingAfter(lines, NarratorLine::span, part.end() - 1);
        if (line == lines.size()) {
            return Optional.empty();
        }
        NarratorLine here = lines.get(line);
        int end = here.size();
        while (end > 0 && here.piece(end - 1).span().end() > part.end()) {
            end--;
        }
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            boolean opens = here.is(from, "on") && here.piece(from).span().start() > part.start();
            if (opens && Dates.endAt(here, from) == end) {
                return Optional.of(here.span(from, end));
            }
        }
        return Optional.empty();
    }
}
