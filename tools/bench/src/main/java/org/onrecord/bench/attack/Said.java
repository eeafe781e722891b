package org.onrecord.bench.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;

/** What a command said and how it ended. */
final class Said {
    private final List<String> command;
    private final int code;
    private final byte[] out;
    private final String err;
    private final double seconds;

    /**
     * The end of a command.
     *
     * @param command the name of the command and its options
     * @param code exit code
     * @param out standard output; not copied
     * @param err standard error
     * @param seconds processor time
     */
    Said(List<String> command, int code, byte[] out, String err, double seconds) {
        this.command = List.copyOf(command);
        this.code = code;
        this.out = Objects.requireNonNull(out, "out");
        this.err = Objects.requireNonNull(err, "err");
        this.seconds = seconds;
    }

    /** {@code extract}. */
    String command() {
        return command.get(0);
    }

    /** Exit code. */
    int code() {
        return code;
    }

    /** Standard output; nobody may change it. */
    byte[] out() {
        return out;
    }

    /** Standard output as text. */
    String outText() {
        return new String(out, UTF_8);
    }

    /** Standard error. */
    String err() {
        return err;
    }

    /** Processor time. */
    double seconds() {
        return seconds;
    }

    @Override
    public String toString() {
        return "onrecord " + String.join(" ", command) + " ended with " + code + "\n" + err;
    }
}
