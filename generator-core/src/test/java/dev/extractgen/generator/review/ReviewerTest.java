package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.finding.Spot;
import dev.extractgen.generator.review.finding.Verdict;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.schema.SchemaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that come, go and move, options, limits, and what users accept. */
class ReviewerTest {
    private static final String SCHEMA = "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}}}";

    private static SchemaSource file(String path, String schema, GeneratorOptions options, @Nullable String bindings) {
        SchemaSource source = Versions.source(schema, bindings, options);
        return new SchemaSource(path, source.content(), "example", null, null, options, source.bindings());
    }

    private static SchemaSource file(String path, String schema) {
        return file(path, schema, GeneratorOptions.DEFAULT, null);
    }

    private static Review review(List<SchemaSource> before, List<SchemaSource> after) {
        return Reviewer.review(
                new SchemaVersion("before", before, SchemaFiles.NONE),
                new SchemaVersion("after", after, SchemaFiles.NONE));
    }

    private static Finding only(Review review) {
        assertThat(review.findings()).as("%s", review.findings()).hasSize(1);
        return review.findings().get(0);
    }

    @Test
    void saysWhichKeywordWasAdded() {
        Finding finding = only(review(
                List.of(file("a.json", SCHEMA)),
                List.of(file("a.json", SCHEMA.replace("\"integer\"", "\"integer\", \"examples\": [1]")))));

        assertThat(finding.rule()).isEqualTo(Rule.CONSTRAINT_CHANGED);
        assertThat(finding.headline()).isEqualTo("\"examples\" was added");
    }

    @Test
    void theSameIsNoChange() {
        Review review = review(List.of(file("a.json", SCHEMA)), List.of(file("a.json", SCHEMA)));
        assertThat(review.findings()).isEmpty();
        assertThat(review.compared()).isEqualTo(new Review.Compared(1, 1, 1, 1, List.of("a.json")));
    }

    @Test
    void schemasComeAndGo() {
        assertThat(only(review(List.of(), List.of(file("a.json", SCHEMA)))).rule())
                .isEqualTo(Rule.SCHEMA_ADDED);
        Finding removed = only(review(List.of(file("a.json", SCHEMA)), List.of()));
        assertThat(removed.rule()).isEqualTo(Rule.SCHEMA_REMOVED);
        assertThat(removed.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
    }

    @Test
    void aFileMovesWithItsRecord() {
        Finding moved = only(review(List.of(file("a.json", SCHEMA)), List.of(file("b.json", SCHEMA))));
        assertThat(moved.rule()).isEqualTo(Rule.SCHEMA_MOVED);
        assertThat(moved.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
        assertThat(moved.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
        assertThat(moved.wayOut())
                .isEqualTo("Keep what the record was called by a <job> for this schema in the pom, with "
                        + "<className>A</className>.");
    }

    @Test
    void aFileThatWasEditedAndRenamedIsKnownByItsProperties() {
        String order =
                "{\"properties\": {\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"string\"}, \"c\": {\"type\": \"string\"}%s}}";
        String edited = order.formatted(", \"d\": {\"type\": \"number\"}");
        assertThat(review(List.of(file("order.json", order.formatted(""))), List.of(file("orders.json", edited)))
                        .findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.SCHEMA_MOVED, Rule.PROPERTY_ADDED);
        assertThat(review(List.of(file("order.json", SCHEMA)), List.of(file("orders.json", edited)))
                        .findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.SCHEMA_REMOVED, Rule.SCHEMA_ADDED);
    }

    @Test
    void anOptionIsOneFindingHoweverManySchemasItChanges() {
        GeneratorOptions integers = new GeneratorOptions(
                new TypeOptions(IntegerType.INTEGER, NumberType.BIG_DECIMAL, Set.of()), UnknownMembers.REPORT);
        Review review = review(
                List.of(file("a.json", SCHEMA), file("b.json", SCHEMA.replace("\"a\"", "\"b\""))),
                List.of(
                        file("a.json", SCHEMA, integers, null),
                        file("b.json", SCHEMA.replace("\"a\"", "\"b\""), integers, null)));
        Finding finding = only(review);
        assertThat(finding.rule()).isEqualTo(Rule.OPTION_CHANGED);
        assertThat(finding.schema()).as("a file that tools can open").isEqualTo("a.json");
        assertThat(finding.headline()).endsWith(", here and in b.json");
        assertThat(finding.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
        assertThat(finding.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.BREAK);
        assertThat(finding.verdict(Axis.NEW_RESULTS)).isEqualTo(Verdict.NONE);
    }

    @Test
    void whatRecordsNoLongerHaveBreaksCode() {
        GeneratorOptions rich = new GeneratorOptions(
                TypeOptions.DEFAULT,
                UnknownMembers.REPORT,
                new RecordOptions(Set.of(RecordMethod.BUILDER, RecordMethod.OPTIONAL), Visibility.PUBLIC));
        GeneratorOptions poor = new GeneratorOptions(
                TypeOptions.DEFAULT,
                UnknownMembers.REPORT,
                new RecordOptions(Set.of(RecordMethod.BUILDER), Visibility.PUBLIC));
        Finding lost =
                only(review(List.of(file("a.json", SCHEMA, rich, null)), List.of(file("a.json", SCHEMA, poor, null))));
        assertThat(lost.rule()).isEqualTo(Rule.OPTION_CHANGED);
        assertThat(lost.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
        assertThat(lost.verdict(Axis.JAVA_MAKING)).isEqualTo(Verdict.NONE);
        Finding gained =
                only(review(List.of(file("a.json", SCHEMA, poor, null)), List.of(file("a.json", SCHEMA, rich, null))));
        assertThat(gained.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.NONE);
    }

    @Test
    void otherAnnotationsBreakNoCodeButAreSaid() {
        GeneratorOptions validated = new GeneratorOptions(
                TypeOptions.DEFAULT,
                UnknownMembers.REPORT,
                new RecordOptions(Set.of(), Visibility.PUBLIC, true, List.of(), List.of()));
        Finding found = only(review(List.of(file("a.json", SCHEMA)), List.of(file("a.json", SCHEMA, validated, null))));
        assertThat(found.rule()).isEqualTo(Rule.OPTION_CHANGED);
        assertThat(found.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.NONE);
        assertThat(found.effect(Axis.JAVA_READING).sentence()).contains("looks at annotations");
    }

    @Test
    void limitsOfTheServiceAreFindings() {
        String deep = SCHEMA;
        for (int i = 0; i < 8; i++) {
            deep = "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}, \"b\": " + deep + "}}";
        }
        assertThat(review(List.of(file("a.json", SCHEMA)), List.of(file("a.json", deep)))
                        .findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_ADDED, Rule.LIMIT_EXCEEDED);
        assertThat(review(List.of(file("a.json", deep)), List.of(file("a.json", SCHEMA)))
                        .findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.PROPERTY_REMOVED, Rule.LIMIT_KEPT);
    }

    @Test
    void acceptancesAreForOneVeryChange() {
        String required = SCHEMA.replace("\"properties\"", "\"required\": [\"a\"], \"properties\"");
        Finding finding = only(review(List.of(file("a.json", SCHEMA)), List.of(file("a.json", required))));
        String accepted = "{\"accepted\": [{\"finding\": \"%s\", \"reason\": \"No results are stored yet.\"}]}"
                .formatted(finding.fingerprint());
        SchemaSource before = file("a.json", SCHEMA);
        assertThat(Judgement.of(review(List.of(before), List.of(file("a.json", required))), List.of(), Policy.DEFAULT)
                        .fails())
                .isTrue();
        Judgement judgement = Judgement.of(
                review(List.of(before), List.of(file("a.json", required, GeneratorOptions.DEFAULT, accepted))),
                List.of(),
                Policy.DEFAULT);
        assertThat(judgement.fails()).isFalse();
        Judgement stale = Judgement.of(
                review(List.of(before), List.of(file("a.json", SCHEMA, GeneratorOptions.DEFAULT, accepted))),
                List.of(),
                Policy.DEFAULT);
        assertThat(stale.fails()).isTrue();
        assertThat(stale.stale()).hasSize(1);
        assertThat(Judgement.of(stale.review(), List.of(), Policy.DEFAULT.with("all=never"))
                        .fails())
                .as("a policy that only reports")
                .isFalse();
        Judgement spent = Judgement.of(
                review(
                        List.of(file("a.json", required, GeneratorOptions.DEFAULT, accepted)),
                        List.of(file("a.json", required, GeneratorOptions.DEFAULT, accepted))),
                List.of(),
                Policy.DEFAULT);
        assertThat(spent.fails()).isFalse();
        assertThat(spent.spent()).hasSize(1);
    }

    @Test
    void aRenameIsNotToBlameForOtherEdits() {
        String renamed =
                "{\"type\": \"object\", \"properties\": {\"b\": {\"type\": \"integer\"}, \"c\": {\"type\": \"string\"}}}";
        Review review = review(List.of(file("a.json", SCHEMA)), List.of(file("a.json", renamed)));
        assertThat(review.findings()).hasSize(2);
        assertThat(review.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.PROPERTY_RENAMED);
            assertThat(finding.verdict(Axis.JAVA_MAKING)).isEqualTo(Verdict.NONE);
        });
    }

    @Test
    void everyRuleIsDocumented() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/review.md")).stream()
                .filter(line -> line.matches("\\| `[a-z-]+` \\| [A-Z].*\\. \\|"))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(Stream.of(Rule.values())
                        .map(rule -> "| `%s` | %s |".formatted(rule.id(), rule.edit()))
                        .toList());
    }

    @Test
    void policiesFailByAxisAndSeverity() {
        Review review = review(
                List.of(file("a.json", SCHEMA)),
                List.of(file("a.json", SCHEMA.replace("\"integer\"", "\"integer\", \"description\": \"The count.\""))));
        assertThat(Judgement.of(review, List.of(), Policy.DEFAULT).fails()).isFalse();
        assertThat(Judgement.of(review, List.of(), Policy.DEFAULT.with("extraction=warning"))
                        .fails())
                .isTrue();
        assertThat(Judgement.of(review, List.of(), Policy.DEFAULT.with("all=info, extraction=never"))
                        .fails())
                .isFalse();
        assertThatThrownBy(() -> Policy.DEFAULT.with("extraction=often")).hasMessageContaining("often");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'javaName': 'first'", "'aliases': ['one']", "'annotations': ['java.lang.Deprecated']"})
    void whatTheBindingsDecideIsSaidWhereTheySaySo(String decision) {
        String bindings =
                "{'fields': {\n'/properties/a': {%s}}}".formatted(decision).replace('\'', '"');
        SchemaSource plain = file("a.json", SCHEMA);
        SchemaSource decided = file("a.json", SCHEMA, GeneratorOptions.DEFAULT, bindings);
        Finding added = only(review(List.of(plain), List.of(decided)));
        assertThat(added.before()).isNotNull().extracting(Spot::location).hasToString("a.json:1:40");
        assertThat(added.after()).isNotNull().extracting(Spot::location).hasToString("a.bindings.json:2:18");
        Finding removed = only(review(List.of(decided), List.of(plain)));
        assertThat(removed.before()).isEqualTo(added.after());
        assertThat(removed.after()).isNotNull().extracting(Spot::location).hasToString("a.json:1:40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'type':'string'};{'type':['string']}",
                "{'type':['string','null']};{'anyOf':[{'type':'string'},{'type':'null'}]}",
                "{'type':['string','null']};{'anyOf':[{'type':'null'},{'type':'string'}]}",
                "{'type':'string','nullable':true};{'type':['string','null']}",
                "{'type':'string'};{'type':['string','null']}",
                "{'type':'array','items':{'type':'string','description':'x'}};{'anyOf':[{'type':'array','items':{'type':'string','description':'x'}},{'const':null}]}",
                "{'type':'array','items':{'type':'string','description':'x'}};{'oneOf':[{'enum':[null]},{'type':'array','items':{'type':'string','description':'x'}}]}",
                "{'type':'array','items':{'type':'string','description':'x'}};{'anyOf':[{'type':'array','items':{'type':'string','description':'x'}},{'type':['null']}]}",
                "{'type':'string'};{'$ref':'#/$defs/T'}",
                "{'allOf':[{'$ref':'#/$defs/T'}]};{'$ref':'#/$defs/T'}",
                "{'oneOf':[{'type':'string'}]};{'type':'string'}",
                "{'enum':['x']};{'const':'x'}",
                "{'type':'string','maxLength':10};{'maxLength':1e1,'type':'string'}"
            })
    void respellingIsNoChange(String one, String other) {
        SchemaSource before = file("a.json", respelt(one));
        SchemaSource after = file("a.json", respelt(other));
        assertThat(review(List.of(before), List.of(after)).findings()).isEmpty();
        assertThat(review(List.of(after), List.of(before)).findings()).isEmpty();
    }

    @Test
    void definitionsMayBeCalledAsNewerDraftsCallThem() {
        String schema = """
                {"type": "object", "properties": {"a": {"type": "string", "not": {"$ref": "#/definitions/T"}}},
                 "definitions": {"T": {"const": "none"}}}
                """;
        SchemaSource before = file("a.json", schema);
        SchemaSource after = file("a.json", schema.replace("definitions", "$defs"));
        assertThat(review(List.of(before), List.of(after)).findings()).isEmpty();
    }

    @Test
    void optionsAreJudgedWithTheFilesThatSchemasReferTo() {
        SchemaSource types = file("types.json", "{\"$defs\": {\"Line\": %s}}".formatted(SCHEMA));
        String order =
                "{\"type\": \"object\", \"properties\": {\"lines\": {\"type\": \"array\", \"items\": {\"$ref\": \"types.json#/$defs/Line\"}}}}";
        GeneratorOptions keeping = new GeneratorOptions(TypeOptions.DEFAULT, UnknownMembers.KEEP);
        Finding moved =
                only(review(List.of(types, file("order.json", order)), List.of(types, file("purchase.json", order))));
        assertThat(moved.rule()).isEqualTo(Rule.SCHEMA_MOVED);
        Finding changed = only(review(
                List.of(types, file("order.json", order)),
                List.of(
                        file("types.json", Versions.text(types), keeping, null),
                        file("order.json", order, keeping, null))));
        assertThat(changed.rule()).isEqualTo(Rule.OPTION_CHANGED);
        assertThat(changed.effect(Axis.JAVA_READING).sentence()).doesNotContain("Object");
        assertThat(changed.verdict(Axis.NEW_RESULTS)).isNotEqualTo(Verdict.BREAK);
    }

    @Test
    void anOldVersionWithErrorsIsNothingToCompareWith() {
        Review review = review(
                List.of(file("a.json", SCHEMA.substring(1)), file("b.json", SCHEMA)),
                List.of(file("a.json", SCHEMA), file("b.json", SCHEMA)));
        assertThat(only(review).rule()).isEqualTo(Rule.SCHEMA_ADDED);
        assertThat(review.diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.toString())
                        .startsWith("a.json [EXT224] before has errors in it")
                        .contains("[EXT001]"));
    }

    @Test
    void anEditIsFoundInTheDefinitionThatWasEdited() {
        String schema = """
                {"type": "object", "properties": {
                  "cur": {"$ref": "#/$defs/Cur"}, "day": {"$ref": "#/$defs/Day"}, "due": {"$ref": "#/$defs/Day"}},
                 "$defs": {
                  "Cur": {"enum": ["EUR"]},
                  "Day": {"type": "string"}}}""";
        Finding value = only(review(
                List.of(file("a.json", schema)),
                List.of(file("a.json", schema.replace("\"EUR\"", "\"EUR\", \"USD\"")))));
        assertThat(value.after()).isNotNull().extracting(Spot::location).hasToString("a.json:4:27");
        Finding format = only(review(
                List.of(file("a.json", schema)),
                List.of(file("a.json", schema.replace("\"string\"", "\"string\", \"format\": \"date\"")))));
        assertThat(format.after()).isNotNull().extracting(Spot::location).hasToString("a.json:5:10");
        assertThat(format.subject()).isEqualTo("day, due");
    }

    @Test
    void whoAcceptsAnEditDoesNotAcceptWhatItDoesOtherwise() {
        String open = SCHEMA.replace("}}}", "}, \"b\": {\"type\": \"string\"}}}");
        String closed = open.replace("\"properties\"", "\"additionalProperties\": false, \"properties\"");
        Finding lost = only(review(List.of(file("a.json", open)), List.of(file("a.json", SCHEMA))));
        Finding refused = only(review(
                List.of(file("a.json", closed)),
                List.of(file(
                        "a.json",
                        SCHEMA.replace("\"properties\"", "\"additionalProperties\": false, \"properties\"")))));
        assertThat(lost.edit()).isEqualTo(refused.edit());
        assertThat(lost.fingerprint()).isNotEqualTo(refused.fingerprint());
    }

    @Test
    void optionsAreCalledAsInThePom() {
        GeneratorOptions texts = new GeneratorOptions(
                new TypeOptions(IntegerType.LONG, NumberType.BIG_DECIMAL, Set.of(Type.Scalar.DATE_TIME)),
                UnknownMembers.REPORT);
        Finding finding = only(review(List.of(file("a.json", SCHEMA)), List.of(file("a.json", SCHEMA, texts, null))));
        assertThat(finding.headline()).isEqualTo("The option formats is date-time, and was not set");
    }

    @Test
    void definitionsOfAFileAreNoResults() {
        String definitions = "{\"$defs\": {\"Line\": %s}}".formatted(SCHEMA);
        Finding removed = only(review(List.of(file("types.json", definitions)), List.of()));
        assertThat(removed.verdict(Axis.JAVA_READING)).isEqualTo(Verdict.SOURCE);
        assertThat(removed.verdict(Axis.STORED_RESULTS)).isEqualTo(Verdict.NONE);
        assertThat(removed.verdict(Axis.EXTRACTION)).isEqualTo(Verdict.NONE);
    }

    private static String respelt(String property) {
        return "{'type':'object','$defs':{'T':{'type':'string'}},'properties':{'a':%s,'b':{'type':'integer'}}}"
                .formatted(property)
                .replace('\'', '"');
    }
}
