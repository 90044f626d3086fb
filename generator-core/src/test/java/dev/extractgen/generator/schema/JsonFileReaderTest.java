package dev.extractgen.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jackson reads is read in the same places, and what it refuses is refused with a reason. */
class JsonFileReaderTest {
    private static final int MUTATIONS = 2000;
    private static final String BYTES = "{}[],:\"\\ \n\r\t/*'#-+.eE0123456789abfnrtux\u0000\u001f\u007f";
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": [1, -2.50e+3, true, false, null, \"\"],\r\n\t\"b\\u00e9\": {\"ü€😀\": \"x\"}, \"c\": 0}",
                "[\r\r\n\n {\"a\":\"ü\", \"€\":\"😀\", \"c\":[[],{}]} ,\"\\ud83d\\ude00\"\n]\n",
                "\uFEFF {\"$ref\":\"#\", \"type\" : [ \"string\", \"null\" ]\n}",
                "  \"😀\\n\" ",
                "{\"\\ud83d\\ude00\": {\"a\": 1, \"b\": 1}, \"a\": {\"b\": 1}}"
            })
    void readsWhatJacksonReadsOrSaysWhyNot(String document) throws IOException {
        Random random = new Random(document.hashCode());
        compare(document.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) BYTES.charAt(random.nextInt(BYTES.length()));
            compare(bytes);
        }
    }

    /** Jackson counts the digits alone. */
    @Test
    void saysWhereANumberIsTooLong() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] json = ("[1,\n -" + "1".repeat(1000) + "]").getBytes(StandardCharsets.UTF_8);

        assertThat(new JsonFileReader("x.json", diagnostics).read(ByteBuffer.wrap(json)))
                .isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString()).startsWith("x.json:2:2 [EXT003]"));
    }

    private static void compare(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Diagnostics diagnostics = new Diagnostics();
        Optional<JsonValue> value = new JsonFileReader("x.json", diagnostics).read(ByteBuffer.wrap(bytes));
        boolean isText = StandardCharsets.UTF_8.newEncoder().canEncode(text) && !text.contains("\uFFFD");
        Optional<List<String>> expected = isText ? jackson(text) : Optional.empty();

        assertThat(value.map(JsonFileReaderTest::values)).as(text).isEqualTo(expected);
        if (expected.isPresent()) {
            assertThat(diagnostics.sorted()).isEmpty();
        } else {
            assertThat(diagnostics.sorted())
                    .as(text)
                    .isNotEmpty()
                    .noneMatch(diagnostic -> diagnostic.code() == DiagnosticCode.TOO_LARGE);
        }
    }

    private static Optional<List<String>> jackson(String text) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            int roots = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                JsonLocation location = parser.currentTokenLocation();
                String place = location.getLineNr() + ":" + location.getColumnNr() + " ";
                if (token == JsonToken.FIELD_NAME) {
                    values.add(parser.currentName());
                } else if (!token.isStructEnd()) {
                    values.add(place + parser.getText());
                }
                roots += parser.getParsingContext().inRoot() ? 1 : 0;
            }
            return roots == 1 ? Optional.of(values) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<String> values(JsonValue value) {
        List<String> values = new ArrayList<>();
        String place = value.position().line() + ":" + value.position().column() + " ";
        if (value instanceof ObjectValue object) {
            values.add(place + "{");
            object.members().forEach((name, member) -> {
                values.add(name);
                values.addAll(values(member));
            });
        } else if (value instanceof ArrayValue array) {
            values.add(place + "[");
            array.elements().forEach(element -> values.addAll(values(element)));
        } else if (value instanceof StringValue string) {
            values.add(place + string.text());
        } else if (value instanceof NumberValue number) {
            values.add(place + number.text());
        } else {
            values.add(place + (value instanceof BooleanValue flag ? flag.value() : "null"));
        }
        return values;
    }
}
