package dev.extractgen.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.runtime.InvalidJsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Compares what is read, and what is refused, with jackson-core, on whole and broken documents.
 * {@code -Dextractgen.fuzz.cases=10000000 -Dextractgen.fuzz.seed=1} asks for more, or others.
 */
class DifferentialTest {
    private static final int CASES = Integer.getInteger("extractgen.fuzz.cases", 100_000);
    private static final long SEED = Long.getLong("extractgen.fuzz.seed", 20_261_127);
    private static final JsonNames NAMES = JsonNames.of(RandomDocuments.NAMES);
    private static final String REFUSED = "refused";

    @Test
    void readsWhatJacksonReadsAndRefusesWhatItRefuses() {
        RandomDocuments documents = new RandomDocuments(SEED);
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] document = documents.document();
            Object expected = jackson(document);
            refused += expected == REFUSED ? 1 : 0;
            require(i, document, expected, ours(document, NAMES));
            require(i, document, expected, ours(document, JsonNames.of()));
            require(i, document, expected == REFUSED ? REFUSED : "skipped", skipped(document));
        }
        assertThat(refused).as("both kinds of documents were seen").isBetween(CASES / 10, CASES - CASES / 10);
    }

    private static void require(int number, byte[] document, Object expected, Object found) {
        if (!expected.equals(found)) {
            assertThat(found)
                    .as("case %s: %s", number, new String(document, StandardCharsets.UTF_8))
                    .isEqualTo(expected);
        }
    }

    private static Object jackson(byte[] document) {
        try {
            return String.valueOf(JacksonOracle.read(document));
        } catch (IOException e) {
            return REFUSED;
        }
    }

    private static Object ours(byte[] document, JsonNames names) {
        try {
            return String.valueOf(Trees.read(document, names));
        } catch (InvalidJsonException e) {
            assertThat(e.offset()).isBetween(0L, (long) document.length);
            return REFUSED;
        }
    }

    private static Object skipped(byte[] document) {
        try {
            JsonReader json = JsonReader.of(document);
            json.skip();
            json.end();
            return "skipped";
        } catch (InvalidJsonException e) {
            return REFUSED;
        }
    }
}
