package org.onrecord.render.yaml;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.sheet.FactSheet;
import org.onrecord.text.LineMap;
import org.onrecord.text.Position;

/** Reads a sheet that {@link YamlRenderer} wrote and a person edited; every refusal names file, line and column. */
public final class YamlReader {
    /** Each costs one more reading; an editor who breaks more items than these in one sitting runs it twice. */
    private static final int BROKEN_ITEMS = 20;

    /** Where a day begins first: what is today for an editor there isn't a day to come. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final Clock clock;

    /** Takes today from the system's clock. Safe for use by several threads. */
    public YamlReader() {
        this(Clock.systemUTC());
    }

    /** Takes days after the clock's for mistakes. */
    public YamlReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * The sheet in {@code text}, without the notes about it.
     *
     * @param file its name, for messages
     * @throws InputException where it is no sheet, as {@link #examine} does
     */
    public FactSheet read(String file, String text) {
        return examine(file, text).sheet();
    }

    /**
     * The sheet in {@code text}, and notes about its reviews.
     *
     * @param file its name, for messages
     * @param text what the file holds, as {@link SheetText#decode} gives it
     * @throws InputException where it is no sheet: everything that was found to be wrong, in the order of the file; of
     *     more than a hundred mistakes the first hundred and how many more there are
     */
    public ReadSheet examine(String file, String text) {
        SheetText.checkLength(file, text.length());
        LineMap lines = LineMap.of(text);
        Findings findings = new Findings(lines);
        SheetSigns.check(text, findings);
        refuse(findings, file);
        FactSheet sheet = sheet(file, text, lines, findings);
        return new ReadSheet(sheet, findings.notes(file));
    }

    private FactSheet sheet(String file, String text, LineMap lines, Findings findings) {
        LocalDate today = LocalDate.now(clock.withZone(EARLIEST));
        String left = text;
        for (int broken = 0; broken <= BROKEN_ITEMS; broken++) {
            Findings found = new Findings(lines);
            SheetParts parts = new SheetParts(left, found, today, broken == 0);
            try {
                parts.read();
                refuse(parts.version(lines), file);
                findings.addAll(found);
                refuse(findings, file);
                return made(parts, file);
            } catch (SheetProblem problem) {
                findings.error(problem);
                Optional<String> next = BrokenItem.takeOut(left, problem.offset());
                if (next.isEmpty()) {
                    findings.addAll(parts.hasVersion() ? found : new Findings(lines));
                    break;
                }
                left = next.get();
            }
        }
        throw new InputException(findings.errors(file));
    }

    /** The net for what a sheet's own rules refuse and no reader named before, with its place. */
    private static FactSheet made(SheetParts parts, String file) {
        try {
            return parts.sheet();
        } catch (IllegalArgumentException e) {
            throw new InputException(Diagnostic.error("wrong-value", String.valueOf(e.getMessage()), file)
                    .at(Position.START));
        }
    }

    private static void refuse(Findings findings, String file) {
        if (findings.hasErrors()) {
            throw new InputException(findings.errors(file));
        }
    }
}
