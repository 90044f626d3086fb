package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.read.GeneratorOptions;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of the types that options ask for. */
class NumberOptionsTest {
    private static final SchemaDecoders BIG = decoders(IntegerType.BIG_INTEGER, NumberType.BIG_DECIMAL);
    private static final SchemaDecoders SMALL = decoders(IntegerType.INTEGER, NumberType.DOUBLE);

    private static SchemaDecoders decoders(IntegerType integers, NumberType numbers) {
        return SchemaDecoders.of(
                "{\"type\": \"object\", \"properties\": {\"n\": {\"type\": \"integer\"}, \"x\": {\"type\": \"number\"}}}",
                new GeneratorOptions(
                        new TypeOptions(integers, numbers, Set.of()), GeneratorOptions.DEFAULT.unknownMembers()));
    }

    /** Returns the value, or what is said about it. */
    private static String read(SchemaDecoders decoders, String name, String json) {
        byte[] job = Bodies.result("{\"%s\": %s}".formatted(name, json)).getBytes(StandardCharsets.UTF_8);
        Decoded decoded = Decoded.of(decoders.lenient().decode(job));
        return decoded.problems().isEmpty()
                ? String.valueOf(decoded.value("/" + name))
                : decoded.problems().get(0).code().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -12345678901234567890 | -12345678901234567890
            1.0                   | 1
            -12.30e2              | -1230
            0e-5                  | 0
            1.5                   | WRONG_TYPE
            1e10000               | NUMBER_OUT_OF_RANGE
            1e999999999           | NUMBER_OUT_OF_RANGE
            1e99999999999         | NUMBER_OUT_OF_RANGE
            """)
    void integersMayBeOfAnySize(String json, String expected) {
        assertThat(read(BIG, "n", json)).isEqualTo(expected);
    }

    @Test
    void integersMayHaveTenThousandDigitsThatAreNotWritten() {
        assertThat(read(BIG, "n", "1e9999")).isEqualTo(BigInteger.TEN.pow(9999).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2147483647  | 2147483647
            -21.0e1     | -210
            1.5         | WRONG_TYPE
            2147483648  | NUMBER_OUT_OF_RANGE
            1e999999999 | NUMBER_OUT_OF_RANGE
            """)
    void integersMayBeInts(String json, String expected) {
        assertThat(read(SMALL, "n", json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.1   | 0.1
            7     | 7.0
            1e-999 | 0.0
            -1e999 | NUMBER_OUT_OF_RANGE
            """)
    void numbersMayBeDoubles(String json, String expected) {
        assertThat(read(SMALL, "x", json)).isEqualTo(expected);
    }
}
