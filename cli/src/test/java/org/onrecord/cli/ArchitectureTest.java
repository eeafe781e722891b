package org.onrecord.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NO_ARROW_RUNS_UP = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(
                    "org.onrecord.text..",
                    "org.onrecord.command..",
                    "org.onrecord.anchor..",
                    "org.onrecord.quotation..",
                    "org.onrecord.output..",
                    "org.onrecord.diagnostic..",
                    "org.onrecord.sheet..")
            .layer("extract")
            .definedBy("org.onrecord.extract..")
            .layer("render")
            .definedBy("org.onrecord.render..")
            .layer("check")
            .definedBy("org.onrecord.check..")
            .layer("eval")
            .definedBy("org.onrecord.eval..")
            .layer("cli")
            .definedBy("org.onrecord.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("eval")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("check", "eval", "cli")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("cli");

    /** The packages of extract, each on those before it. */
    private static final List<String> FLOORS = Stream.of(
                    "lexicon",
                    "engine",
                    "model",
                    "clock",
                    "cache",
                    "language",
                    "charset",
                    "container",
                    "pdf",
                    "markup",
                    "page",
                    "date",
                    "body",
                    "article",
                    "info",
                    "mark",
                    "token",
                    "speaker",
                    "tagger",
                    "quote.line",
                    "quote.cue",
                    "quote.phrase",
                    "quote.content",
                    "quote.rule",
                    "quote.join",
                    "calibration")
            .map(name -> "org.onrecord.extract." + name)
            .toList();

    @ArchTest
    static void noArrowRunsUpInsideExtract(JavaClasses classes) {
        for (int i = 0; i < FLOORS.size(); i++) {
            List<String> above = new ArrayList<>(FLOORS.subList(i + 1, FLOORS.size()));
            above.add("org.onrecord.extract");
            noClasses()
                    .that()
                    .resideInAPackage(FLOORS.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above.toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule EVERY_PACKAGE_OF_EXTRACT_HAS_ITS_FLOOR = noClasses()
            .that()
            .resideInAPackage("org.onrecord.extract.*..")
            .should()
            .resideOutsideOfPackages(FLOORS.toArray(String[]::new));

    @ArchTest
    static final ArchRule NO_CIRCLE_BETWEEN_PACKAGES =
            slices().matching("org.onrecord.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_WRITES_TO_STANDARD_STREAMS = noClasses()
            .that()
            .resideOutsideOfPackage("org.onrecord.cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule ONLY_THE_STARTS_OPEN_STANDARD_STREAMS = noClasses()
            .that()
            .resideInAPackage("org.onrecord.cli..")
            .and()
            .doNotHaveFullyQualifiedName("org.onrecord.cli.Main")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileDescriptor.class);

    @ArchTest
    static final ArchRule PRINTED_IS_WHAT_HAS_BEEN_MADE_PRINTABLE = noClasses()
            .that()
            .resideInAPackage("org.onrecord.cli..")
            .and()
            .doNotHaveFullyQualifiedName("org.onrecord.cli.StandardOutput")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(PrintStream.class.getName())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(PrintWriter.class.getName())
            .orShould()
            .callMethodWhere(target(nameStartingWith("println"))
                    .and(target(owner(equivalentTo(StandardOutput.class))))
                    .as("StandardOutput.println is called, which is line for people and print for data"));

    @ArchTest
    static final ArchRule JSOUP_ENTERS_WHERE_MARKUP_IS_READ = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.onrecord.extract.markup",
                    "org.onrecord.extract.page",
                    "org.onrecord.extract.article",
                    "org.onrecord.extract.info")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule THE_CHARSET_DETECTOR_ENTERS_IN_ONE_PACKAGE =
            only("org.onrecord.extract.charset", "com.ibm.icu..");

    @ArchTest
    static final ArchRule WARC_ENTERS_IN_ONE_PACKAGE = only("org.onrecord.extract.container", "org.netpreserve..");

    @ArchTest
    static final ArchRule MIME_ENTERS_IN_ONE_PACKAGE = only("org.onrecord.extract.container", "org.apache.james..");

    @ArchTest
    static final ArchRule READING_PDF_ENTERS_IN_ONE_PACKAGE = only("org.onrecord.extract.pdf", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule THE_PDF_LIBRARY_ENTERS_IN_ONE_PACKAGE = only("org.onrecord.render.pdf", "com.lowagie..");

    @ArchTest
    static final ArchRule THE_LANGUAGE_TOOLS_ENTER_IN_TWO_PACKAGES = noClasses()
            .that()
            .resideOutsideOfPackages("org.onrecord.extract.token", "org.onrecord.extract.language")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule THE_RUNTIME_OF_THE_TAGGER_ENTERS_IN_ONE_CLASS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.onrecord.extract.tagger.Encoder")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule PICOCLI_ENTERS_IN_ONE_PACKAGE = only("org.onrecord.cli", "picocli..");

    @ArchTest
    static final ArchRule THE_PROGRESS_BAR_ENTERS_IN_ONE_PACKAGE = only("org.onrecord.cli", "me.tongfei..");

    @ArchTest
    static final ArchRule JACKSON_ENTERS_WHERE_JSON_IS_READ_AND_WRITTEN = noClasses()
            .that()
            .resideOutsideOfPackages("org.onrecord.eval.jsonl", "org.onrecord.cli.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule SNAKEYAML_ENTERS_IN_ONE_PACKAGE = only("org.onrecord.render.yaml", "org.yaml..");

    private static ArchRule only(String door, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(door)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
