package org.onrecord.extract.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.extract.cache.UnpackedLibrary;
import org.onrecord.extract.cache.UserCache;

/**
 * Tells ONNX Runtime where its native files are, so that it does not unpack them at each start. Where the user has
 * named a folder, or there is none that could be trusted, it goes its own way: into a temporary folder.
 */
final class LibraryPath {
    private static final String PROPERTY = "onnxruntime.native.path";

    private LibraryPath() {}

    /** Does so for the library that {@code door} is a class of. */
    static void set(Class<?> door) {
        if (System.getProperty(PROPERTY) == null) {
            UserCache.folder()
                    .flatMap(cache -> unpacked(cache, door))
                    .filter(folder -> canLoad(folder, door))
                    .ifPresent(folder -> System.setProperty(PROPERTY, folder.toString()));
        }
    }

    private static Optional<Path> unpacked(Path cache, Class<?> door) {
        try {
            return new UnpackedLibrary(path -> door.getResourceAsStream("/ai/onnxruntime/native/" + path))
                    .folderIn(cache);
        } catch (IOException noCache) {
            return Optional.empty();
        }
    }

    /** A folder may lie on a disk that no code may be run from; the library itself would not look elsewhere then. */
    private static boolean canLoad(Path folder, Class<?> door) {
        if (door.getClassLoader() != LibraryPath.class.getClassLoader()) {
            // What is loaded here could not be loaded there any more.
            return true;
        }
        try {
            System.load(folder.resolve(System.mapLibraryName("onnxruntime")).toString());
            return true;
        } catch (UnsatisfiedLinkError notFromHere) {
            return false;
        }
    }
}
