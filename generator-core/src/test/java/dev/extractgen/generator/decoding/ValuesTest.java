package dev.extractgen.generator.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.generator.decoding.oracle.Json;
import dev.extractgen.generator.decoding.oracle.ResultOracle;
import dev.extractgen.runtime.DecodeException;
import dev.extractgen.runtime.ExtractedJob;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values fit, which do not, and what is said of those. */
class ValuesTest {
    private static final SchemaDecoders ALL = SchemaDecoders.of("""
            {"type": "object", "properties": {
              "text": {"type": "string"}, "count": {"type": "integer"}, "amount": {"type": "number"}, "flag": {"type": "boolean"},
              "date": {"type": "string", "format": "date"}, "moment": {"type": "string", "format": "date-time"},
              "time": {"type": "string", "format": "time"}, "uuid": {"type": "string", "format": "uuid"},
              "uri": {"type": "string", "format": "uri"}, "email": {"type": "string", "format": "email"},
              "color": {"enum": ["red", "light/blue", ""]}, "size": {"enum": [1, 2.5, true, "XL"]}, "unit": {"const": "mm"},
              "free": {}, "map": {"type": "object", "additionalProperties": {"type": "integer"}},
              "list": {"type": "array", "items": {"type": "integer"}},
              "gaps": {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "null"}]}},
              "union": {"anyOf": [{"type": "integer"}, {"enum": ["a", "b"]}]},
              "width": {"anyOf": [{"enum": ["auto", 1]}, {"type": "boolean"}]},
              "maybe": {"anyOf": [{"type": "string"}, {"type": "null"}]},
              "closed": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
                "required": ["a", "b"], "additionalProperties": false}}}""");

    private static Decoded decode(String result) {
        Decoded decoded = Decoded.of(ALL, Bodies.result(result));
        ResultOracle.check(Json.read(result), "/extract_result", decoded.record(), decoded.problems());
        return decoded;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                    text   | ""                                      | ""
                    text   | "\\u00e4\\n\\ud83d\\ude00"              | "ä\\n😀"
                    count  | 9223372036854775807                     | 9223372036854775807
                    count  | -9223372036854775808                    | -9223372036854775808
                    count  | 1.0                                     | 1
                    count  | -12.30e2                                | -1230
                    count  | 0e-5                                    | 0
                    amount | 151.60                                  | 151.60
                    amount | 1                                       | 1
                    amount | 0.1234567890123456789012345678901234567 | 0.1234567890123456789012345678901234567
                    amount | 1e999999999                             | 1E+999999999
                    flag   | false                                   | false
                    date   | "2024-02-29"                            | "2024-02-29"
                    moment | "2026-01-31T12:00:00.5+02:00"           | "2026-01-31T12:00:00.5+02:00"
                    time   | "23:59:59.999"                          | "23:59:59.999"
                    uuid   | "123E4567-e89b-12d3-a456-426614174000"  | "123e4567-e89b-12d3-a456-426614174000"
                    uri    | "https://example.com/a?b#c"             | "https://example.com/a?b#c"
                    email  | "not an address"                        | "not an address"
                    color  | "light/blue"                            | "light/blue"
                    color  | ""                                      | ""
                    size   | 1.0                                     | 1
                    size   | 2.50                                    | 2.5
                    size   | true                                    | true
                    unit   | "mm"                                    | "mm"
                    union  | 3                                       | 3
                    union  | "b"                                     | "b"
                    width  | "auto"                                  | "auto"
                    width  | 1.0                                     | 1
                    width  | false                                   | false
                    free   | {"a":[1,null,{"b":2.50}]}               | {"a":[1,null,{"b":2.50}]}
                    """)
    void readsWhatFits(String name, String json, String written) {
        Decoded decoded = decode("{\"%s\": %s}".formatted(name, json));
        assertThat(decoded.problems()).isEmpty();
        assertThat(Json.document(decoded.record()).get(name).toString()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                    text   | 5                              | WRONG_TYPE
                    text   | ["a"]                          | WRONG_TYPE
                    count  | 1.5                            | WRONG_TYPE
                    count  | "12"                           | WRONG_TYPE
                    count  | 1e-999999999                   | WRONG_TYPE
                    count  | 9223372036854775808            | NUMBER_OUT_OF_RANGE
                    count  | 1e999999999                    | NUMBER_OUT_OF_RANGE
                    count  | 100e2147483647                 | NUMBER_OUT_OF_RANGE
                    amount | "1.234,56"                     | WRONG_TYPE
                    amount | {"value": 1}                   | WRONG_TYPE
                    flag   | "yes"                          | WRONG_TYPE
                    flag   | 0                              | WRONG_TYPE
                    date   | 20260131                       | WRONG_TYPE
                    date   | "15/06/2026"                   | UNREADABLE_FORMAT
                    date   | "2026-02-30"                   | UNREADABLE_FORMAT
                    date   | "2026-02-01T00:00:00Z"         | UNREADABLE_FORMAT
                    date   | ""                             | UNREADABLE_FORMAT
                    moment | "2026-01-31T12:00:00"          | UNREADABLE_FORMAT
                    moment | "2026-01-31"                   | UNREADABLE_FORMAT
                    time   | "25:00:00"                     | UNREADABLE_FORMAT
                    time   | "12:00:00Z"                    | UNREADABLE_FORMAT
                    time   | "23:59:60"                     | UNREADABLE_FORMAT
                    moment | "2016-12-31T23:59:60Z"         | UNREADABLE_FORMAT
                    uuid   | "1-1-1-1-1"                    | UNREADABLE_FORMAT
                    uri    | "not a uri"                    | UNREADABLE_FORMAT
                    color  | "RED"                          | UNKNOWN_ENUM_VALUE
                    color  | 1                              | WRONG_TYPE
                    size   | 2                              | UNKNOWN_ENUM_VALUE
                    size   | "true"                         | UNKNOWN_ENUM_VALUE
                    size   | []                             | WRONG_TYPE
                    size   | 100e2147483647                 | UNKNOWN_ENUM_VALUE
                    unit   | "cm"                           | UNKNOWN_ENUM_VALUE
                    union  | "c"                            | UNKNOWN_ENUM_VALUE
                    union  | true                           | WRONG_TYPE
                    width  | "none"                         | UNKNOWN_ENUM_VALUE
                    width  | []                             | WRONG_TYPE
                    list   | {}                             | WRONG_TYPE
                    map    | []                             | WRONG_TYPE
                    closed | "a"                            | WRONG_TYPE
                    text   | null                           | UNEXPECTED_NULL
                    list   | null                           | UNEXPECTED_NULL
                    """)
    void reportsWhatDoesNotFit(String name, String json, String code) {
        Decoded decoded = decode("{\"%s\": %s}".formatted(name, json));
        assertThat(decoded.found()).containsExactly("%s /%s %s".formatted(code, name, json));
    }

    @Test
    void readsNumbersOfFreeFormAsWhatTheyAreWritten() {
        Decoded decoded =
                decode("{\"free\": {\"a\": 1, \"b\": 1.0, \"c\": 12345678901234567890, \"d\": 1e2, \"e\": -0}}");
        Map<String, Object> expected = Map.of(
                "a",
                1L,
                "b",
                new BigDecimal("1.0"),
                "c",
                new java.math.BigInteger("12345678901234567890"),
                "d",
                new BigDecimal("1e2"),
                "e",
                0L);
        assertThat(decoded.value("/free")).isEqualTo(expected);
    }

    /** The exponents are beyond what the independent reader takes, too, so that only the decoder is asked here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                    count  | 1e-99999999999                 | WRONG_TYPE
                    count  | 1e99999999999                  | NUMBER_OUT_OF_RANGE
                    amount | 1e99999999999                  | NUMBER_OUT_OF_RANGE
                    amount | 1e-99999999999                 | NUMBER_OUT_OF_RANGE
                    size   | 1e99999999999                  | NUMBER_OUT_OF_RANGE
                    free   | 1e99999999999                  | NUMBER_OUT_OF_RANGE
                    """)
    void reportsNumbersThatNoJavaTypeHolds(String name, String json, String code) {
        assertThat(readBySelf("{\"%s\": %s}".formatted(name, json)).found())
                .containsExactly("%s /%s %s".formatted(code, name, json));
    }

    @Test
    void leavesOutOnlyThePartOfAFreeValueThatCannotBeRead() {
        Decoded decoded = readBySelf("{\"free\": {\"a\": [1, 1e99999999999, null], \"b\": 1e-99999999999}}");
        assertThat(decoded.found())
                .containsExactly(
                        "NUMBER_OUT_OF_RANGE /free/a/1 1e99999999999", "NUMBER_OUT_OF_RANGE /free/b 1e-99999999999");
        assertThat(Json.document(decoded.record())).hasToString("{\"free\":{\"a\":[1,null]}}");
    }

    private static Decoded readBySelf(String result) {
        byte[] job = Bodies.result(result).getBytes(StandardCharsets.UTF_8);
        ExtractedJob<?> decoded = ALL.lenient().decode(job);
        return new Decoded(decoded.result(), decoded.problems());
    }

    @Test
    void leavesOutElementsAndMembersThatDoNotFit() {
        Decoded decoded = decode("""
                {"list": [1, "2", 3, null, 4.0], "gaps": [null, 1, "x", null], "map": {"a": 1, "b": null, "c": "d", "e": 2}}""");
        assertThat(decoded.leaves())
                .contains("/list/0", "/list/1", "/list/2", "/gaps/0", "/gaps/1", "/gaps/2", "/map/a", "/map/e")
                .doesNotContain("/list/3", "/gaps/3", "/map/b", "/map/c");
        assertThat(decoded.found())
                .containsExactly(
                        "WRONG_TYPE /list/1 \"2\"",
                        "WRONG_TYPE /list/3 null",
                        "WRONG_TYPE /gaps/2 \"x\"",
                        "WRONG_TYPE /map/b null",
                        "WRONG_TYPE /map/c \"d\"");
    }

    @Test
    void reportsMembersThatAreMissingNullForbiddenOrUnknown() {
        Decoded decoded =
                decode("{\"closed\": {\"a\": null, \"x/y\": [1]}, \"unheard of\": {\"z\": 1}, \"gone\": null}");
        assertThat(decoded.found())
                .containsExactly(
                        "MISSING_MEMBER /closed/b null",
                        "NULL_MEMBER /closed/a null",
                        "FORBIDDEN_MEMBER /closed/x~1y [1]",
                        "UNKNOWN_MEMBER /unheard of {\"z\": 1}",
                        "UNKNOWN_MEMBER /gone null");
    }

    @Test
    void tellsWhatToDoAboutAnUnreadableDate() {
        String job = Bodies.result("{\"moment\": \"2026-01-31T12:00:00\"}");
        assertThatThrownBy(() -> ALL.strict().decode(job.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DecodeException.class)
                .hasMessageContainingAll("/extract_result/moment", "line 1", "2026-01-31T12:00:00", "formats=text");
    }
}
