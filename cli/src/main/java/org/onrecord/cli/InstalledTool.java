package org.onrecord.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.onrecord.command.CommandLineTool;

/** The command line as other programs find it. */
public final class InstalledTool implements CommandLineTool {
    @Override
    public int run(InputStream in, OutputStream out, OutputStream err, Path directory, String... args) {
        return Main.run(in, out, err, directory, args);
    }
}
