package org.onrecord.extract.tagger;

import java.io.IOException;

/** The encoder cannot run here: this machine has no build of its library, or the model does not fit. */
public final class NoEncoder extends IOException {
    private static final long serialVersionUID = 1;

    NoEncoder(String reason, Throwable cause) {
        super(reason, cause);
    }
}
