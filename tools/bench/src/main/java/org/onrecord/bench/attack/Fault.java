package org.onrecord.bench.attack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that the product must never do.
 *
 * @param kind what all faults of one cause have in common: {@code NullPointerException at Kinds.of}
 * @param detail what was seen this time
 */
record Fault(String kind, String detail) {
    /** Processor time that no input of less than {@link #SHORT} bytes may take, in seconds. */
    static final double SLOW = 5;

    /** An input that is short enough to be read in {@link #SLOW}. */
    static final int SHORT = 1_000_000;

    private static final int OURS = 70;
    private static final int WIDTH = 70;
    private static final Pattern THROWN = Pattern.compile("(?:[a-z][\\w]*\\.)+([A-Z]\\w*(?:Exception|Error))");
    private static final Pattern FRAME = Pattern.compile("at (?:[\\w.]+/)?org\\.onrecord\\.([\\w.$]+)\\(");
    private static final Pattern OWN_WORDS = Pattern.compile("“[^”]*”|\"[^\"]*\"|\\[[^\\]]*]|\\d+");

    private static final Pattern RAW =
            Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]|[\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    /** The words with which {@code PageLoop} gives up a page for want of memory or stack. */
    private static final String OUT_OF_MEMORY = "memory given";

    /** What is wrong with the way in which a command ended, whatever the input was. */
    static Optional<Fault> of(Said said, int bytes) {
        if (said.code() == OURS || said.err().contains("a fault of OnRecord")) {
            return Optional.of(new Fault(said.command() + ": " + thrown(said.err()), said.toString()));
        }
        if (said.err().contains(OUT_OF_MEMORY)) {
            return Optional.of(new Fault(said.command() + ": out of memory or stack", said.toString()));
        }
        if (RAW.matcher(said.err()).find()) {
            return Optional.of(new Fault(said.command() + ": control signs on standard error", said.toString()));
        }
        if (said.seconds() > SLOW && bytes < SHORT) {
            String detail = "%.1f CPU-seconds for %d bytes%n%s".formatted(said.seconds(), bytes, said);
            return Optional.of(new Fault(said.command() + ": slow", detail));
        }
        return Optional.empty();
    }

    /** An exception that reached the attack itself. */
    static Fault of(Throwable thrown) {
        StringBuilder trace = new StringBuilder(thrown.toString());
        for (StackTraceElement frame : thrown.getStackTrace()) {
            trace.append("\n    at ").append(frame);
        }
        return new Fault(thrown(trace.toString()), trace.toString());
    }

    private static String thrown(String words) {
        Matcher thrown = THROWN.matcher(words);
        Matcher frame = FRAME.matcher(words);
        return (thrown.find() ? thrown.group(1) : "fault") + (frame.find() ? " at " + frame.group(1) : "");
    }

    /** A message without what differs from page to page. */
    static String kindOf(String message) {
        String plain = OWN_WORDS
                .matcher(message)
                .replaceAll("…")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.substring(0, Math.min(WIDTH, plain.length()));
    }
}
