package org.onrecord.bench.attack;

import java.util.List;
import java.util.Objects;

/** Bytes for the product to read, under a file name, and the files that lie beside them. */
final class Input {
    private final InputKind kind;
    private final String name;
    private final byte[] bytes;
    private final List<Input> beside;

    /** Bytes with nothing beside them; not copied, nobody may change them. */
    Input(InputKind kind, String name, byte[] bytes) {
        this(kind, name, bytes, List.of());
    }

    /** Bytes with others beside them, as a sheet lies beside its page. */
    Input(InputKind kind, String name, byte[] bytes, List<Input> beside) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.beside = List.copyOf(beside);
    }

    /** What the bytes were before they were damaged. */
    InputKind kind() {
        return kind;
    }

    /** The file name, without a folder. */
    String name() {
        return name;
    }

    /** The bytes; nobody may change them. */
    byte[] bytes() {
        return bytes;
    }

    /** What lies in the same folder. */
    List<Input> beside() {
        return beside;
    }

    /** Other bytes under the same name. */
    Input with(byte[] others) {
        return new Input(kind, name, others, beside);
    }

    /** The same bytes under another name. */
    Input named(String other) {
        return new Input(kind, other, bytes, beside);
    }
}
