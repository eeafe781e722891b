package org.onrecord.eval.jsonl;

/** A line that is no article; says why. */
final class BadLine extends RuntimeException {
    BadLine(String message) {
        super(message);
    }
}
