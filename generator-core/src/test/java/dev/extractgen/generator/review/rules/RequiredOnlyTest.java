package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A member can be required that no schema describes: often it was renamed or taken out, and "required" forgotten. */
class RequiredOnlyTest {
    private static final String NAME = "'name': {'type': 'string', 'title': 'Name', 'description': 'Of the person'}";
    private static final String PHONE = "'phone': {'type': 'string'}";
    private static final String RENAMED = NAME.replace("'name'", "'full_name'");

    private static List<Finding> judge(String before, String after) throws Exception {
        return judgeSchemas(object(before), object(after));
    }

    private static List<Finding> judgeSchemas(String before, String after) throws Exception {
        Row row = Row.of(Rule.PROPERTY_UNDESCRIBED, before, after);
        Laws.require(row.versionBefore(), row.versionAfter());
        Proof.require(row.versionBefore(), row.versionAfter());
        return SchemaRules.judge(row.versionBefore(), row.versionAfter());
    }

    private static String object(String properties) {
        return "{'type': 'object', 'description': 'A person', 'properties': {%s},\n 'required': ['phone', 'name']}"
                .formatted(properties);
    }

    @Test
    void aPropertyIsTakenOutAndStillRequired() throws Exception {
        assertThat(judge(NAME + ", " + PHONE, PHONE)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.PROPERTY_UNDESCRIBED);
            assertThat(finding.headline())
                    .isEqualTo(
                            "\"name\" is still required, but no property any more: it may be anything, and was a string");
            assertThat(finding.location()).hasToString("extract/invoice.json:2:24");
            assertThat(finding.verdict(Axis.JAVA_MAKING)).isEqualTo(Verdict.SILENT);
            assertThat(finding.wayOut()).contains("Take it out of \"required\", too");
        });
        assertThat(judge(PHONE, NAME + ", " + PHONE))
                .extracting(Finding::rule)
                .containsExactly(Rule.PROPERTY_DESCRIBED);
    }

    @Test
    void aPropertyIsRenamedAndRequiredByItsOldName() throws Exception {
        assertThat(judge(NAME + ", " + PHONE, RENAMED + ", " + PHONE))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_ADDED, Rule.PROPERTY_UNDESCRIBED);
    }

    @Test
    void wordsOfTheObjectAreNotThoseOfTheMember() throws Exception {
        assertThat(judge(PHONE + ", 'age': {}", PHONE + ", 'age': {}, 'size': {}"))
                .extracting(Finding::rule)
                .containsExactly(Rule.PROPERTY_ADDED);
    }

    @Test
    void whatRequiresItMayStandElsewhere() throws Exception {
        String required = "{'type': 'object', 'required': ['a'], 'properties': {'b': {'type': 'string'}}}";
        String within = "{'type': 'object', 'allOf': [{'required': ['a']}], 'properties': {'b': {'type': 'string'}}}";
        assertThat(judgeSchemas(required, within)).isEmpty();
        assertThat(judgeSchemas(within, required.replace("['a']", "['c']")))
                .extracting(Finding::rule)
                .containsExactly(Rule.PROPERTY_RENAMED);
        assertThat(judgeSchemas(within, required.replace("['a']", "['c', 'a']")))
                .extracting(Finding::rule)
                .containsExactly(Rule.PROPERTY_ADDED);
    }

    @Test
    void whatDescribesItMayDescribeOthers() throws Exception {
        String required = "{'type': 'object', 'required': ['a'], 'properties': {'b': {'type': 'string'}}%s}";
        String described = required.formatted(", 'additionalProperties': {'type': 'string'}");
        assertThat(judgeSchemas(required.formatted(""), described))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_DESCRIBED, Rule.OTHER_MEMBERS_KEPT);
    }
}
