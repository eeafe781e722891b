package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fixtures.Fixture;
import org.onrecord.render.yaml.YamlReader;

/**
 * Compiles the Java examples of the docs, runs them one after the other in a folder with the good fixtures, in a Java
 * of its own, and compares what they print.
 */
class LibraryExampleTest {
    private static final Pattern EXPORT = Pattern.compile("exports (\\S+);");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** Lines of class and main around an example. */
    private static final int WRAPPING = 4;

    private static final String NEXT = "==== next";

    @TempDir
    Path folder;

    private static List<JavaExample> examples() throws IOException {
        List<JavaExample> examples = new ArrayList<>(JavaExample.of(Checkout.ROOT.resolve("README.md"), "Readme"));
        examples.addAll(JavaExample.of(Checkout.ROOT.resolve("docs/library.md"), "Library"));
        return examples;
    }

    @Test
    void everyExamplePrintsWhatStandsBehindIt() throws Exception {
        List<JavaExample> examples = examples();
        assertThat(examples).hasSizeGreaterThan(9);
        layOutThePages();
        compile(examples);

        assertThat(new JavaRun(folder).onClassPath(classes(), "All")).isEqualTo(expected(examples));
        assertThat(Files.readAllBytes(folder.resolve("briefing.pdf"))).startsWith("%PDF-1.7".getBytes(UTF_8));
        String sheet = Files.readString(folder.resolve("briefing.yaml"));
        assertThat(new YamlReader().read("briefing.yaml", sheet).sources())
                .hasSameSizeAs(Fixture.good())
                .allSatisfy(source -> assertThat(source.file()).startsWith("fixtures/pages/good/"));
    }

    /** What Maven compiled has descriptors; another build may leave them out. */
    @Test
    void theModulePathWillDo() throws Exception {
        ModulePath modules = ModulePath.of(CLASS_PATH);
        assumeThat(modules.hasOurs()).isTrue();
        List<JavaExample> examples = examples().stream()
                .filter(each -> each.source().contains("USUAL"))
                .limit(3)
                .toList();
        layOutThePages();
        compile(examples);

        assertThat(new JavaRun(folder).onModulePath(modules, classes(), "All")).isEqualTo(expected(examples));
    }

    @Test
    void theReadmeNeedsTenLines() throws IOException {
        String example = JavaExample.of(Checkout.ROOT.resolve("README.md"), "Readme")
                .get(0)
                .source();

        assertThat(example.lines().filter(line -> !line.isBlank())).hasSize(10 + WRAPPING);
    }

    @Test
    void examplesUseWhatTheModulesExport() throws IOException {
        List<String> exported = new ArrayList<>();
        for (String module : List.of("core", "extract", "render", "check")) {
            String descriptor =
                    Files.readString(Checkout.ROOT.resolve(module).resolve("src/main/java/module-info.java"));
            EXPORT.matcher(descriptor).results().map(each -> each.group(1)).forEach(exported::add);
        }
        for (JavaExample example : examples()) {
            assertThat(exported).containsAll(example.packages());
        }
    }

    private void layOutThePages() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("fixtures/pages/good"));
        for (Fixture page : Fixture.good()) {
            Files.copy(page.file(), pages.resolve(page.file().getFileName()));
        }
    }

    private void compile(List<JavaExample> examples) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (JavaExample example : examples) {
            sources.add(write(example.name(), example.source()));
        }
        sources.add(write("All", all(examples)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "--release",
                    "17",
                    "-classpath",
                    CLASS_PATH,
                    "-d",
                    classes().toString());
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }

    private Path write(String name, String source) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        return Files.writeString(sources.resolve(name + ".java"), source);
    }

    private Path classes() throws IOException {
        return Files.createDirectories(folder.resolve("classes"));
    }

    /** A program that runs the examples, with a line between two of them. */
    private static String all(List<JavaExample> examples) {
        StringBuilder all = new StringBuilder("class All { public static void main(String[] a) throws Exception {\n");
        examples.forEach(example -> all.append(example.name())
                .append(".main(a); System.out.println(\"")
                .append(NEXT)
                .append("\");\n"));
        return all.append("} }").toString();
    }

    private static String expected(List<JavaExample> examples) {
        StringBuilder expected = new StringBuilder();
        examples.forEach(
                example -> expected.append(example.prints()).append(NEXT).append('\n'));
        return expected.toString();
    }
}
