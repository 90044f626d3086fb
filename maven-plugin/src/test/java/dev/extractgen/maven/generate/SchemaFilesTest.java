package dev.extractgen.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFilesTest {
    private static final List<String> JSON = List.of("**/*.json");

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String file :
                List.of("b.json", "B.json", "a.json", "a.bindings.json", "deep/er/c.json", "deep/d.json", "note.txt")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "{}");
        }
    }

    @Test
    void takesSchemasInOrderAndBindingsBesideThem() throws IOException {
        SchemaFiles files = SchemaFiles.find(folder, JSON, List.of());

        assertThat(files.schemas()).containsExactly("B.json", "a.json", "b.json", "deep/d.json", "deep/er/c.json");
        assertThat(files.companions()).containsExactly("a.bindings.json");
    }

    @Test
    void knowsBindingsWithoutASchema() throws IOException {
        Files.writeString(folder.resolve("deep/e.bindings.json"), "{}");

        assertThat(SchemaFiles.find(folder, JSON, List.of()).orphans()).containsExactly("deep/e.bindings.json");
        assertThat(SchemaFiles.find(folder, JSON, List.of("**/a.json")).companions())
                .contains("a.json", "a.bindings.json");
        assertThat(SchemaFiles.find(folder, JSON, List.of("**/a.json")).orphans())
                .containsExactly("deep/e.bindings.json");
    }

    @Test
    void patternsAreMavens() throws IOException {
        assertThat(SchemaFiles.find(folder, List.of("deep/"), List.of()).schemas())
                .containsExactly("deep/d.json", "deep/er/c.json");
        assertThat(SchemaFiles.find(folder, List.of("deep/**/*.json"), List.of())
                        .schemas())
                .containsExactly("deep/d.json", "deep/er/c.json");
        assertThat(SchemaFiles.find(folder, List.of("*.json"), List.of("?.json"))
                        .schemas())
                .isEmpty();
        assertThat(SchemaFiles.find(folder, JSON, List.of("**/er/**", "b.json")).schemas())
                .containsExactly("B.json", "a.json", "deep/d.json");
    }

    @Test
    void leavesOutWhatEditorsAndSystemsPutThere() throws IOException {
        Files.writeString(folder.resolve("._a.json"), "{}");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/x.json"), "{}");

        assertThat(SchemaFiles.find(folder, JSON, List.of()).schemas()).hasSize(5);
    }

    @Test
    void leavesOutWhatWasGenerated() throws IOException {
        Files.createDirectories(folder.resolve("target/extractgen-review"));
        Files.writeString(folder.resolve("target/extractgen-review/review.json"), "{}");
        Files.createDirectories(folder.resolve("target/classes/META-INF/extractgen"));
        Files.writeString(folder.resolve("target/classes/META-INF/extractgen/com.example.A.json"), "{}");

        assertThat(SchemaFiles.find(folder, JSON, List.of()))
                .isEqualTo(SchemaFiles.find(folder, JSON, List.of("target/")));
        assertThat(SchemaFiles.find(folder, JSON, List.of()).companions()).containsExactly("a.bindings.json");
    }

    /** What a user names is meant, whatever it is called. */
    @ParameterizedTest
    @ValueSource(strings = {"extractgen-review", "META-INF/extractgen"})
    void theDirectoryMayBeCalledLikeWhatIsGenerated(String name) throws IOException {
        Path directory = Files.createDirectories(folder.resolve("resources").resolve(name));
        Files.writeString(directory.resolve("x.json"), "{}");

        assertThat(SchemaFiles.find(directory, JSON, List.of()).schemas()).containsExactly("x.json");
    }

    @Test
    void takesNothingTwiceForALinkToWhereItLies() throws IOException {
        Files.createSymbolicLink(folder.resolve("deep/self"), Path.of("."));

        assertThat(SchemaFiles.find(folder, JSON, List.of()).schemas()).hasSize(5);
    }

    @Test
    void aLinkToNothingIsNotLeftOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.json"), Path.of("nowhere.json"));
        Files.createSymbolicLink(folder.resolve("itself.json"), Path.of("itself.json"));

        Files.createSymbolicLink(folder.resolve(".#a.json"), Path.of("me@here.123:1"));

        SchemaFiles files = SchemaFiles.find(folder, JSON, List.of());
        assertThat(files.schemas()).contains("gone.json", "itself.json");
        assertThat(files.companions()).as("marks of an editor").containsExactly("a.bindings.json");
    }

    @Test
    void theDirectoryMayBeAFile() throws IOException {
        assertThat(SchemaFiles.find(folder.resolve("a.json"), JSON, List.of()))
                .isEqualTo(new SchemaFiles(List.of("a.json"), List.of("a.bindings.json")));
        assertThat(SchemaFiles.find(folder.resolve("b.json"), JSON, List.of()))
                .isEqualTo(new SchemaFiles(List.of("b.json"), List.of()));
    }

    @Test
    void theDirectoryMayBeMissing() throws IOException {
        assertThat(SchemaFiles.find(folder.resolve("none"), JSON, List.of()).schemas())
                .isEmpty();
    }
}
