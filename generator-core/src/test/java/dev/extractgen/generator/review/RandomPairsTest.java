package dev.extractgen.generator.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all reviews holds for schemas that are made up and edited as people do. */
class RandomPairsTest {
    private static final int FIRST = Integer.getInteger("extractgen.review.seed", 0);
    private static final int COUNT = Integer.getInteger("extractgen.review.pairs", 100);

    static IntStream seeds() {
        return IntStream.range(FIRST, FIRST + COUNT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lawsHold(int seed) {
        RandomSchemas schemas = new RandomSchemas(seed);
        ObjectNode before = schemas.schema();
        ObjectNode after = schemas.edited(before);
        Laws.require(
                Versions.read(Versions.source(before.toString())).get(0),
                Versions.read(Versions.source(after.toString())).get(0));
    }
}
