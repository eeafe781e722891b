package org.onrecord.eval.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines that end in LF or CRLF, and keeps no more of a line than its limit. */
final class LineReader {
    private static final int BUFFER = 1 << 16;
    private static final String BOM = "\uFEFF";

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private int number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; nothing at the end. */
    Optional<InputLine> next() throws IOException {
        if (at == filled && !fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = limit - line.size();
            tooLong |= end - at > room;
            line.write(buffer, at, Math.min(end - at, room));
            at = end;
            if (at < filled) {
                at++;
                break;
            }
        } while (fill());
        number++;
        return Optional.of(
                tooLong ? problem("a line of more than " + (limit >> 20) + " MiB; split the article") : decode(line));
    }

    private InputLine decode(ByteArrayOutputStream line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return new InputLine(
                    number, number == 1 && text.startsWith(BOM) ? text.substring(1) : text, Optional.empty());
        } catch (CharacterCodingException e) {
            return problem("bytes that are no UTF-8, in which JSON is written");
        }
    }

    private InputLine problem(String reason) {
        return new InputLine(number, "", Optional.of(reason));
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }
}
