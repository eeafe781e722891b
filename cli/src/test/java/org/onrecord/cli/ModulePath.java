package org.onrecord.cli;

import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The modules of ours and what they need, without what only tests need.
 *
 * @param places where each is, by its name
 */
record ModulePath(Map<String, Path> places) {
    private static final List<String> OURS =
            List.of("org.onrecord.core", "org.onrecord.extract", "org.onrecord.render", "org.onrecord.check");

    /** What is needed without being required: models, fonts, and a library of a library. */
    private static final List<String> UNNAMED = List.of(
            "opennlp.models.pos.en",
            "opennlp.models.langdetect",
            "org.apache.commons.io",
            "com.github.librepdf.pdfFontsExtra",
            "com.helger.font.noto_sans_sc");

    /** Those on {@code classPath}. */
    static ModulePath of(String classPath) {
        Map<String, Path> all = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>(UNNAMED);
        JavaRun.entries(classPath)
                .forEach(entry -> descriptor(entry).ifPresent(module -> {
                    all.putIfAbsent(module.name(), entry);
                    if (OURS.contains(module.name())) {
                        wanted.add(module.name());
                        module.requires().forEach(required -> wanted.add(required.name()));
                    }
                }));
        all.keySet().retainAll(wanted);
        return new ModulePath(all);
    }

    private static Optional<ModuleDescriptor> descriptor(Path entry) {
        try {
            return ModuleFinder.of(entry).findAll().stream().findFirst().map(ModuleReference::descriptor);
        } catch (FindException unnamed) {
            return Optional.empty();
        }
    }

    /** Whether all of ours are there. */
    boolean hasOurs() {
        return places.keySet().containsAll(OURS);
    }

    @Override
    public String toString() {
        return places.values().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
