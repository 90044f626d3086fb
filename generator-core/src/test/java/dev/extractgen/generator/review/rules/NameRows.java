package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.review.finding.Verdict.BREAK;
import static dev.extractgen.generator.review.finding.Verdict.DEPENDS;
import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.SOURCE;

import dev.extractgen.generator.review.finding.Rule;
import java.util.List;

/** Names and types that only Java knows. */
final class NameRows {
    private static final String HOME =
            "{'type': 'object', 'properties': {'home': {'type': 'object', 'properties': {'x': {'type': 'string'}}}}}";

    private static final String A = "'$defs': {'A': {'type': 'object', 'properties': {'x': {'type': 'integer'}}}}";

    static final List<Row> ROWS = List.of(
            Row.of(
                    Rule.DEFINITION_REMOVED,
                    "{'$defs': {'Line': {'type': 'object', 'properties': {'x': {'type': 'string'}}}, 'Level': {'enum': ['a']}}}",
                    "{'$defs': {'Line': {'type': 'object', 'properties': {'x': {'type': 'string'}}}}}",
                    SOURCE,
                    SOURCE,
                    NONE,
                    NONE,
                    NONE),
            Row.of(
                    Rule.TYPE_RENAMED,
                    "{'type': 'object', 'properties': {'home': {'type': 'object', 'properties': {'x': {'type': 'string'}}}}}",
                    "{'type': 'object', 'properties': {'home': {'$ref': '#/$defs/Address'}}, '$defs': {'Address': {'type': 'object', 'properties': {'x': {'type': 'string'}}}}}",
                    SOURCE,
                    SOURCE,
                    NONE,
                    NONE,
                    NONE),
            Row.of(
                    Rule.TYPE_RENAMED,
                    "{'type': 'object', 'properties': {'state': {'$ref': '#/$defs/Status'}}, '$defs': {'Status': {'enum': ['x', 'y']}}}",
                    "{'type': 'object', 'properties': {'state': {'$ref': '#/$defs/State'}}, '$defs': {'State': {'enum': ['x', 'y']}}}",
                    SOURCE,
                    SOURCE,
                    NONE,
                    NONE,
                    NONE),
            Row.of(
                    Rule.TYPE_RENAMED,
                    "{'anyOf': [{'$ref': '#/$defs/A'}, {'type': 'string'}], " + A + "}",
                    "{'anyOf': [{'anyOf': [{'$ref': '#/$defs/A'}, {'type': 'string'}]}], " + A + "}",
                    SOURCE,
                    SOURCE,
                    NONE,
                    NONE,
                    NONE),
            Row.withBindings(
                    Rule.TYPE_RENAMED,
                    HOME,
                    HOME,
                    "{'types': {'/properties/home': {'javaName': 'Address'}}}",
                    SOURCE,
                    SOURCE,
                    NONE,
                    NONE,
                    NONE),
            Row.withBindings(
                    Rule.COMPONENT_RENAMED,
                    HOME,
                    HOME,
                    "{'fields': {'/properties/home/properties/x': {'javaName': 'street'}}}",
                    SOURCE,
                    NONE,
                    NONE,
                    NONE,
                    NONE),
            Row.withBindings(
                            Rule.COMPONENT_RENAMED,
                            HOME,
                            HOME,
                            "{'fields': {'/properties/home/properties/x': {'javaName': 'street'}}}",
                            SOURCE,
                            NONE,
                            NONE,
                            NONE,
                            NONE)
                    .andBefore("{'fields': {'/properties/home/properties/x': {'javaName': 'road'}}}"),
            Row.withBindings(
                            Rule.TYPE_RENAMED,
                            HOME,
                            HOME,
                            "{'types': {'/properties/home': {'javaName': 'Address'}}}",
                            SOURCE,
                            SOURCE,
                            NONE,
                            NONE,
                            NONE)
                    .andBefore("{'types': {'/properties/home': {'javaName': 'Place'}}}"),
            Row.withBindings(
                    Rule.JAVA_TYPE_CHANGED,
                    "'a!': {'type': 'string'}",
                    "'a!': {'type': 'string'}",
                    "{'fields': {'/properties/a': {'javaType': 'java.time.LocalDate'}}}",
                    SOURCE,
                    SOURCE,
                    BREAK,
                    NONE,
                    NONE),
            Row.withBindings(
                    Rule.JAVA_TYPE_CHANGED,
                    "'a': {'type': 'integer'}",
                    "'a': {'type': 'integer'}",
                    "{'fields': {'/properties/a': {'javaType': 'java.math.BigInteger'}}}",
                    SOURCE,
                    SOURCE,
                    NONE,
                    DEPENDS,
                    NONE),
            Row.withBindings(
                    Rule.ANNOTATIONS_CHANGED,
                    HOME,
                    HOME,
                    "{'fields': {'/properties/home/properties/x': {'annotations': ['java.lang.Deprecated']}}}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE),
            Row.withBindings(
                            Rule.ANNOTATIONS_CHANGED,
                            HOME,
                            HOME,
                            "{'types': {'/properties/home': {'annotations': ['java.lang.Deprecated']}}}",
                            NONE,
                            NONE,
                            NONE,
                            NONE,
                            NONE)
                    .andBefore(
                            "{'types': {'/properties/home': {'annotations': ['java.lang.Deprecated(since = \\'2\\')']}}}"));

    private NameRows() {}
}
