package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.review.finding.Verdict.BREAK;
import static dev.extractgen.generator.review.finding.Verdict.DEPENDS;
import static dev.extractgen.generator.review.finding.Verdict.LOSS;
import static dev.extractgen.generator.review.finding.Verdict.MAY_CHANGE;
import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.SOURCE;
import static dev.extractgen.generator.review.finding.Verdict.WILL_CHANGE;

import dev.extractgen.generator.review.finding.Rule;
import java.util.List;

/** Values of several types, among them several kinds of objects. */
final class UnionRows {
    private static final String CARD =
            "{'type': 'object', 'required': ['kind', 'number'], 'properties': {'kind': {'const': 'card'}, 'number': {'type': 'string'}}}";
    private static final String CASH =
            "{'type': 'object', 'required': ['kind'], 'properties': {'kind': {'const': 'cash'}, 'till': {'type': 'integer'}}}";
    private static final String BANK =
            "{'type': 'object', 'required': ['kind', 'iban'], 'properties': {'kind': {'const': 'bank'}, 'iban': {'type': 'string'}}}";

    static final List<Row> ROWS = List.of(
            Row.of(
                    Rule.BRANCH_ADDED,
                    union(CARD, CASH),
                    union(CARD, CASH, BANK),
                    SOURCE,
                    NONE,
                    NONE,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.BRANCH_ADDED,
                    union(CARD, CASH),
                    union(CARD, CASH, "{'type': 'string'}"),
                    SOURCE,
                    NONE,
                    NONE,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.PROPERTY_ADDED,
                    union(CARD, CASH),
                    union(CARD, CASH.replace("'integer'}}", "'integer'}, 'clerk': {'type': 'string'}}")),
                    NONE,
                    SOURCE,
                    NONE,
                    LOSS,
                    WILL_CHANGE),
            Row.of(
                    Rule.REQUIRED_PROPERTY_ADDED,
                    union(CARD, CASH),
                    union(
                            CARD,
                            CASH.replace("['kind']", "['kind', 'clerk']")
                                    .replace("'integer'}}", "'integer'}, 'clerk': {'type': 'string'}}")),
                    NONE,
                    SOURCE,
                    BREAK,
                    LOSS,
                    WILL_CHANGE),
            Row.of(
                    Rule.SCALAR_CHANGED,
                    union(CARD, CASH),
                    union(CARD.replace("'number': {'type': 'string'}", "'number': {'type': 'boolean'}"), CASH),
                    SOURCE,
                    SOURCE,
                    BREAK,
                    BREAK,
                    WILL_CHANGE),
            // The constant tells which it is, though a member is missing, which may be null.
            Row.of(
                    Rule.TYPE_TO_UNION,
                    "'a': {'type': 'object', 'required': ['kind'], 'properties': {'kind': {'const': 'card'}}}",
                    union(CARD.replace("{'type': 'string'}", "{'type': ['string', 'null']}"), CASH),
                    SOURCE,
                    SOURCE,
                    NONE,
                    BREAK,
                    WILL_CHANGE),
            // The first branch would leave out the kind, too.
            Row.of(
                    Rule.PROPERTY_REMOVED,
                    union("{'type': 'object', 'properties': {'note': {'type': 'string'}}}", CASH),
                    union(
                            "{'type': 'object', 'properties': {'note': {'type': 'string'}}}",
                            CASH.replace(", 'till': {'type': 'integer'}", "")),
                    SOURCE,
                    SOURCE,
                    LOSS,
                    NONE,
                    WILL_CHANGE),
            // Since the first branch forbids a member, the second one is tried, though it lacks one that may be null.
            Row.of(
                    Rule.TYPE_TO_UNION,
                    "'a': {'type': 'object', 'required': ['b', 'c'], 'properties': {'b': {'type': 'string'}, 'c': {'type': 'integer'}}}",
                    union(
                            "{'type': 'object', 'required': ['b'], 'additionalProperties': false,"
                                    + "'properties': {'b': {'type': 'string', 'format': 'date'}}}",
                            "{'type': 'object', 'required': ['n'], 'properties': {'b': {'type': 'string'}, 'n': {'type': ['string', 'null']}}}"),
                    SOURCE,
                    SOURCE,
                    LOSS,
                    BREAK,
                    WILL_CHANGE),
            Row.of(Rule.BRANCHES_REORDERED, union(CARD, CASH), union(CASH, CARD), NONE, NONE, NONE, NONE, MAY_CHANGE),
            // What has both members fits both.
            Row.of(
                    Rule.BRANCHES_REORDERED,
                    union(either("'x'"), either("'y'")),
                    union(either("'y'"), either("'x'")),
                    NONE,
                    NONE,
                    DEPENDS,
                    DEPENDS,
                    MAY_CHANGE),
            // What has the member of the first fits the second, too, which would leave it out.
            Row.of(
                    Rule.BRANCHES_REORDERED,
                    union(CASH, "{'type': 'object', 'properties': {'note': {'type': 'string'}}}"),
                    union("{'type': 'object', 'properties': {'note': {'type': 'string'}}}", CASH),
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    MAY_CHANGE));

    private UnionRows() {}

    private static String either(String required) {
        return "{'type': 'object', 'required': [%s], 'properties': {'x': {'type': 'string'}, 'y': {'type': 'string'}}}"
                .formatted(required);
    }

    private static String union(String... branches) {
        return "'a': {'anyOf': [%s]}".formatted(String.join(", ", branches));
    }
}
