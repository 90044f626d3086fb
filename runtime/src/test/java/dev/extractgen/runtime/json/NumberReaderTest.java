package dev.extractgen.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.runtime.InvalidJsonException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read exactly, whatever their form. */
class NumberReaderTest {
    private static final int CASES = 30_000;

    private static JsonReader reader(String json) {
        return JsonReader.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void requireExact(String text) {
        requireExact(text, text);
        requireExact(text + "         ", text);
    }

    private static void requireExact(String json, String text) {
        double expected = Double.parseDouble(text);
        JsonNumber number = reader(json).number();
        boolean isExact = number.text().equals(text)
                && number.decimal().compareTo(new BigDecimal(text)) == 0
                && number.decimal().scale() == new BigDecimal(text).scale()
                && Double.compare(number.float64(), expected) == 0
                && Double.compare(reader(json).float64(), expected) == 0;
        assertThat(isExact && readsTwice(text, expected)).as(text).isTrue();
    }

    /** What is read of a number ends where it ends. */
    private static boolean readsTwice(String text, double expected) {
        JsonReader numbers = reader("[" + text + "," + text + " ]");
        numbers.beginArray();
        return numbers.nextElement()
                && numbers.float64() == expected
                && numbers.nextElement()
                && numbers.float64() == expected
                && !numbers.nextElement();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "-0.0",
                "1",
                "7",
                "12",
                "1234567",
                "12345678",
                "123456789012345678",
                "9007199254740993",
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775808",
                "18446744073709551615",
                "0.1",
                "0.2",
                "0.30000000000000004",
                "0.9425703056665324",
                "24.560000000000002",
                "1234.567",
                "123.4567",
                "0.0000001",
                "1.0000000000000002",
                "2.2250738585072011e-308",
                "4.9e-324",
                "2.4e-324",
                "1.7976931348623157e308",
                "1e22",
                "1e23",
                "9007199254740991e22",
                "1e-27",
                "3e-28",
                "0e9999",
                "0e-9999",
                "1E5",
                "1e+5",
                "10.00",
                "0.000",
                "5e-1",
                "6.5",
                "1.5",
                "1.25",
                "1.125",
                "2251799813685248.5",
                "4503599627370497.5",
                "9007199254740993.5",
                "9007199254740993.001",
                "0.98765432109876543210",
                "9876543.2109876543210",
                "0.98765432109876543210987",
                "1.2345678e5",
                "1.234567890123456E-5",
                "1.23456789012345678901234567890",
                "0.000061035156250000",
                "179769313486231580793e289"
            })
    void readsEveryForm(String text) {
        requireExact(text);
    }

    @Test
    void findsTheNearestDoubleOfRandomNumbers() {
        Random random = new Random(42);
        for (int i = 0; i < CASES; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                requireExact(Double.toString(value));
            }
            requireExact(Double.toString(random.nextDouble()));
            requireExact(BigDecimal.valueOf(random.nextLong() >>> random.nextInt(63), random.nextInt(30) - 1)
                    .toString());
        }
    }

    /** Halfway between two doubles is where a wrong rounding shows. */
    @Test
    void roundsTiesToEven() {
        Random random = new Random(43);
        for (int i = 0; i < CASES; i++) {
            double value = (1L << 52 | random.nextLong() >>> 12) * Math.pow(2, -random.nextInt(12));
            BigDecimal tie = new BigDecimal(value).add(new BigDecimal(Math.ulp(value) / 2));
            requireExact(tie.toPlainString());
            requireExact(tie.add(BigDecimal.ONE.movePointLeft(tie.scale() + 1)).toPlainString());
            requireExact(
                    tie.subtract(BigDecimal.ONE.movePointLeft(tie.scale() + 1)).toPlainString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "-12", "1.0", "10e-1", "1e400", "0.000", "0e-5", "1e999999999999", "12345678901234567890"})
    void tellsIntegers(String text) {
        assertThat(reader(text).number().isInteger()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "-0.1",
                "1e-1",
                "10.01e1",
                "1e-999999999999",
                "1E-999999999999",
                "0.00000000000000000000000001"
            })
    void tellsFractions(String text) {
        assertThat(reader(text).number().isInteger()).isFalse();
    }

    @Test
    void readsLongsUpToTheirBounds() {
        assertThat(reader("9223372036854775807").number().int64()).isEqualTo(Long.MAX_VALUE);
        assertThat(reader("-9223372036854775808").number().int64()).isEqualTo(Long.MIN_VALUE);
        assertThat(reader("21.0").number().int64()).isEqualTo(21);
        assertThat(reader("1e18").number().int64()).isEqualTo(1_000_000_000_000_000_000L);
        requireOverflow("9223372036854775808");
        requireOverflow("-9223372036854775809");
        requireOverflow("1e19");
        requireOverflow("18446744073709551617");
    }

    private static void requireOverflow(String text) {
        JsonNumber number = reader(text).number();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(number::int64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "01", "-01", "00", "1.", "-1.", "1.e5", ".5", "+1", "1e", "1e+", "1E-", "0123456789", "-a"})
    void refusesWhatIsNoNumber(String text) {
        refuse(() -> reader(text).number());
        refuse(() -> reader(text).float64());
        refuse(() -> reader(text + "       ").number());
        refuse(() -> reader(text + "       ").float64());
    }

    private static void refuse(Supplier<Object> reading) {
        assertThatThrownBy(reading::get).isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void limitsTheLengthOfNumbers() {
        String longest = "1".repeat(JsonReader.MAX_NUMBER_LENGTH);
        assertThat(reader(longest).number().decimal()).isEqualTo(new BigDecimal(longest));
        assertThatThrownBy(() -> reader(longest + "1").number())
                .hasMessageContaining("byte 0: a number of more than 1000 characters");
    }
}
