package org.onrecord.cli.jsonl;

import java.util.Optional;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param text without the line end; empty where there is a problem
 * @param problem why the line cannot be read
 */
record InputLine(int number, String text, Optional<String> problem) {
    boolean isBlank() {
        return text.isBlank() && problem.isEmpty();
    }
}
