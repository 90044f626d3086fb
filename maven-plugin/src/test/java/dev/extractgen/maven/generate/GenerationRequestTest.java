package dev.extractgen.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationRequestTest {
    /** A review has the old version of a project in another folder, and has to find the same schema there. */
    @Test
    void schemasOutsideTheProjectAreCalledTheSameWhereverItLies(@TempDir Path folder) {
        for (String place : List.of("here", "there/and/deeper")) {
            Path top = folder.resolve(place);
            GenerationRequest request = request(top.resolve("app"));
            assertThat(request.schemaPath(top.resolve("app/a.json"))).isEqualTo("a.json");
            assertThat(request.schemaPath(top.resolve("schemas/a.json"))).isEqualTo("../schemas/a.json");
        }
        Path elsewhere = folder.getRoot().resolve("elsewhere/a.json");
        assertThat(request(folder).schemaPath(elsewhere))
                .isEqualTo(elsewhere.toString().replace('\\', '/'));
    }

    private static GenerationRequest request(Path base) {
        return new GenerationRequest(
                base,
                "pom.xml",
                "1.0",
                base,
                List.of(),
                List.of(),
                new JobSettings(null, null, null, "com.example", Options.NONE),
                List.of(),
                ImportedModules.NONE,
                base,
                base,
                null,
                17);
    }
}
