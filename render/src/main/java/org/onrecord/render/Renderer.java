package org.onrecord.render;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.sheet.FactSheet;

/** Writes a sheet in one file format; the same sheet gives the same bytes. */
public interface Renderer {
    /**
     * Writes {@code sheet} to {@code out} and leaves it open.
     *
     * @throws IOException where writing fails
     */
    void render(FactSheet sheet, OutputStream out) throws IOException;
}
