package dev.extractgen.maven.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeTest {
    @TempDir
    private Path temporary;

    @Test
    void tellsPathsFromTheTop() throws Exception {
        Path app = Files.createDirectories(temporary.resolve("all/parts/app"));
        assertThat(WorkTree.of(app).fromTop("src/a.json"))
                .as("in no repository")
                .isEqualTo("src/a.json");

        Files.createDirectories(temporary.resolve("all/.git"));
        assertThat(WorkTree.of(app).fromTop("src/a.json")).isEqualTo("parts/app/src/a.json");
        assertThat(WorkTree.of(app).fromTop("../shared/a.json")).isEqualTo("parts/shared/a.json");
        assertThat(WorkTree.of(app).fromTop(temporary.resolve("all/b.json").toString()))
                .isEqualTo("b.json");
        String outside = temporary.resolve("b.json").toString();
        assertThat(WorkTree.of(app).fromTop(outside)).isEqualTo(outside);

        Files.writeString(temporary.resolve("all/parts/.git"), "gitdir: ../.git/modules/parts");
        assertThat(WorkTree.of(app).fromTop("src/a.json")).isEqualTo("app/src/a.json");
    }
}
