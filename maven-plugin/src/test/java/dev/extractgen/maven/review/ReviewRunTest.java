package dev.extractgen.maven.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.maven.generate.GenerationRequest;
import dev.extractgen.maven.generate.ImportedModules;
import dev.extractgen.maven.generate.JobSettings;
import dev.extractgen.maven.generate.Options;
import dev.extractgen.maven.generate.RecordSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewRunTest {
    @TempDir
    private Path base;

    @Test
    void readsWhatSchemasReferToInExcludedFiles() throws Exception {
        write("old/parts/units.json", "{ \"weight\": { \"enum\": [\"kg\"] } }");
        write("new/parts/units.json", "{ \"weight\": { \"enum\": [\"kg\", \"t\"] } }");
        String order = "{ \"properties\": { \"unit\": { \"$ref\": \"parts/units.json#/weight\" } } }";
        write("old/order.json", order);
        write("new/order.json", order);
        GenerationRequest now = request(base.resolve("new"));

        Judgement judgement = new ReviewRun(
                        new ReviewOptions(Policy.DEFAULT, null, false, base.resolve("reports"), WorkTree.of(base)))
                .run("before", List.of(now.reading(base.resolve("old"))), "after", List.of(now), List.of("noted"));

        assertThat(judgement.findings())
                .extracting(judged ->
                        judged.finding().rule().id() + " " + judged.finding().subject())
                .contains("enum-values-added unit");
        assertThat(judgement.notes()).containsExactly("noted");
    }

    private GenerationRequest request(Path schemas) {
        return new GenerationRequest(
                base,
                "pom.xml",
                "1.0",
                schemas,
                List.of("**/*.json"),
                List.of("parts/"),
                new JobSettings(
                        null, null, null, "com.example", new Options(null, null, null, null, RecordSettings.NONE)),
                List.of(),
                ImportedModules.NONE,
                base.resolve("out"),
                base.resolve("classes"),
                "UTF-8",
                17);
    }

    private void write(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
