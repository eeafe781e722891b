package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a class in a Java of its own. That speaks Turkish, whose letters show what hangs on the machine's language.
 *
 * @param folder where it runs
 */
record JavaRun(Path folder) {
    /** What {@code main} prints, with the classes of the tests' own Java behind {@code classes}. */
    String onClassPath(Path classes, String main) throws IOException, InterruptedException {
        String inherited = entries(System.getProperty("java.class.path"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        return run(classes + File.pathSeparator + inherited, List.of(), main);
    }

    /** What {@code main} prints, with {@code classes} alone on the class path. */
    String onModulePath(ModulePath modules, Path classes, String main) throws IOException, InterruptedException {
        return run(
                classes.toString(),
                List.of("--module-path", modules.toString(), "--add-modules", "org.onrecord.render,org.onrecord.check"),
                main);
    }

    /** The entries of a class path, wherever it is looked at from. */
    static Stream<Path> entries(String classPath) {
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath());
    }

    /** The class path goes into the environment: Windows bounds the length of a command. */
    private String run(String classPath, List<String> options, String main) throws IOException, InterruptedException {
        Path cache = Path.of(System.getProperty("onrecord.cache", "target/cache"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Donrecord.cache=" + cache.toAbsolutePath(),
                main));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder java = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        java.environment().put("CLASSPATH", classPath);
        int code = java.start().waitFor();
        String complaints = Files.readString(err)
                .lines()
                .filter(line -> !line.startsWith("SLF4J(W)") && !line.startsWith("WARNING:"))
                .collect(Collectors.joining("\n"));
        assertThat(complaints).isEmpty();
        assertThat(code).isZero();
        return Files.readString(out).replace("\r\n", "\n");
    }
}
