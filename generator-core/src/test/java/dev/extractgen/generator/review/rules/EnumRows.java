package dev.extractgen.generator.review.rules;

import static dev.extractgen.generator.review.finding.Verdict.BREAK;
import static dev.extractgen.generator.review.finding.Verdict.MAY_CHANGE;
import static dev.extractgen.generator.review.finding.Verdict.NONE;
import static dev.extractgen.generator.review.finding.Verdict.SILENT;
import static dev.extractgen.generator.review.finding.Verdict.SOURCE;
import static dev.extractgen.generator.review.finding.Verdict.WILL_CHANGE;

import dev.extractgen.generator.review.finding.Rule;
import java.util.List;

/** Values of enums that come, go and change places. */
final class EnumRows {
    static final List<Row> ROWS = List.of(
            Row.of(
                    Rule.ENUM_VALUES_ADDED,
                    "'a': {'enum': ['x', 'y']}",
                    "'a': {'enum': ['x', 'y', 'z']}",
                    SOURCE,
                    NONE,
                    NONE,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.ENUM_VALUES_ADDED,
                    "'a': {'const': 'x'}",
                    "'a': {'enum': ['x', 'y']}",
                    SOURCE,
                    NONE,
                    NONE,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.ENUM_VALUES_ADDED,
                    "'a': {'enum': [1, 2]}",
                    "'a': {'enum': [1, 2, 3]}",
                    SOURCE,
                    NONE,
                    NONE,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.ENUM_VALUE_RESPELT,
                    "'a': {'enum': ['paid', 'open']}",
                    "'a': {'enum': ['PAID', 'open']}",
                    NONE,
                    NONE,
                    BREAK,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.CONST_CHANGED,
                    "'a': {'const': 'x'}",
                    "'a': {'const': 'y'}",
                    SOURCE,
                    SOURCE,
                    BREAK,
                    BREAK,
                    WILL_CHANGE),
            Row.of(
                    Rule.ENUM_REORDERED,
                    "'a': {'enum': ['x', 'y']}",
                    "'a': {'enum': ['y', 'x']}",
                    SILENT,
                    NONE,
                    NONE,
                    NONE,
                    MAY_CHANGE),
            Row.of(
                    Rule.VALUE_REQUIRED,
                    "'a!': {'enum': ['x', 'y', null]}",
                    "'a!': {'enum': ['x', 'y']}",
                    NONE,
                    NONE,
                    BREAK,
                    NONE,
                    WILL_CHANGE));

    private EnumRows() {}
}
