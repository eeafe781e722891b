package org.onrecord.extract.cache;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the user's programs keep what they can make again.
 *
 * <pre>
 * -Donrecord.cache=DIR, else ONRECORD_CACHE=DIR
 * Linux     $XDG_CACHE_HOME/onrecord, else ~/.cache/onrecord     (XDG Base Directory Specification 0.8)
 * macOS     ~/Library/Caches/onrecord
 * Windows   %LOCALAPPDATA%\onrecord
 * </pre>
 */
public final class UserCache {
    private static final String NAME = "onrecord";

    private UserCache() {}

    /** The folder for OnRecord; empty where this user has none. It may not exist yet. */
    public static Optional<Path> folder() {
        return folder(System::getProperty, System::getenv);
    }

    /** Asks {@code properties} of Java and {@code environment}; either gives null for what is not set. */
    static Optional<Path> folder(
            UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
        Optional<Path> named = Stream.of(properties.apply("onrecord.cache"), environment.apply("ONRECORD_CACHE"))
                .flatMap(folder -> absolute(folder).stream())
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        Optional<Path> home = absolute(properties.apply("user.home"));
        if (system.contains("win") && !system.contains("darwin")) {
            return absolute(environment.apply("LOCALAPPDATA")).map(local -> local.resolve(NAME));
        }
        if (system.contains("mac") || system.contains("darwin")) {
            return home.map(at -> at.resolve("Library").resolve("Caches").resolve(NAME));
        }
        return absolute(environment.apply("XDG_CACHE_HOME"))
                .or(() -> home.map(at -> at.resolve(".cache")))
                .map(cache -> cache.resolve(NAME));
    }

    /** The specification has relative ones ignored: they would lie wherever the program is started. */
    private static Optional<Path> absolute(@Nullable String folder) {
        try {
            return Optional.ofNullable(folder)
                    .filter(name -> !name.isBlank())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException noFolder) {
            return Optional.empty();
        }
    }
}
