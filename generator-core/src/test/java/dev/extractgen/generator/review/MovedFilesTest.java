package dev.extractgen.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A schema that is edited, and whose file is then moved, before either is merged. */
class MovedFilesTest {
    private static final String SCHEMA =
            "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"number\"}, \"b\": {\"type\": \"string\"}}}";
    private static final String EDITED = SCHEMA.replace("\"number\"", "\"integer\"");

    private static SchemaSource file(String path, String schema) {
        String packageName =
                "example." + path.substring(0, path.lastIndexOf('/')).replace('/', '.');
        return new SchemaSource(
                path, Versions.source(schema).content(), packageName, null, null, GeneratorOptions.DEFAULT);
    }

    private static List<Finding> review(SchemaSource before, SchemaSource after) {
        return review(List.of(before), List.of(after));
    }

    private static List<Finding> review(List<SchemaSource> before, List<SchemaSource> after) {
        return Reviewer.review(
                        new SchemaVersion("before", before, SchemaFiles.NONE),
                        new SchemaVersion("after", after, SchemaFiles.NONE))
                .findings();
    }

    private static Finding edit(List<Finding> findings) {
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.NUMBER_TO_INTEGER)
                .hasSize(1);
        return findings.stream()
                .filter(finding -> finding.rule() == Rule.NUMBER_TO_INTEGER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasAcceptedStaysAccepted() {
        SchemaSource before = file("extract/invoice.json", SCHEMA);
        Finding inPlace = edit(review(before, file("extract/invoice.json", EDITED)));
        Finding moved = edit(review(before, file("extract/eu/invoice.json", EDITED)));

        assertThat(moved.fingerprint()).isEqualTo(inPlace.fingerprint());
        assertThat(moved.schema()).isEqualTo("extract/eu/invoice.json");
    }

    @Test
    void theSameEditOfAnotherFileIsAnotherFinding() {
        Finding one = edit(review(file("eu/invoice.json", SCHEMA), file("eu/invoice.json", EDITED)));
        Finding other = edit(review(file("us/invoice.json", SCHEMA), file("us/invoice.json", EDITED)));

        assertThat(other.fingerprint()).isNotEqualTo(one.fingerprint());
    }

    @Test
    void aFileThatIsInSeveralPackagesIsComparedInEach() {
        SchemaSource one = file("extract/invoice.json", SCHEMA);
        SchemaSource before = in("reports", one, true);
        SchemaSource after = in("reports", one, false);
        for (boolean isFirst : List.of(true, false)) {
            assertThat(review(
                            isFirst ? List.of(before, one) : List.of(one, before),
                            isFirst ? List.of(after, one) : List.of(one, after)))
                    .extracting(Finding::rule)
                    .containsExactly(Rule.OPTION_CHANGED);
        }
        assertThat(review(List.of(one), List.of(after, one)))
                .extracting(Finding::rule)
                .containsExactly(Rule.SCHEMA_ADDED);
    }

    @Test
    void oneEditOfAFileIsOneFindingWhereItDoesTheSameInAllPackages() {
        SchemaSource one = file("extract/invoice.json", SCHEMA);
        SchemaSource edited = file("extract/invoice.json", EDITED);
        assertThat(review(List.of(one, in("reports", one, false)), List.of(edited, in("reports", edited, false))))
                .containsExactly(edit(review(one, edited)));
    }

    @Test
    void oneRecordOfAFileMayGoWithoutTheOther() {
        SchemaSource one = file("extract/invoice.json", SCHEMA);
        List<SchemaSource> three = List.of(one, in("reports", one, false), in("letters", one, false));
        assertThat(review(three, List.of(one)))
                .hasSize(2)
                .allMatch(finding -> finding.rule() == Rule.SCHEMA_REMOVED)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
        assertThat(review(List.of(one), three)).hasSize(2).allMatch(finding -> finding.rule() == Rule.SCHEMA_ADDED);
    }

    private static SchemaSource in(String packageName, SchemaSource schema, boolean keepsUnknown) {
        GeneratorOptions options =
                new GeneratorOptions(TypeOptions.DEFAULT, keepsUnknown ? UnknownMembers.KEEP : UnknownMembers.REPORT);
        return new SchemaSource(schema.path(), schema.content(), packageName, null, null, options);
    }

    @Test
    void placesInFilesAreNoNamesOfFiles() {
        String two = "{\"x\": {\"schema\": %s}, \"y\": %s}";
        SchemaSource bill = file("extract/bill.json", two.formatted(SCHEMA, SCHEMA));
        SchemaSource bus = file("extract/bus.json", two.formatted(SCHEMA.replace("\"a\"", "\"line\""), SCHEMA));
        assertThat(review(List.of(at("/x/schema", bill), at("/y", bill)), List.of(at("/x/schema", bus), at("/y", bus))))
                .extracting(Finding::rule)
                .contains(Rule.SCHEMA_REMOVED, Rule.SCHEMA_ADDED);
    }

    private static SchemaSource at(String pointer, SchemaSource schema) {
        return new SchemaSource(
                schema.path(),
                schema.content(),
                schema.packageName(),
                "T" + pointer.charAt(1),
                pointer,
                schema.options());
    }

    @Test
    void ofTwoThatMayHaveMovedNeitherIsTakenForIt() {
        List<SchemaSource> two = List.of(file("eu/invoice.json", SCHEMA), file("us/invoice.json", EDITED));
        List<SchemaSource> one = List.of(file("extract/invoice.json", SCHEMA.replace("\"b\"", "\"c\"")));
        assertThat(review(two, one))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.SCHEMA_REMOVED, Rule.SCHEMA_REMOVED, Rule.SCHEMA_ADDED);
        assertThat(review(one, two))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.SCHEMA_ADDED, Rule.SCHEMA_ADDED, Rule.SCHEMA_REMOVED);
    }

    @Test
    void theSameEditsOfFilesThatASchemaRefersToAreFindingsOfTheirOwn() {
        List<SchemaSource> before = referring("extract", SCHEMA, SCHEMA);
        List<Finding> both = ofInvoice(review(before, referring("extract", EDITED, EDITED)));
        List<Finding> one = ofInvoice(review(before, referring("extract", EDITED, SCHEMA)));
        List<Finding> moved = ofInvoice(review(before, referring("extract/eu", EDITED, EDITED)));

        assertThat(both).extracting(Finding::subject).containsExactlyInAnyOrder("buyer.a", "item.a");
        assertThat(both).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(both).contains(edit(one));
        assertThat(moved)
                .extracting(Finding::fingerprint)
                .containsExactlyInAnyOrderElementsOf(
                        both.stream().map(Finding::fingerprint).toList());
    }

    private static List<SchemaSource> referring(String folder, String party, String article) {
        String invoice =
                "{\"type\": \"object\", \"properties\": {\"buyer\": {\"$ref\": \"party.json\"}, \"item\": {\"$ref\": \"article.json\"}}}";
        return List.of(
                file(folder + "/invoice.json", invoice),
                file(folder + "/party.json", party),
                file(folder + "/article.json", article));
    }

    private static List<Finding> ofInvoice(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.schema().endsWith("/invoice.json") && finding.rule() != Rule.SCHEMA_MOVED)
                .toList();
    }
}
