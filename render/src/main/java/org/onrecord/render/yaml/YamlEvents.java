package org.onrecord.render.yaml;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/** The YAML events of a text, one after the other; what is no YAML is a {@link SheetProblem} at its place. */
final class YamlEvents {
    private static final String HINT = "; are the indents and the quotation marks around texts in order?";

    private final ParserImpl parser;
    private final String text;
    private int openedAt = -1;
    private int closedAt = -1;

    /** Of a text whose signs have been checked by {@link SheetSigns}. */
    YamlEvents(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new TextReader(text), options);
        this.text = text;
    }

    /** The next event, which stays the next one. */
    Event peek() {
        try {
            return parser.peekEvent();
        } catch (MarkedYAMLException e) {
            throw problem(e);
        }
    }

    /** Takes the next event. */
    Event next() {
        Event event = peek();
        parser.getEvent();
        if (event instanceof ScalarEvent scalar && (scalar.isDQuoted() || scalar.isSQuoted())) {
            openedAt = start(scalar);
            closedAt = end(scalar);
        }
        return event;
    }

    /** Whether the next event is of this kind. */
    boolean at(Event.ID kind) {
        return peek().getEventId() == kind;
    }

    static int start(Event event) {
        return event.getStartMark().getIndex();
    }

    static int end(Event event) {
        return event.getEndMark().getIndex();
    }

    private SheetProblem problem(MarkedYAMLException e) {
        int offset = offset(e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark());
        String problem = String.valueOf(e.getProblem());
        boolean inMarks = String.valueOf(e.getContext()).contains("quoted scalar");
        if (inMarks && (problem.contains("end of stream") || problem.contains("document separator"))) {
            return new SheetProblem(
                    offset(e.getContextMark()),
                    "unclosed-mark",
                    "the text in quotation marks that begins here has no closing mark");
        }
        if (inMarks && problem.contains("escape")) {
            String message =
                    "not readable as YAML: " + problem + "; in double marks a backslash is written twice, \\\\";
            return new SheetProblem(offset, "not-yaml", message);
        }
        if (isBehindLongText(offset)) {
            return new SheetProblem(
                    openedAt,
                    "unclosed-mark",
                    "the text in quotation marks that begins here ends in another line, and more text follows there; is "
                            + "its closing mark missing?");
        }
        String hint = problem.contains("TAB") ? "; indent with blanks" : HINT;
        return new SheetProblem(offset, "not-yaml", "not readable as YAML: " + problem + hint);
    }

    /**
     * Whether {@code offset} is in the line where a text in marks ends that began in an earlier one: a mark is missing
     * there, and the reader saw the next mark as the closing one.
     */
    private boolean isBehindLongText(int offset) {
        return openedAt >= 0
                && offset >= closedAt
                && hasLineEnd(openedAt, closedAt)
                && !hasLineEnd(closedAt, Math.min(offset, text.length()));
    }

    private boolean hasLineEnd(int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> c == '\n' || c == '\r');
    }

    private static int offset(Mark mark) {
        return mark == null ? 0 : mark.getIndex();
    }
}
