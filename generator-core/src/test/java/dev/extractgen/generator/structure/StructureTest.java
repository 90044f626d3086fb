package dev.extractgen.generator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it was drawn: who may know what, arrows forward only, small files. */
class StructureTest {
    private static final List<SourceFile> FILES = SourceFile.ofCheckout(Path.of(".."));

    private static List<Named<Function<List<SourceFile>, List<String>>>> rules() {
        return List.of(
                Named.of("libraries stay in their rooms", StructureRules::strayLibraries),
                Named.of("arrows lead forward", StructureRules::backwardArrows),
                Named.of("packages are described and null-marked", StructureRules::packagesWithoutInfo),
                Named.of("files are short", StructureRules::longFiles),
                Named.of("names say what a class does", StructureRules::emptyNames),
                Named.of("numbers are the same in all languages", StructureRules::localNumbers));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForTheCheckout(Function<List<SourceFile>, List<String>> rule) {
        assertThat(rule.apply(FILES)).isEmpty();
    }

    @Test
    void seesAllModules() {
        assertThat(FILES.stream().map(SourceFile::module).collect(Collectors.toSet()))
                .contains("runtime", "generator-core", "maven-plugin", "sample-project");
    }

    /** What goes into the applications of users is ours alone. */
    @Test
    void runtimeBringsNothingButAnnotations() throws IOException {
        String pom = Files.readString(Path.of("../runtime/pom.xml"));
        assertThat(Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL)
                        .matcher(pom)
                        .results()
                        .map(MatchResult::group)
                        .filter(dependency -> !dependency.contains("<scope>test</scope>")))
                .hasSize(2)
                .allMatch(dependency -> dependency.contains("<artifactId>jspecify<")
                        || dependency.contains("<artifactId>jackson-annotations<"));
    }
}
