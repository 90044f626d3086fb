package dev.extractgen.generator.review;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all reviews holds where it was hard to find. */
class HardPairsTest {
    private static final String PARTY =
            "{'type': 'object', 'properties': {'status': {'type': 'string'}, 'notes': {'type': 'number'}}}";
    private static final String OTHER_PARTY = "{'type': 'object', 'properties': {'status': {'type': 'object'}}}";

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(
                        "only one value of anything is read as none of three types",
                        code("{'type': 'string'}"),
                        code("{}")),
                Arguments.of(
                        "two types that were one lose the same property",
                        parties("{'$ref': '#/$defs/Party'}", PARTY),
                        parties("{'type': 'object', 'properties': {'city': {'type': 'number'}}}", OTHER_PARTY)),
                Arguments.of(
                        "an array becomes an object of the same name in Java",
                        "{'a': {'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': false}}",
                        "{'a': {'type': 'object', 'properties': {'b': {'type': 'string'}}}}"),
                Arguments.of(
                        "two ways to write an array without elements",
                        "{'a': {'type': 'array', 'maxItems': 0}}",
                        "{'a': {'type': 'array', 'items': false}}"));
    }

    private static String code(String status) {
        return """
                {'a': {'anyOf': [
                  {'type': 'object', 'required': ['rate'], 'properties': {'rate': {'type': 'string', 'format': 'date'}}},
                  {'type': 'object', 'required': ['status'],
                   'properties': {'status': {'type': ['array', 'boolean', 'integer']}}},
                  {'type': 'object', 'required': ['code', 'status'],
                   'properties': {'code': {'type': 'object'}, 'status': %s}}]}}""".formatted(status);
    }

    private static String parties(String buyer, String party) {
        return "{'buyer': %s, 'seller': {'$ref': '#/$defs/Party'}}, '$defs': {'Party': %s}".formatted(buyer, party);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void lawsHold(String name, String before, String after) {
        Laws.require(
                Versions.read(Versions.source(object(before))).get(0),
                Versions.read(Versions.source(object(after))).get(0));
    }

    private static String object(String properties) {
        return "{'type': 'object', 'properties': %s}".formatted(properties).replace('\'', '"');
    }
}
