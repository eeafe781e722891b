package org.onrecord.extract.container;

import org.onrecord.diagnostic.Diagnostic;

/** Takes the pages of a container one after the other. */
public interface EntrySink {
    /** Takes a page; returns whether more are wanted. */
    boolean entry(Entry entry);

    /** Takes word of something in the container that is no page or could not be unpacked. */
    void refused(Diagnostic diagnostic);
}
