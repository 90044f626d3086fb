package dev.extractgen.generator.decoding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.decoding.random.Choice;
import dev.extractgen.generator.decoding.random.RandomSchema;
import dev.extractgen.generator.read.GeneratorOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Jobs of random schemas, whole and damaged. {@code -Dextractgen.jobs}, {@code -Dextractgen.schemas} and
 * {@code -Dextractgen.seed} ask for more or for others.
 */
class RandomJobsTest {
    private static final int SCHEMAS = Integer.getInteger("extractgen.schemas", 16);
    private static final int JOBS = Integer.getInteger("extractgen.jobs", 1200);
    private static final long SEED = Long.getLong("extractgen.seed", 20261101);
    private static final long SEEDS_FOR_EACH = 1_000_003;

    @Test
    void holdsOrReportsEverything() {
        List<ObjectNode> schemas = new ArrayList<>();
        for (int i = 0; i < SCHEMAS; i++) {
            schemas.add(RandomSchema.next(new Choice(SEED + i)));
        }
        List<SchemaDecoders> decoders =
                SchemaDecoders.ofAll(schemas.stream().map(JsonNode::toString).toList(), GeneratorOptions.DEFAULT);
        for (int i = 0; i < SCHEMAS; i++) {
            JobCheck.checkJobs(decoders.get(i), schemas.get(i), JOBS / SCHEMAS, SEED + SEEDS_FOR_EACH * i);
        }
    }
}
