package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.generator.decoding.oracle.JobOracle;
import dev.extractgen.generator.decoding.oracle.StrictJson;
import dev.extractgen.generator.testing.TestFiles;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.InvalidJsonException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real responses, cut off at every byte, with every byte changed, and with pieces lost or doubled. What is no JSON any
 * more is refused with its place; of everything else the decoder says the same as an independent reader.
 */
class DamagedBytesTest {
    private static final Path SAMPLE = Path.of("../sample-project/src");
    private static final int SPLICES = 300;

    private static final Map<String, SchemaDecoders> DECODERS = new HashMap<>();

    private static SchemaDecoders decoders(String name) {
        return DECODERS.computeIfAbsent(
                name,
                key -> SchemaDecoders.of(TestFiles.text(SAMPLE.resolve("main/resources/extract/" + key + ".json"))));
    }

    private static byte[] body(String name) {
        return TestFiles.bytes(SAMPLE.resolve("test/resources/jobs/" + name + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", "statement-page", "price-row"})
    void refusesWhatIsCutOff(String name) {
        SchemaDecoders decoders = decoders(name);
        byte[] body = body(name);
        int end = new String(body, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            InvalidJsonException refused = catchThrowableOfType(
                    InvalidJsonException.class, () -> decoders.lenient().decode(cut));
            assertThat(refused).as("cut off after %s bytes", length).isNotNull();
            assertThat(refused.offset()).isBetween(0L, (long) length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", "statement-page", "price-row"})
    void isNotFooledByOneByte(String name) {
        SchemaDecoders decoders = decoders(name);
        byte[] body = body(name);
        for (int i = 0; i < body.length; i++) {
            byte bit = (byte) (1 << (i % Byte.SIZE));
            body[i] ^= bit;
            check(decoders, body, "bit %s of byte %s changed".formatted(bit, i));
            body[i] ^= bit;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", "statement-page", "price-row"})
    void isNotFooledByPiecesThatAreLostOrDoubled(String name) {
        SchemaDecoders decoders = decoders(name);
        byte[] body = body(name);
        Random random = new Random(20261101);
        for (int i = 0; i < SPLICES; i++) {
            int from = random.nextInt(body.length);
            int to = Math.min(body.length, from + 1 + random.nextInt(200));
            int next = random.nextBoolean() ? from : to;
            ByteArrayOutputStream spliced = new ByteArrayOutputStream();
            spliced.write(body, 0, next == from ? to : from);
            spliced.write(body, next, body.length - next);
            check(decoders, spliced.toByteArray(), "bytes %s to %s lost or doubled".formatted(from, to));
        }
    }

    private static void check(SchemaDecoders decoders, byte[] body, String damage) {
        Optional<JsonNode> document = StrictJson.read(body);
        try {
            ExtractedJob<?> job = decoders.lenient().decode(body);
            assertThat(document).as("independent reading").isPresent();
            JobOracle.check(body, document.orElseThrow(), job);
        } catch (InvalidJsonException e) {
            assertThat(document)
                    .as("independent reading; the decoder says %s", e)
                    .isEmpty();
            assertThat(e.offset()).isBetween(0L, (long) body.length);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("%s: %s%n%s".formatted(damage, e, new String(body, StandardCharsets.UTF_8)), e);
        }
    }
}
