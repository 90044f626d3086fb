package dev.extractgen.generator.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.review.Laws;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list that is put into another takes along what is said of it. */
class DeepListsTest {
    private static final String LIST =
            "{'type': 'array', 'description': 'All rows.', 'minItems': 1, 'items': {'type': 'string', 'description': 'A cell.'}}";

    private static List<Rule> rules(String before, String after) {
        Row row = Row.of(Rule.STRUCTURE_CHANGED, "'a': " + before, "'a': " + after);
        Laws.require(row.versionBefore(), row.versionAfter());
        return SchemaRules.judge(row.versionBefore(), row.versionAfter()).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void sayTheSameOfWhatLiesWithin() {
        assertThat(rules(LIST, "{'type': 'array', 'items': %s}".formatted(LIST)))
                .containsExactly(Rule.STRUCTURE_CHANGED);
    }

    @Test
    void maySayMoreOfTheWhole() {
        assertThat(rules(LIST, "{'type': 'array', 'description': 'All tables.', 'items': %s}".formatted(LIST)))
                .containsExactlyInAnyOrder(Rule.STRUCTURE_CHANGED, Rule.DESCRIPTION_ADDED);
    }

    @Test
    void doNotSayOfElementsWhatIsSaidOfTheWhole() {
        String moved = "{'type': 'array', 'items': {'enum': ['x', 'y'], 'description': 'All rows.'}, 'minItems': 1}";
        assertThat(rules(LIST, moved))
                .containsExactlyInAnyOrder(Rule.VALUES_LISTED, Rule.DESCRIPTION_REMOVED, Rule.DESCRIPTION_CHANGED);
    }
}
