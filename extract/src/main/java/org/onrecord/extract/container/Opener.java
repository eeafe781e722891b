package org.onrecord.extract.container;

import java.io.IOException;
import java.io.InputStream;

/** Opens what was found in a container, be it a page or a container again. */
interface Opener {
    /**
     * Opens {@code in} under {@code name}, reading it to its end or leaving the rest; returns whether more is wanted.
     */
    boolean open(String name, InputStream in, Headers headers) throws IOException;
}
