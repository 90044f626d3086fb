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
                        "a union leads to itself through arrays alone",
                        "{'a': {'$ref': '#/$defs/T'}}, '$defs': {'T': {'anyOf': [{'type': 'string'}, "
                                + "{'type': 'array', 'items': {'$ref': '#/$defs/T'}}]}}",
                        "{'a': {'$ref': '#/$defs/T'}}, '$defs': {'T': {'anyOf': [{'type': 'integer'}, "
                                + "{'type': 'array', 'items': {'$ref': '#/$defs/T'}}]}}"),
                Arguments.of(
                        "a text becomes a union that leads to itself through maps alone",
                        "{'a': {'type': 'string'}}",
                        "{'a': {'$ref': '#/$defs/T'}}, '$defs': {'T': {'anyOf': [{'type': 'string'}, "
                                + "{'type': 'object', 'additionalProperties': {'$ref': '#/$defs/T'}}]}}"),
                Arguments.of(
                        "an array of positions leads to itself",
                        "{'a': {'$ref': '#/$defs/P'}}, '$defs': {'P': {'type': 'array', "
                                + "'prefixItems': [{'type': 'string'}, {'$ref': '#/$defs/P'}]}}",
                        "{'a': {'$ref': '#/$defs/P'}}, '$defs': {'P': {'type': 'array', "
                                + "'prefixItems': [{'type': 'string'}, {'$ref': '#/$defs/P'}, {'type': 'integer'}]}}"),
                Arguments.of(
                        "a map that two properties refer to",
                        "{'a': {'$ref': '#/$defs/M'}, 'b': {'$ref': '#/$defs/M'}}, "
                                + "'$defs': {'M': {'type': 'object', 'additionalProperties': {'type': 'string'}}}",
                        "{'a': {'$ref': '#/$defs/M'}, 'b': {'$ref': '#/$defs/M'}}, "
                                + "'$defs': {'M': {'type': 'object', 'additionalProperties': {'type': 'integer'}}}"),
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
