package org.onrecord.extract.container;

import java.io.IOException;

/** A container that unpacks to more than may be unpacked; nothing more of it is read. */
final class BudgetSpent extends IOException {
    private static final long serialVersionUID = 1;

    private final String found;

    BudgetSpent(String found) {
        super(found);
        this.found = found;
    }

    /** What was found, and what would be accepted. */
    String inWords() {
        return found + " would be accepted";
    }
}
