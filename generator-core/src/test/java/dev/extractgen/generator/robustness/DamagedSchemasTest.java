package dev.extractgen.generator.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.emit.JavaSource;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.generator.testing.TestFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Schemas that are cut off anywhere, or have a wrong byte anywhere, are refused or give sources that compile. */
class DamagedSchemasTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int MAX_LENGTH = 10_000;
    private static final int DAMAGES_PER_SCHEMA = 12;
    private static final int COMPILED = 30;

    private final Random random = new Random(20261127);

    /** Returns the schemas but for the longest, whose damages are like those of others and take their time. */
    private static List<Path> schemas() {
        return TestFiles.in(GOLDEN).stream()
                .flatMap(hazard -> TestFiles.in(hazard).stream())
                .filter(file -> file.toString().endsWith(".json") && TestFiles.bytes(file).length < MAX_LENGTH)
                .toList();
    }

    @Test
    void nothingEscapesFromSchemasThatAreCutOff() {
        for (Path schema : schemas()) {
            byte[] whole = TestFiles.bytes(schema);
            for (int i = 0; i < DAMAGES_PER_SCHEMA; i++) {
                Generation generation =
                        Generations.of("cut.json", Arrays.copyOf(whole, random.nextInt(whole.length)), "cut");

                assertThat(generation.hasErrors() || generation.sources().size() == 2)
                        .as(schema.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void whatComesOfSchemasWithAWrongByteCompiles() {
        List<List<JavaSource>> changed = new ArrayList<>();
        for (Path schema : schemas()) {
            byte[] whole = TestFiles.bytes(schema);
            for (int i = 0; i < DAMAGES_PER_SCHEMA; i++) {
                byte[] damaged = whole.clone();
                damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                Generation generation = Generations.of("damaged.json", damaged, "damaged" + changed.size());

                assertThat(generation.hasErrors())
                        .isEqualTo(generation.sources().isEmpty());
                if (!generation.hasErrors()) {
                    changed.add(generation.sources());
                }
            }
        }
        List<JavaSource> sample = new ArrayList<>();
        for (int i = 0; i < COMPILED; i++) {
            sample.addAll(changed.remove(random.nextInt(changed.size())));
        }
        GeneratedClasses.compile(sample);
    }
}
