package org.onrecord.extract.pdf;

import java.io.IOException;

/** A PDF that draws without end. */
final class TooMuchDrawn extends IOException {
    private static final long serialVersionUID = 1;

    TooMuchDrawn(String what) {
        super(what);
    }
}
