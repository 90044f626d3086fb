package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.SOURCE;

import dev.extractgen.generator.review.finding.Rule;
import java.util.List;

/** Names that only Java knows. */
final class NameRows {
    static final List<Row> ROWS = List.of(
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
                    NONE));

    private NameRows() {}
}
