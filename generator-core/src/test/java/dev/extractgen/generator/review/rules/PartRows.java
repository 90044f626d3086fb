package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.review.finding.Verdict.BREAK;
import static dev.extractgen.generator.review.finding.Verdict.DEPENDS;
import static dev.extractgen.generator.review.finding.Verdict.LOSS;
import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.REFUSED;
import static dev.extractgen.generator.review.finding.Verdict.SOURCE;
import static dev.extractgen.generator.review.finding.Verdict.WILL_CHANGE;

import dev.extractgen.generator.review.finding.Rule;
import java.util.List;

/** Arrays whose positions have types of their own, and members that are known by patterns of their names. */
final class PartRows {
    static final List<Row> ROWS = List.of(
            Row.of(
                    Rule.POSITIONS_CHANGED,
                    tuple("{'type': 'string'}", ""),
                    tuple("{'type': 'string'}, {'type': 'integer'}", ""),
                    NONE,
                    SOURCE,
                    BREAK,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.POSITIONS_CHANGED,
                    tuple("{'type': 'string'}", ", 'items': false"),
                    tuple("{'type': 'string'}, {'type': 'integer'}", ", 'items': false"),
                    NONE,
                    SOURCE,
                    NONE,
                    REFUSED,
                    WILL_CHANGE),
            Row.of(
                    Rule.POSITIONS_CHANGED,
                    tuple("{'type': 'string'}, {'type': 'integer'}", ", 'minItems': 1, 'items': false"),
                    tuple("{'type': 'string'}, {'type': 'integer'}", ", 'minItems': 2, 'items': false"),
                    NONE,
                    NONE,
                    BREAK,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.SCALAR_CHANGED,
                    tuple("{'type': 'string'}, {'type': 'integer'}", ", 'items': false"),
                    tuple("{'type': 'string'}, {'type': 'boolean'}", ", 'items': false"),
                    SOURCE,
                    SOURCE,
                    BREAK,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.STRUCTURE_CHANGED,
                    tuple("{'type': 'string'}", ", 'items': false"),
                    "'a': {'type': 'array', 'items': {'type': 'string'}}",
                    SOURCE,
                    SOURCE,
                    NONE,
                    REFUSED,
                    WILL_CHANGE),
            Row.of(
                    Rule.STRUCTURE_CHANGED,
                    tuple("{'type': 'string'}", ", 'items': false"),
                    "'a': {'type': 'object', 'properties': {'b': {'type': 'string'}, 'c': {'type': 'integer'}}}",
                    SOURCE,
                    SOURCE,
                    BREAK,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.STRUCTURE_CHANGED,
                    tuple("{'type': 'string'}", ", 'items': false"),
                    "'a': {'type': 'object', 'properties': {'item0': {'type': 'string'}}}",
                    SOURCE,
                    NONE,
                    BREAK,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_CHANGED,
                    tuple("{'type': 'string', 'description': 'The name.'}", ", 'items': false"),
                    tuple("{'type': 'string', 'description': 'The title.'}", ", 'items': false"),
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.NAME_PATTERNS_CHANGED,
                    "{'type': 'object', 'properties': {'a': {'type': 'string'}}, 'patternProperties': {'^x-': {}}, "
                            + "'additionalProperties': {'type': 'string'}}",
                    "{'type': 'object', 'properties': {'a': {'type': 'string'}}, "
                            + "'additionalProperties': {'type': 'string'}}",
                    SOURCE,
                    SOURCE,
                    DEPENDS,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.NAME_PATTERNS_CHANGED,
                    patterns("'b': {'type': 'string'}", ""),
                    patterns("'b': {'type': 'string'}", "'^x-': {'type': 'integer'}"),
                    NONE,
                    SOURCE,
                    NONE,
                    LOSS,
                    WILL_CHANGE),
            Row.of(
                    Rule.NAME_PATTERNS_CHANGED,
                    "'a': {'type': 'object', 'additionalProperties': false, 'patternProperties': {'^x-': {'type': 'integer'}}}",
                    "'a': {'type': 'object', 'additionalProperties': false, 'patternProperties': {'^y-': {'type': 'integer'}}}",
                    NONE,
                    NONE,
                    REFUSED,
                    REFUSED,
                    WILL_CHANGE),
            Row.of(
                    Rule.SCALAR_CHANGED,
                    patterns("'b': {'type': 'string'}", "'^x-': {'type': 'integer'}"),
                    patterns("'b': {'type': 'string'}", "'^x-': {'type': 'boolean'}"),
                    SOURCE,
                    SOURCE,
                    BREAK,
                    BREAK,
                    WILL_CHANGE));

    private PartRows() {}

    private static String tuple(String positions, String keywords) {
        return "'a': {'type': 'array', 'prefixItems': [%s]%s}".formatted(positions, keywords);
    }

    private static String patterns(String properties, String patterns) {
        return "'a': {'type': 'object', 'properties': {%s}, 'patternProperties': {%s}}".formatted(properties, patterns);
    }
}
