package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.review.finding.Verdict.DEPENDS;
import static dev.extractgen.generator.review.finding.Verdict.MAY_CHANGE;
import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.WILL_CHANGE;

import dev.extractgen.generator.review.finding.Rule;
import java.util.List;

/** Words for people and the service. */
final class TextRows {
    static final List<Row> ROWS = List.of(
            Row.of(
                    Rule.DESCRIPTION_CHANGED,
                    "'a': {'type': 'string', 'description': 'The name of the vendor.'}",
                    "'a': {'type': 'string', 'description': 'The name of the seller.'}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_CHANGED,
                    "'a': {'type': 'string', 'description': 'The code, see https://example.com/1/codes.'}",
                    "'a': {'type': 'string', 'description': 'The code, see https://example.com/2/codes.'}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    MAY_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_CHANGED,
                    "'a': {'type': 'string', 'description': 'The code as in version 1.2 of the form.'}",
                    "'a': {'type': 'string', 'description': 'The code as in version 2.0 of the form.'}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_ADDED,
                    "'a': {'type': 'string'}",
                    "'a': {'type': 'string', 'description': 'The name of the vendor.'}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_ADDED,
                    "'a': {'type': 'string'}",
                    "'a': {'type': 'string', 'description': 'The last round of funding.'}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_ADDED,
                    "'a': {'type': 'number'}",
                    "'a': {'type': 'number', 'description': 'The sum, round to thousands.'}",
                    NONE,
                    NONE,
                    DEPENDS,
                    DEPENDS,
                    WILL_CHANGE),
            Row.of(
                    Rule.INSTRUCTION_CHANGED,
                    "'a': {'type': 'string', 'description': 'The date as DD.MM.YYYY.'}",
                    "'a': {'type': 'string', 'description': 'The date as YYYY-MM-DD.'}",
                    NONE,
                    NONE,
                    DEPENDS,
                    DEPENDS,
                    WILL_CHANGE),
            Row.of(
                    Rule.TITLE_CHANGED,
                    "'a': {'type': 'string', 'title': 'Vendor'}",
                    "'a': {'type': 'string', 'title': 'Seller'}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    MAY_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_CHANGED,
                    "{'type': 'object', 'description': 'An invoice.', 'properties': {'a': {'type': 'string'}}}",
                    "{'type': 'object', 'description': 'A bill.', 'properties': {'a': {'type': 'string'}}}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_CHANGED,
                    "'a': {'type': 'array', 'items': {'type': 'string', 'description': 'A name.'}}",
                    "'a': {'type': 'array', 'items': {'type': 'string', 'description': 'A title.'}}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.CONSTRAINT_CHANGED,
                    "'a': {'type': 'string'}",
                    "'a': {'type': 'string', 'minLength': 3}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE),
            Row.of(
                    Rule.CONSTRAINT_CHANGED,
                    "'a': {'type': 'string'}",
                    "'a': {'type': 'string', 'default': 'x'}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE),
            Row.of(
                    Rule.CONSTRAINT_CHANGED,
                    "'a': {'type': 'string'}",
                    "'a': {'type': 'string', 'format': 'email'}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE),
            Row.of(
                    Rule.SUGGESTIONS_CHANGED,
                    "'a': {'anyOf': [{'enum': ['paid', 'open']}, {'type': 'string'}]}",
                    "'a': {'anyOf': [{'enum': ['paid', 'open', 'void']}, {'type': 'string'}]}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_CHANGED,
                    "'a': {'oneOf': [{'const': 'x', 'description': 'A name.'}, {'const': 'y'}]}",
                    "'a': {'oneOf': [{'const': 'x', 'description': 'A title.'}, {'const': 'y'}]}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE),
            Row.of(
                    Rule.DESCRIPTION_CHANGED,
                    "'a': {'anyOf': [{'type': 'string', 'description': 'A name.'}, {'type': 'integer'}]}",
                    "'a': {'anyOf': [{'type': 'string', 'description': 'A title.'}, {'type': 'integer'}]}",
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    WILL_CHANGE));

    private TextRows() {}
}
