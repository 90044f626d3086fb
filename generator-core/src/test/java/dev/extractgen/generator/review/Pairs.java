package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pairs of schemas out of a corpus, one a line. */
public final class Pairs {
    private static final JsonMapper JSON = new JsonMapper();

    private Pairs() {}

    /** Reads a file below the corpus; skips the test where there is no corpus. */
    public static List<JsonNode> read(String file) {
        Path corpus = Path.of(System.getProperty("extractgen.corpus", "../../shared/corpus"));
        assumeTrue(Files.isDirectory(corpus), () -> "there is no corpus at " + corpus);
        List<JsonNode> pairs = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(corpus.resolve(file))) {
                pairs.add(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(pairs).isNotEmpty();
        return pairs;
    }
}
