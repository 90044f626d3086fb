package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.generator.decoding.oracle.RecordView;
import dev.extractgen.runtime.ExtractedJob;
import dev.extractgen.runtime.InvalidJsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input at and beyond the limits of what is read: strict and lenient decoders refuse the same, with its place. */
class LimitsTest {
    private static final int MAX_DEPTH = 500;
    private static final SchemaDecoders TREE = SchemaDecoders.of("""
            {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}, "any": {}, "text": {"type": "string"},
             "number": {"type": "number"}},
             "$defs": {"Node": {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"},
             "list": {"type": "array", "items": {"$ref": "#/$defs/Node"}}}}}}""");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ExtractedJob<?> decode(String body) {
        return TREE.lenient().decode(bytes(body));
    }

    private static InvalidJsonException refusal(byte[] body) {
        InvalidJsonException[] refusals = new InvalidJsonException[1];
        for (var decoder : new dev.extractgen.runtime.decode.ExtractDecoder<?>[] {TREE.strict(), TREE.lenient()}) {
            assertThatThrownBy(() -> decoder.decode(body))
                    .isInstanceOfSatisfying(InvalidJsonException.class, refused -> refusals[0] = refused)
                    .hasMessageContaining("byte " + (refusals[0] == null ? "" : refusals[0].offset()));
        }
        return refusals[0];
    }

    private static String nested(String open, String inner, String close, int levels) {
        return open.repeat(levels) + inner + close.repeat(levels);
    }

    /** Parts of a job, each with how deep it lies itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | {"status": "COMPLETED", "extract_result": %s}
                    2 | {"status": "COMPLETED", "extract_result": {"any": %s}}
                    2 | {"status": "COMPLETED", "extract_metadata": {"field_metadata": {}}, "extract_result": {"any": %s}}
                    2 | {"status": "COMPLETED", "extract_result": {"unknown": %s}}
                    3 | {"status": "COMPLETED", "extract_result": {}, "extract_metadata": {"field_metadata": {"document_metadata": %s}}}
                    2 | {"status": "COMPLETED", "extract_result": {}, "configuration": {"data_schema": %s}}
                    1 | {"status": "COMPLETED", "extract_result": {}, "something_new": %s}
                    1 | {"status": "FAILED", "extract_result": %s}
                    """)
    void readsAsDeepAsItSays(int depth, String body) {
        int levels = MAX_DEPTH - depth;
        for (String[] brackets : new String[][] {{"{\"next\": ", "}"}, {"[", "]"}}) {
            String deepest = body.formatted(nested(brackets[0], "{}", brackets[1], levels - 1));
            assertThat(decode(deepest).problems()).isNotNull();
            byte[] tooDeep = bytes(body.formatted(nested(brackets[0], "{}", brackets[1], levels)));
            assertThat(refusal(tooDeep)).hasMessageContaining(String.valueOf(MAX_DEPTH));
        }
    }

    @Test
    void holdsRecordsAsDeepAsItReads() {
        String deepest = nested("{\"next\": ", "{}", "}", MAX_DEPTH - 2);
        ExtractedJob<?> job = decode(Bodies.result(deepest));
        assertThat(job.problems()).isEmpty();
        assertThat(job.result()).isEqualTo(decode(Bodies.result(deepest)).result());
        assertThat(job.result())
                .hasSameHashCodeAs(decode(Bodies.result(deepest)).result());
        assertThat(job.result().toString()).hasSizeGreaterThan(MAX_DEPTH);
        assertThat(RecordView.leaves(job.result())).isNotEmpty();
    }

    @Test
    void reportsTheDeepestValue() {
        String deepest = nested("{\"next\": ", "[]", "}", MAX_DEPTH - 2);
        ExtractedJob<?> job = decode(Bodies.result(deepest));
        assertThat(job.problems()).hasSize(1);
        assertThat(job.problems().get(0).pointer()).isEqualTo("/extract_result" + "/next".repeat(MAX_DEPTH - 2));
        assertThat(job.problems().get(0).json()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"next\":", "{\"extract_result\":", "[{\"a\":"})
    void refusesTenThousandLevels(String open) {
        int deepest = open.length() * (MAX_DEPTH + 1);
        assertThat(refusal(bytes(open.repeat(10_000))).offset()).isLessThan(deepest);
        String result = "{\"extract_result\": ";
        assertThat(refusal(bytes(result + open.repeat(10_000))).offset()).isLessThan(result.length() + deepest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                "01",
                "1.",
                ".5",
                "1e",
                "0x10",
                "1_000",
                "- 1",
                "--1",
                "1e+",
                "True",
                "nul",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\n\"",
                "undefined",
                "",
                ",",
                "1 2",
                "/**/1",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a: 1}",
                "{1: 1}",
                "[1 2]",
                "[1}",
                "{\"a\":1]"
            })
    void refusesWhatIsNoJson(String value) {
        refusal(bytes(Bodies.result("{\"any\": " + value + "}")));
        refusal(bytes("{\"status\": \"COMPLETED\", \"something_new\": " + value + "}"));
    }

    @Test
    void refusesNumbersOfMoreCharactersThanItSays() {
        for (UnaryOperator<String> number : java.util.List.<UnaryOperator<String>>of(
                digits -> digits, digits -> "-" + digits.substring(1), digits -> "0." + digits.substring(2))) {
            String longest = number.apply("7".repeat(1000));
            assertThat(decode(Bodies.result("{\"number\": " + longest + "}")).problems())
                    .isEmpty();
            assertThat(refusal(bytes(Bodies.result("{\"number\": " + longest + "7}"))))
                    .hasMessageContaining("1000");
            refusal(bytes(Bodies.result("{\"unknown\": " + number.apply("7".repeat(10_000)) + "}")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"COMPLETED\", \"status\": \"COMPLETED\", \"extract_result\": {}}",
                "{\"status\": \"COMPLETED\", \"extract_result\": {\"text\": \"a\", \"text\": \"b\"}}",
                "{\"status\": \"COMPLETED\", \"extract_result\": {\"text\": \"a\", \"te\\u0078t\": \"b\"}}",
                "{\"status\": \"COMPLETED\", \"extract_result\": {\"any\": {\"x\": 1, \"y\": 2, \"x\": 1}}}",
                "{\"status\": \"COMPLETED\", \"extract_result\": {\"unknown\": {\"x\": 1, \"x\": 1}}}",
                "{\"status\": \"COMPLETED\", \"extract_result\": {}, \"new\": [{\"x\": 1, \"x\": 1}]}",
                "{\"status\": \"COMPLETED\", \"extract_result\": {}, \"extract_metadata\": {\"field_metadata\": "
                        + "{\"document_metadata\": {\"text\": {\"confidence\": 1, \"confidence\": 0}}}}}"
            })
    void refusesNamesThatComeTwice(String body) {
        assertThat(refusal(bytes(body))).hasMessageContaining("twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0AF", "E080AF", "EDA080", "F4908080", "80", "C3", "FF", "F8888080", "E282"})
    void refusesWhatIsNotUtf8(String hex) throws IOException {
        for (String name : new String[] {"text", "any", "unknown"}) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.write(bytes("{\"status\": \"COMPLETED\", \"extract_result\": {\"" + name + "\": \""));
            int offset = body.size();
            body.write(java.util.HexFormat.of().parseHex(hex));
            body.write(bytes("\"}}"));
            assertThat(refusal(body.toByteArray()).offset()).isBetween((long) offset, offset + 3L);
        }
    }

    @Test
    void keepsHalvesOfSurrogatePairsThatAreEscaped() {
        Decoded decoded = Decoded.of(decode(Bodies.result("{\"text\": \"a\\ud83dz\", \"any\": \"\\ude00\"}")));
        assertThat(decoded.value("/text")).isEqualTo("a\ud83dz");
        assertThat(decoded.value("/any")).isEqualTo("\ude00");
        assertThat(decoded.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\ufeff", "{", "\u0000", "{} {}", "{\"status\": \"COMPLETED\"} x", "{},"})
    void refusesWhatIsNotOneDocument(String body) {
        refusal(bytes(body));
        assertThatThrownBy(() -> TREE.lenient().decodeResult(bytes(body))).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> TREE.lenient().decodeResult(bytes("{}"), bytes(body)))
                .isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> TREE.lenient().decodeResults(bytes("[]"), bytes(body)))
                .isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void refusesOtherEncodings() {
        String body = Bodies.result("{}");
        refusal(body.getBytes(StandardCharsets.UTF_16));
        refusal(body.getBytes(StandardCharsets.UTF_16LE));
        refusal(body.getBytes(StandardCharsets.UTF_16BE));
        refusal(Bodies.result("{\"text\": \"ä\"}").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void passesOverAByteOrderMark() {
        ExtractedJob<?> job = decode("\ufeff" + Bodies.result("{\"text\": 5}"));
        assertThat(job.problems()).hasSize(1);
        assertThat(job.problems().get(0).json()).isEqualTo("5");
        refusal(bytes("\ufeff\ufeff" + Bodies.result("{}")));
    }

    @Test
    void readsTextsAndNamesOfManyMegabytes() {
        String megabytes = "ä€😀x".repeat(500_000);
        Decoded decoded = Decoded.of(decode(Bodies.result("{\"text\": \"%1$s\", \"%1$s\": 1}".formatted(megabytes))));
        assertThat(decoded.value("/text")).isEqualTo(megabytes);
        assertThat(decoded.problems()).hasSize(1);
        assertThat(decoded.problems().get(0).pointer()).isEqualTo("/extract_result/" + megabytes);
    }

    @Test
    void locatesProblemsBesideThousandsOfValuesBelowALongName() {
        String name = "n".repeat(1_000_000);
        String rows = "{\"x\": 1},".repeat(20_000);
        ExtractedJob<?> job = decode(Bodies.result("{\"any\": {\"%s\": [%s 1]}, \"text\": 1}".formatted(name, rows)));
        assertThat(job.problems()).hasSize(1);
        assertThat(job.problems().get(0).pointer()).isEqualTo("/extract_result/text");
    }

    @Test
    void locatesProblemsBehindMillionsOfLines() {
        ExtractedJob<?> job = decode("\n".repeat(4_000_000) + "  " + Bodies.result("{\"text\": 1}"));
        assertThat(job.problems()).hasSize(1);
        assertThat(job.problems().get(0).line()).isEqualTo(4_000_001);
        assertThat(job.problems().get(0).column())
                .isEqualTo(Bodies.result("{\"text\": 1}").length());
    }

    @Test
    void readsFromStreamsAndFiles(@TempDir Path folder) throws IOException {
        byte[] body = bytes(Bodies.result("{\"text\": \"a\"}"));
        Path file = Files.write(folder.resolve("job.json"), body);
        assertThat(TREE.strict().decode(file).result())
                .isEqualTo(TREE.strict().decode(body).result());
        assertThat(TREE.strict().decode(new ByteArrayInputStream(body)).result())
                .isEqualTo(TREE.strict().decode(body).result());
        assertThatThrownBy(() -> TREE.strict().decode(folder.resolve("none.json")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TREE.strict().decode(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(InvalidJsonException.class);
    }
}
