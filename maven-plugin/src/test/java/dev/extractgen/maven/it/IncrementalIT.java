package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Users build again and again. */
class IncrementalIT {
    private static final String SCHEMAS = "src/main/resources/extract/";
    private static final String SOURCES = "target/generated-sources/extractgen/";
    private static final String EXTRACT = SOURCES + "com/example/extract/";
    private static final String GENERATE = "dev.extractgen:extractgen-maven-plugin:" + Suite.VERSION + ":generate";

    @Test
    void aBuildWithoutChangesTouchesNothing() {
        Story story = Story.of("incremental", "no-changes");
        story.maven("compile").succeeds().says("Generated sources from 2 schemas: 4 written");
        Map<String, FileTime> sources = story.times("target/generated-sources");
        Map<String, FileTime> classes = story.times("target/classes");
        Map<String, FileTime> states = story.times("target/extractgen");

        story.maven("compile", "-o")
                .succeeds()
                .says("Nothing to generate: 1 schema up to date", "Nothing to generate: 2 schemas up to date")
                .says("Nothing to compile - all classes are up to date");

        assertThat(story.times("target/generated-sources")).isEqualTo(sources);
        assertThat(story.times("target/classes")).isEqualTo(classes);
        assertThat(story.times("target/extractgen")).isEqualTo(states).hasSize(2);
    }

    @Test
    void sourcesFollowTheSchemas() {
        Story story = Story.of("incremental", "changes");
        story.maven("generate-sources").succeeds();
        SortedMap<String, FileTime> first = story.times(SOURCES);
        String invoice = story.read(EXTRACT + "Invoice.java");

        story.edit(SCHEMAS + "invoice.json", "\"number\"", "\"string\"")
                .maven("generate-sources", "-o")
                .succeeds()
                .says("Generated sources from 2 schemas: 2 written, 2 unchanged");
        assertThat(story.read(EXTRACT + "Invoice.java")).isNotEqualTo(invoice).contains("String total");
        assertThat(story.times(SOURCES))
                .containsEntry("com/example/extract/Order.java", first.get("com/example/extract/Order.java"));

        story.rename(SCHEMAS + "order.json", "purchase.json")
                .maven("generate-sources", "-o")
                .succeeds()
                .says("2 written, 2 unchanged, 2 removed");
        assertThat(story.files(EXTRACT))
                .containsExactly("Invoice.java", "InvoiceDecoder.java", "Purchase.java", "PurchaseDecoder.java");

        story.write(EXTRACT + "Invoice.java", "// edited by hand")
                .write(EXTRACT + "Own.java", "// not generated")
                .maven("generate-sources", "-o")
                .succeeds()
                .says("1 written, 3 unchanged");
        assertThat(story.read(EXTRACT + "Invoice.java")).contains("String total");

        story.delete(SCHEMAS + "purchase.json")
                .maven("generate-sources", "-o", "-Dextractgen.formats=text")
                .succeeds()
                .says("Generated sources from 1 schema: 0 written, 2 unchanged, 2 removed");
        assertThat(story.files(SOURCES))
                .containsExactly(
                        "com/example/extract/Invoice.java",
                        "com/example/extract/InvoiceDecoder.java",
                        "com/example/extract/Own.java",
                        "com/example/reports/Summary.java",
                        "com/example/reports/SummaryDecoder.java");
    }

    @Test
    void executionsDoNotOverwriteEachOthersSources() {
        Story story = Story.of("incremental", "same-file")
                .copy(SCHEMAS + "invoice.json", "src/main/resources/reports/invoice.json")
                .edit("pom.xml", "com.example.reports", "com.example.extract");
        story.maven("generate-sources").succeeds().says("Generated sources from 2 schemas: 2 written, 2 unchanged");

        story.edit(SCHEMAS + "invoice.json", "\"number\"", "\"string\"")
                .maven("generate-sources")
                .fails()
                .says("pom.xml [EXT010] " + EXTRACT
                        + "Invoice.java is what generate@reports has generated from another")
                .says("nothing was generated");
        assertThat(story.read(EXTRACT + "Invoice.java")).doesNotContain("String total");

        story.delete("src/main/resources/reports/invoice.json")
                .maven("generate-sources")
                .succeeds();
        assertThat(story.read(EXTRACT + "Invoice.java")).contains("String total");
    }

    @Test
    void executionsAreToldApartByGoalAndId() {
        Story story = Story.of("incremental", "alike-executions")
                .edit("pom.xml", "<id>extract</id>", "<id>test-reports</id>")
                .edit("pom.xml", """
                        <id>reports</id>
                                    <goals>
                                      <goal>generate<""", """
                        <id>reports</id>
                                    <goals>
                                      <goal>generate-test<""");

        story.maven("generate-test-sources").succeeds();

        assertThat(story.files("target"))
                .contains(
                        "generated-sources/extractgen/com/example/extract/Invoice.java",
                        "generated-test-sources/extractgen/com/example/reports/Summary.java");
    }

    @Test
    void classesOfDeletedSchemasGo() {
        Story story = Story.of("incremental", "deleted-classes");
        story.maven("compile").succeeds();
        assertThat(story.files("target/classes")).contains("com/example/extract/Order.class");

        story.delete(SCHEMAS + "order.json").maven("compile", "-o").succeeds();

        assertThat(story.files("target/classes"))
                .contains("com/example/extract/Invoice.class")
                .doesNotContain("com/example/extract/Order.class");
    }

    @Test
    void anotherVersionOfThePluginGeneratesAnew() {
        Story story = Story.of("incremental", "other-version");
        story.maven("generate-sources").succeeds();
        String other = OtherVersion.install();

        story.withPlugin(other)
                .maven("generate-sources")
                .succeeds()
                .says("Generated sources from 2 schemas: 0 written, 4 unchanged");
    }

    @Test
    void goalsOnTheCommandLineAndInThePomKnowOfEachOther() {
        Story story = Story.of("incremental", "command-line");
        story.maven(GENERATE).succeeds().says("Generated sources from 2 schemas: 4 written");

        story.rename(SCHEMAS + "order.json", "purchase.json")
                .maven("generate-sources")
                .succeeds();

        assertThat(story.files(EXTRACT))
                .containsExactly("Invoice.java", "InvoiceDecoder.java", "Purchase.java", "PurchaseDecoder.java");
    }

    @Test
    void goalsOnTheCommandLineLeaveEachOthersSourcesAlone() {
        Story story = Story.of("incremental", "both-by-hand")
                .copy(SCHEMAS + "invoice.json", "src/test/resources/extract/receipt.json");

        story.maven(GENERATE, GENERATE + "-test").succeeds();

        assertThat(story.files(EXTRACT)).contains("Invoice.java", "Order.java");
        assertThat(story.files("target/generated-test-sources/extractgen/com/example/extract"))
                .containsExactly("Receipt.java", "ReceiptDecoder.java");
    }
}
