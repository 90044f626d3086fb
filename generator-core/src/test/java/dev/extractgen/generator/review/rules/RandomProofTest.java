package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.review.RandomSchemas;
import dev.extractgen.generator.review.Versions;
import org.junit.jupiter.api.Test;

/** What findings about schemas that are made up say comes out as they say. */
class RandomProofTest {
    private static final int FIRST = Integer.getInteger("extractgen.review.seed", 0);
    private static final int COUNT = Integer.getInteger("extractgen.review.pairs", 25);

    @Test
    void witnessesComeOutAsTheFindingsSay() throws Exception {
        Proof proof = new Proof();
        int findings = 0;
        for (int seed = FIRST; seed < FIRST + COUNT; seed++) {
            RandomSchemas schemas = new RandomSchemas(seed);
            ObjectNode before = schemas.schema();
            ObjectNode after = schemas.edited(before);
            findings += proof.add(
                    "%s: %s -> %s".formatted(seed, before, after),
                    Versions.read(Versions.source(before.toString())).get(0),
                    Versions.read(Versions.source(after.toString())).get(0));
        }
        assertThat(findings).isGreaterThan(COUNT);
        assertThat(proof.failures()).isEmpty();
    }
}
