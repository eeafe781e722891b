package org.onrecord.extract.tagger;

import java.io.IOException;

/** The encoder cannot run here: its library has no build for this machine, or the memory does not hold its model. */
public final class NoEncoder extends IOException {
    private static final long serialVersionUID = 1;

    NoEncoder(String reason, Throwable cause) {
        super(reason, cause);
    }
}
