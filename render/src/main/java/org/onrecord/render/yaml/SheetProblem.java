package org.onrecord.render.yaml;

/** A place of a sheet behind which it cannot be read on. */
final class SheetProblem extends RuntimeException {
    private final int offset;
    private final String code;

    SheetProblem(int offset, String code, String message) {
        super(message);
        this.offset = offset;
        this.code = code;
    }

    /** Where it is, in UTF-16 units of the text. */
    int offset() {
        return offset;
    }

    String code() {
        return code;
    }

    /** What was found and what would be accepted. */
    String message() {
        return String.valueOf(getMessage());
    }
}
