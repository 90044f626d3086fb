package dev.extractgen.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.extractgen.client.generated.ExtractV2Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jobs as the public documentation shows them, through the generated classes: each member is read, and kept. */
class DocumentedExamplesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Numbers are the same when they are as large: 60 credits are 60.0 credits. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : Boolean.compare(true, one.equals(other));

    @ParameterizedTest
    @ValueSource(strings = {"older", "newer"})
    void readsEveryMemberOfTheDocumentedForm(String version) throws IOException {
        String job = Files.readString(documented(version));

        assertKept(job, MAPPER.readValue(job, ExtractV2Job.class));
    }

    @Test
    void readsTheNameThatTheVersionHadAndTheNameThatItHas() throws IOException {
        assertThat(read("older").getConfiguration().getExtractVersion()).isEqualTo("latest");
        assertThat(read("newer").getConfiguration().getVersion()).isEqualTo("2026-03-31");
    }

    @Test
    void keepsWordsThatAreNotInTheDocument() throws IOException {
        ObjectNode job = (ObjectNode) MAPPER.readTree(
                Path.of("src/test/resources/documented/newer.json").toFile());
        job.put("status", "PAUSED").withObject("configuration").put("tier", "agentic_max");

        ExtractV2Job read = MAPPER.treeToValue(job, ExtractV2Job.class);

        assertThat(read.getStatus()).isEqualTo("PAUSED");
        assertThat(read.getConfiguration().getTier()).isEqualTo("agentic_max");
    }

    @TestFactory
    Stream<DynamicTest> readsTheDocumentsOwnExamples() throws IOException {
        JsonNode examples =
                new YAMLMapper().readTree(Path.of("extract.yaml").toFile()).at("/components/examples");
        assertThat(examples.size()).isEqualTo(6);
        return examples.properties().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
                    String job = example.getValue().path("value").toString();
                    assertKept(job, MAPPER.readValue(job, ExtractV2Job.class));
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsPublishedMetadata() throws IOException {
        Path folder = Path.of(System.getProperty("extractgen.corpus", ""), "llamaextract/jobs");
        assumeTrue(Files.isDirectory(folder), "skipped: there is no corpus at " + folder);
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.getFileName().toString().startsWith("v2_"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String job = Files.readString(file);
                    ExtractV2Job read = MAPPER.readerFor(ExtractV2Job.class)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(job);
                    // Members of a flat form, which has no level for the target, are for the decoder alone.
                    if (job.contains("\"document_metadata\"")) {
                        assertKept(job, read);
                    }
                }));
    }

    private static ExtractV2Job read(String version) throws IOException {
        return MAPPER.readValue(documented(version).toFile(), ExtractV2Job.class);
    }

    private static Path documented(String version) {
        return Path.of("src/test/resources/documented", version + ".json");
    }

    /** Writing may add the defaults of what was not there, and nulls; it may lose nothing. */
    private static void assertKept(String original, ExtractV2Job read) throws IOException {
        assertKept("", MAPPER.readTree(original), MAPPER.readTree(MAPPER.writeValueAsBytes(read)));
    }

    private static void assertKept(String pointer, JsonNode original, JsonNode written) {
        if (original.isObject()) {
            original.properties()
                    .forEach(member -> assertKept(
                            pointer + "/" + member.getKey(), member.getValue(), written.path(member.getKey())));
        } else {
            assertThat(original.equals(BY_VALUE, written))
                    .as("%s is %s, and was %s", pointer, written, original)
                    .isTrue();
        }
    }
}
