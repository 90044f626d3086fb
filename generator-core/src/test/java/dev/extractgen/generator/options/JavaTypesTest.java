package dev.extractgen.generator.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type.Scalar;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.testing.GeneratedClasses;
import dev.extractgen.generator.testing.Jackson;
import dev.extractgen.generator.testing.JsonTrees;
import dev.extractgen.runtime.DecodeProblem;
import dev.extractgen.runtime.DecodedResult;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Users have types of their own for single properties. */
class JavaTypesTest {
    private static final String SCHEMA = """
            {"type": "object", "required": ["iban"], "properties": {
              "iban": {"type": "string"},
              "others": {"type": "array", "items": {"type": ["string", "null"]}},
              "byName": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
              "currency": {"type": "string"},
              "cents": {"type": "number"},
              "level": {"type": "integer"},
              "paid_on": {"type": "string"},
              "at": {"type": "string", "format": "date-time"},
              "id": {"type": "string", "format": "uuid"},
              "days": {"type": "array", "items": {"type": "string"}},
              "size": {"type": "integer"},
              "plain": {"type": "string"},
              "notes": {},
              "part": {"type": "object", "properties": {"iban": {"type": "string"}}}%s},
             "additionalProperties": {"type": "string"}}
            """;

    private static final String BINDINGS = """
            {"fields": {
              "/properties/iban": {"javaType": "example.Iban"},
              "/properties/others": {"javaType": "example.Iban"},
              "/properties/byName": {"javaType": {"name": "example.Iban", "factory": "new"}},
              "/properties/part/properties/iban": {"javaType": {"name": "example.Iban"}},
              "/properties/currency": {"javaType": {"name": "java.util.Currency", "factory": "getInstance",
                                                    "value": "getCurrencyCode"}},
              "/properties/cents": {"javaType": "long"},
              "/properties/level": {"javaType": {"name": "example.Level", "factory": "ofNumber", "value": "number"}},
              "/properties/paid_on": {"javaType": "java.time.LocalDate"},
              "/properties/at": {"javaType": "String"},
              "/properties/id": {"javaType": "java.util.UUID"},
              "/properties/days": {"javaType": "java.time.LocalDate"},
              "/properties/size": {"javaType": "java.math.BigInteger"}}}
            """;

    private static final String IBAN = """
            public record Iban(String text) implements java.io.Serializable {
                public Iban {
                    if (text.length() < 4) throw new IllegalArgumentException("too short");
                }
                public static Iban of(String text) { return new Iban(text); }
                public static Iban of(Object other) { throw new AssertionError(); }
                public String value() { return text; }
            }
            """;

    private static final String LEVEL = """
            public enum Level {
                LOW, HIGH;
                public static Level ofNumber(int number) { return number > 1 ? null : values()[number]; }
                public int number() { return ordinal(); }
            }
            """;

    private static final String DOCUMENT = """
            {"iban": "DE12", "others": ["DE13", null], "byName": {"a": ["DE14"]}, "currency": "EUR", "cents": 12,
             "level": 1, "paid_on": "2026-01-31", "at": "yesterday", "id": "8c8d21f4-2b07-4b5e-9d8e-6a8e2a8d0c11",
             "days": ["2026-02-01"], "size": 12345678901234567890, "part": {"iban": "DE15"}, "more": "x"}
            """;

    /** What must not matter to what bindings say. */
    private static final GeneratorOptions OPTIONS = new GeneratorOptions(
            new TypeOptions(IntegerType.INTEGER, NumberType.DOUBLE, Set.of(Scalar.UUID)),
            UnknownMembers.REPORT,
            new RecordOptions(EnumSet.allOf(RecordMethod.class), Visibility.PUBLIC, true, List.of(), List.of()));

    private static UserCode code(String properties) {
        return UserCode.of(SCHEMA.formatted(properties), OPTIONS, BINDINGS)
                .with("Iban", IBAN)
                .with("Level", LEVEL);
    }

    private static String many() {
        return IntStream.range(0, 300)
                .mapToObj(i -> ", \"more%s\": {\"type\": \"string\"}".formatted(i))
                .collect(Collectors.joining());
    }

    @Test
    void areTheTypesOfComponents() throws ReflectiveOperationException {
        assertThat(code("").run(DOCUMENT, "{}", """
                        Iban iban = invoice.iban();
                        List<Iban> others = invoice.others();
                        Map<String, List<Iban>> byName = invoice.byName();
                        Currency currency = invoice.currency();
                        Long cents = invoice.cents();
                        Level level = invoice.level();
                        LocalDate paidOn = invoice.paidOn();
                        String at = invoice.at();
                        UUID id = invoice.id();
                        List<LocalDate> days = invoice.days();
                        BigInteger size = invoice.size();
                        Invoice other = invoice.withIban(new Iban("DE99")).withCurrency(null);
                        return iban.text() + others + byName + currency + cents + level + paidOn + at + days + size
                                + invoice.part().iban() + other.iban() + other.optionalCurrency();"""))
                .isEqualTo("DE12[Iban[text=DE13], null]{a=[Iban[text=DE14]]}EUR12HIGH2026-01-31yesterday[2026-02-01]"
                        + "12345678901234567890Iban[text=DE15]Iban[text=DE99]Optional.empty");
    }

    @Test
    void areWrittenAndReadAsTheSchemaHasThem() {
        for (String properties : List.of("", many())) {
            GeneratedClasses classes = code(properties).compiled();
            for (String document : List.of(DOCUMENT, "{\"iban\": \"DE12\", \"byName\": {}, \"notes\": []}")) {
                DecodedResult<?> decoded = classes.strict("example.InvoiceDecoder")
                        .decodeResult(document.getBytes(StandardCharsets.UTF_8));
                assertThat(decoded.problems()).isEmpty();
                for (Jackson jackson : List.of(Jackson.two(mapper -> mapper), Jackson.three(mapper -> mapper))) {
                    assertThat(JsonTrees.canonical(jackson.write(decoded.value())))
                            .isEqualTo(JsonTrees.canonical(document));
                    assertThat(jackson.read(document, classes.type("example.Invoice")))
                            .isEqualTo(decoded.value());
                }
            }
        }
    }

    @Test
    void mayBeAnyThatADecoderReads() {
        GeneratedClasses classes = UserCode.of("""
                        {"type": "object", "properties": {
                          "exact": {"type": "number"}, "near": {"type": "number"}, "paid": {"type": "boolean"},
                          "at": {"type": "string"}, "time": {"type": "string"}, "link": {"type": "string"},
                          "ids": {"type": "array", "items": {"type": "string"}}}}
                        """, OPTIONS, """
                        {"fields": {"/properties/exact": {"javaType": "java.math.BigDecimal"},
                          "/properties/near": {"javaType": "double"},
                          "/properties/paid": {"javaType": "java.lang.Boolean"},
                          "/properties/at": {"javaType": "java.time.OffsetDateTime"},
                          "/properties/time": {"javaType": "java.time.LocalTime"},
                          "/properties/link": {"javaType": "java.net.URI"},
                          "/properties/ids": {"javaType": "java.util.UUID"}}}
                        """).compiled();
        String document = """
                {"exact": 12345678901234567890, "near": 0.5, "paid": true, "at": "2026-01-31T10:00:00+01:00",
                 "time": "10:00:00", "link": "https://example.com/a", "ids": ["8c8d21f4-2b07-4b5e-9d8e-6a8e2a8d0c11"]}
                """;

        DecodedResult<?> decoded =
                classes.strict("example.InvoiceDecoder").decodeResult(document.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.value())
                .hasToString("Invoice[exact=12345678901234567890, near=0.5, paid=true, at=2026-01-31T10:00+01:00,"
                        + " time=10:00, link=https://example.com/a, ids=[8c8d21f4-2b07-4b5e-9d8e-6a8e2a8d0c11]]");
        for (Jackson jackson : List.of(Jackson.two(mapper -> mapper), Jackson.three(mapper -> mapper))) {
            assertThat(JsonTrees.canonical(jackson.write(decoded.value()))).isEqualTo(JsonTrees.canonical(document));
            assertThat(jackson.read(document, classes.type("example.Invoice"))).isEqualTo(decoded.value());
        }
    }

    /** A decoder has a constant for each type of the schema, and refers to the methods of classes of the users. */
    @Test
    void mayBeCalledLikeTypesOfTheSchema() {
        GeneratedClasses classes = UserCode.of("""
                        {"type": "object", "properties": {
                          "VAT": {"type": "object", "properties": {"rate": {"type": "string"}}},
                          "rates": {"type": "array", "items": {"type": "string"}}}}
                        """, GeneratorOptions.DEFAULT, """
                        {"fields": {"/properties/rates": {"javaType": "example.VAT"}}}
                        """)
                .with("VAT", IBAN.replace("Iban", "VAT"))
                .compiled();

        DecodedResult<?> decoded =
                classes.strict("example.InvoiceDecoder").decodeResult("""
                {"VAT": {"rate": "7 %"}, "rates": ["19 %"]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.value()).hasToString("Invoice[VAT=VAT[rate=7 %], rates=[VAT[text=19 %]]]");
    }

    @Test
    void whatDoesNotFitIsReported() {
        for (String properties : List.of("", many())) {
            DecodedResult<?> decoded = code(properties)
                    .compiled()
                    .lenient("example.InvoiceDecoder")
                    .decodeResult("""
                            {"iban": "DE", "others": ["DE13", "X", 5], "currency": "EURO", "cents": 1.5, "level": 7,
                             "paid_on": "soon", "part": {"iban": null}}
                            """.getBytes(StandardCharsets.UTF_8));

            assertThat(decoded.value()).asString().contains("DE13").doesNotContain("EURO");
            assertThat(decoded.problems())
                    .extracting(DecodeProblem::pointer, DecodeProblem::code, DecodeProblem::json)
                    .contains(
                            tuple("/iban", DecodeProblem.Code.UNREADABLE_FORMAT, "\"DE\""),
                            tuple("/others/1", DecodeProblem.Code.UNREADABLE_FORMAT, "\"X\""),
                            tuple("/others/2", DecodeProblem.Code.WRONG_TYPE, "5"),
                            tuple("/currency", DecodeProblem.Code.UNREADABLE_FORMAT, "\"EURO\""),
                            tuple("/cents", DecodeProblem.Code.WRONG_TYPE, "1.5"),
                            tuple("/level", DecodeProblem.Code.UNREADABLE_FORMAT, "7"),
                            tuple("/paid_on", DecodeProblem.Code.UNREADABLE_FORMAT, "\"soon\""));
            assertThat(decoded.problems())
                    .filteredOn(problem -> problem.pointer().equals("/iban"))
                    .extracting(DecodeProblem::expected)
                    .containsExactly("a value that example.Iban takes (too short)");
        }
    }

    private static List<String> said(String field, String binding) {
        String schema = """
                {"type": "object", "properties": {
                  "iban": {"type": "string"}, "cents": {"type": "integer"}, "part": {"type": "object"},
                  "status": {"enum": ["a"]}}}
                """;
        return UserCode.of(
                        schema,
                        GeneratorOptions.DEFAULT,
                        "{\"fields\": {\"/properties/%s\": {\"javaType\": %s}}}".formatted(field, binding))
                .diagnostics()
                .stream()
                .map(diagnostic -> diagnostic.replaceFirst(".*: (?=\")|.*: (?=java|must)", ""))
                .toList();
    }

    @Test
    void thatCannotStandForTheSchemaAreRefused() {
        assertThat(said("cents", "\"java.time.LocalDate\""))
                .containsExactly("java.time.LocalDate can't stand for a value of type integer; of Java's own types,"
                        + " java.lang.Long, java.lang.Integer, java.math.BigInteger can");
        assertThat(said("status", "\"example.Status\""))
                .containsExactly("\"status\" has no strings, numbers or booleans, for which a javaType could stand");
        assertThat(said("iban", "\"Iban\"")).containsExactly("\"Iban\" is no name of a Java type with its package");
        assertThat(said("iban", "{\"name\": \"a.Iban\", \"factory\": \"a.b\"}"))
                .containsExactly("\"a.b\" is neither the name of a method nor new");
        assertThat(said("iban", "{\"name\": \"a.Iban\", \"value\": \"\"}"))
                .containsExactly("\"\" is no name of a method");
        assertThat(said("iban", "{}")).containsExactly("must say its \"name\"");
    }
}
