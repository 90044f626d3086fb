package dev.extractgen.generator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules notice what breaks them. */
class StructureRulesTest {
    private static final String GENERATOR = "generator-core/src/main/java/dev/extractgen/generator/";

    private static SourceFile file(String path, String... lines) {
        return new SourceFile(path, List.of(lines));
    }

    @Test
    void findsLibrariesOutsideTheirRooms() {
        List<SourceFile> files = List.of(
                file(
                        GENERATOR + "emit/Imports.java",
                        "package dev.extractgen.generator.emit;",
                        "import com.fasterxml.jackson.core.JsonParser;"),
                file(
                        GENERATOR + "naming/WrittenOut.java",
                        "package dev.extractgen.generator.naming;",
                        "class WrittenOut { com.palantir.javapoet.TypeName name; }"),
                file(
                        "runtime/src/main/java/dev/extractgen/runtime/decode/Static.java",
                        "package dev.extractgen.runtime.decode;",
                        "import static org.apache.maven.model.Model.*;"));

        assertThat(StructureRules.strayLibraries(files))
                .hasSize(3)
                .anyMatch(
                        violation -> violation.contains("Imports.java refers to com.fasterxml.jackson.core.JsonParser"))
                .anyMatch(violation -> violation.contains("WrittenOut.java refers to com.palantir.javapoet.TypeName"))
                .anyMatch(violation -> violation.contains("Static.java refers to org.apache.maven.model.Model"));
    }

    @Test
    void leavesAloneWhatIsNoReference() {
        List<SourceFile> files = List.of(file(
                GENERATOR + "naming/Talks.java",
                "package dev.extractgen.generator.naming;",
                "import com.fasterxml.jackson.annotation.JsonProperty;",
                "/** Unlike com.palantir.javapoet.TypeName. */",
                "class Talks { String name = \"com.palantir.javapoet.TypeName\"; } // org.apache.maven.model.Model"));

        assertThat(StructureRules.strayLibraries(files)).isEmpty();
    }

    @Test
    void findsArrowsThatLeadBack() {
        List<SourceFile> files = List.of(
                file(
                        GENERATOR + "model/Back.java",
                        "package dev.extractgen.generator.model;",
                        "import dev.extractgen.generator.emit.JavaSource;"),
                file(
                        GENERATOR + "emit/Forward.java",
                        "package dev.extractgen.generator.emit;",
                        "import dev.extractgen.generator.model.Type;"));

        assertThat(StructureRules.backwardArrows(files))
                .containsExactly(GENERATOR + "model/Back.java refers back to dev.extractgen.generator.emit");
    }

    @Test
    void findsPackagesWithoutAPlace() {
        List<SourceFile> files = List.of(file(GENERATOR + "fresh/New.java", "package dev.extractgen.generator.fresh;"));

        assertThat(StructureRules.backwardArrows(files))
                .singleElement()
                .asString()
                .contains("has no place");
    }

    @Test
    void findsPackagesThatAreNotMarked() {
        List<SourceFile> files = List.of(
                file(GENERATOR + "model/Type.java", "package dev.extractgen.generator.model;"),
                file(GENERATOR + "model/package-info.java", "package dev.extractgen.generator.model;"),
                file(GENERATOR + "emit/package-info.java", "/** Said. */", "@NullMarked", "package x;"),
                file(GENERATOR + "emit/Type.java", "package dev.extractgen.generator.emit;"));

        assertThat(StructureRules.packagesWithoutInfo(files))
                .singleElement()
                .asString()
                .startsWith(GENERATOR + "model has no package-info.java");
    }

    @Test
    void findsLongFilesAndEmptyNames() {
        List<SourceFile> files = List.of(
                new SourceFile(GENERATOR + "emit/Long.java", Collections.nCopies(401, "")),
                new SourceFile(GENERATOR + "emit/NameUtils.java", Collections.nCopies(400, "")),
                file(GENERATOR + "emit/TypeManager.java"),
                file(GENERATOR + "emit/Utilisation.java"));

        assertThat(StructureRules.longFiles(files)).singleElement().asString().contains("Long.java has 401 lines");
        assertThat(StructureRules.emptyNames(files)).hasSize(2).allMatch(name -> name.matches(".*(Utils|Manager).*"));
    }

    @Test
    void findsNumbersThatDependOnTheLanguage() {
        List<SourceFile> files = List.of(
                file(GENERATOR + "emit/Local.java", "String text = \"line %d\".formatted(line);"),
                file(GENERATOR + "emit/Same.java", "String text = \"line %s, %,d\".formatted(line, count);"),
                file("sample-project/src/main/java/com/example/Print.java", "out.printf(\"%d%n\", lines);"));

        assertThat(StructureRules.localNumbers(files))
                .singleElement()
                .asString()
                .contains("Local.java");
    }
}
