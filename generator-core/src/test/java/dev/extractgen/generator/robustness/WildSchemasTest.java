package dev.extractgen.generator.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Schemas that nobody would write are refused with reasons, or give two sources in their package that compile. */
class WildSchemasTest {
    private static final int SCHEMAS = 800;
    private static final int COMPILED = 40;

    @Test
    void areRefusedOrCompile() {
        WildSchema schemas = new WildSchema(new Random(20261127));
        List<JavaSource> sources = new ArrayList<>();
        int refused = 0;
        int accepted = 0;
        for (int i = 0; i < SCHEMAS; i++) {
            String schema = schemas.next();
            Generation generation = Generations.of("wild.json", schema.getBytes(StandardCharsets.UTF_8), "wild" + i);

            assertThat(generation.hasErrors())
                    .as(schema)
                    .isEqualTo(generation.sources().isEmpty());
            if (generation.hasErrors()) {
                refused++;
                assertThat(generation.diagnostics())
                        .allMatch(diagnostic -> diagnostic.location().line() > 0);
            } else {
                accepted++;
                assertThat(generation.sources())
                        .extracting(JavaSource::path)
                        .containsExactly("wild%s/Wild.java".formatted(i), "wild%s/WildDecoder.java".formatted(i));
            }
            if (!generation.hasErrors() && sources.size() < 2 * COMPILED) {
                sources.addAll(generation.sources());
            }
        }

        assertThat(refused).isGreaterThan(SCHEMAS / 10);
        assertThat(accepted).isGreaterThan(SCHEMAS / 10);
        GeneratedClasses.compile(sources);
    }
}
