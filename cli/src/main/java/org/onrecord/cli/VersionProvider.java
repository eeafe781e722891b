package org.onrecord.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Version of the jar and of the Java that runs it. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    /** {@code onrecord 1.2.0 (Java 17.0.15, Linux amd64)}. */
    static String line() {
        String version = Optional.ofNullable(VersionProvider.class.getPackage().getImplementationVersion())
                .orElse("development build");
        return "onrecord " + version + " (Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")";
    }
}
