package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Modules use records that others have generated. */
class SharingIT {
    private static final String COMMON = "common/src/main/resources/extract/common.json";
    private static final String INVOICE = "invoices/src/main/resources/extract/invoice.json";
    private static final String GENERATED = "invoices/target/generated-sources/extractgen/com/example/invoices/";

    /** What the listings take for given. */
    private static final String MAIN = """
            package com.example;

            import com.example.common.Common;
            import com.example.invoices.Invoice;
            import com.example.invoices.InvoiceDecoder;

            public class Main {
                public static void main(String[] args) {
                    byte[] result = "{\\"seller\\": {\\"city\\": \\"Kiel\\"}}".getBytes();
                    byte[] metadata = "{\\"seller\\": {\\"city\\": {\\"confidence\\": 0.9}}}".getBytes();
                    Invoice invoice = InvoiceDecoder.strict().decodeResult(result, metadata).value();
            %s    }
            }
            """;

    @Test
    void modulesOfOneBuildShareTypes() {
        Story story = Story.of("sharing", "sharing-reactor");

        story.maven("compile", "-T2").succeeds();

        assertThat(story.read(GENERATED + "Invoice.java"))
                .contains("Common.@Nullable Address seller", "List<Common.Address> buyers")
                .doesNotContain("record Address");
        assertThat(story.files("common/target/classes")).contains("META-INF/extractgen/com.example.common.Common.json");

        story.maven("compile", "-T2", "-o")
                .succeeds()
                .doesNotSay("Generated sources")
                .says("Nothing to compile - all classes are up to date");
    }

    @Test
    void nothingNeedsToBeCompiledBefore() {
        Story story = Story.of("sharing", "sharing-generate-sources");

        story.maven("generate-sources").succeeds();

        assertThat(story.read(GENERATED + "Invoice.java")).doesNotContain("record Address");
    }

    @Test
    void aModuleThatTheBuildLeavesOutIsAskedFor() {
        Story story = Story.of("sharing", "sharing-left-out");
        for (String pom : List.of("pom.xml", "common/pom.xml", "invoices/pom.xml")) {
            story.edit(pom, "<version>1.0-SNAPSHOT", "<version>1.1-SNAPSHOT"); // Which nobody has installed.
        }
        story.maven("generate-sources", "-pl", "invoices")
                .fails()
                .says("it is a module that this build leaves out: add -am, or install it first");
    }

    @Test
    void aDependencyMayHaveARangeOfVersions() {
        Story story = Story.of("sharing", "sharing-range")
                .edit(
                        "invoices/pom.xml",
                        "<version>${project.version}</version>",
                        "<version>[1.0-SNAPSHOT,2.0)</version>");

        story.maven("generate-sources").succeeds();

        assertThat(story.read(GENERATED + "Invoice.java")).doesNotContain("record Address");
    }

    @Test
    void reviewsTakeTheOtherModuleAsItIsNow() {
        Story story = Story.of("sharing", "sharing-review");
        String[] review = {
            "dev.extractgen:extractgen-maven-plugin:" + Suite.VERSION + ":review", "-Dextractgen.review.baseline=none"
        };
        story.maven(review).succeeds();

        story.maven("generate-sources").succeeds();
        String zip = "\"zip\": {\"type\": \"string\"}, \"street\": {";
        story.edit(COMMON, "\"street\": {", zip).maven(review).fails().says("it has the property \"zip\" there");
        story.edit(INVOICE, "\"street\": {", zip).maven(review).succeeds();
        story.write(COMMON, "{")
                .maven(review)
                .fails()
                .says("invoices: types are imported from common, whose schemas have errors");
    }

    @Test
    void reviewsCompareWithTheOtherModuleAsItWas() throws Exception {
        Story story = Story.of("sharing", "sharing-review-then");
        String address = "{\"$ref\": \"https://example.com/common.json#/$defs/Address\"}";
        story.write(INVOICE, "{\"type\": \"object\", \"properties\": {\"seller\": %s}}".formatted(address));
        new Shell(story.path(""))
                .run("git init -q -b main && git add . && git commit -qm First")
                .succeeds();

        story.edit(COMMON, "[\"city\"]", "[\"city\", \"street\"]")
                .maven("extractgen:review")
                .fails()
                .says("ERROR seller.street: \"street\" must have a value")
                .says("{\"seller\": {\"city\": \"a text\"}}   // this document, at /seller/street");

        story.edit(COMMON, "[\"city\", \"street\"]", "[\"city\"]");
        for (String pom : List.of("pom.xml", "common/pom.xml", "invoices/pom.xml")) {
            story.edit(pom, "<version>1.0-SNAPSHOT", "<version>1.2-SNAPSHOT");
        }
        story.maven("extractgen:review", "-Dextractgen.review.failOn=all=info")
                .succeeds()
                .doesNotSay("finding,");

        new Shell(story.path("")).run("git commit -qam Second").succeeds();
        story.edit(COMMON, "{", "").maven("validate").succeeds();
        new Shell(story.path(""))
                .run("git commit -qam Broken && git checkout -q HEAD^ -- common")
                .succeeds();
        story.maven("extractgen:review", "-Dextractgen.review.baseline=HEAD")
                .succeeds()
                .says("The types that common shared in HEAD (", "can't be told, so those of today are taken for them");
    }

    @Test
    void whatIsNotToBeHadAnyMoreIsTakenAsItIs() throws Exception {
        Story story = Story.of("sharing", "sharing-review-gone");
        new Shell(story.path(""))
                .run(
                        "sed -i 's/1.0-SNAPSHOT/1.3-SNAPSHOT/' pom.xml */pom.xml && git init -q -b main && git add . && git commit -qm First")
                .succeeds();
        new Shell(story.path(""))
                .run("sed -i 's/1.3-SNAPSHOT/1.4-SNAPSHOT/' pom.xml */pom.xml")
                .succeeds();
        story.maven("install", "-pl", "common", "-am").succeeds();

        story.maven("extractgen:review", "-pl", "invoices", "-Dextractgen.review.failOn=all=info")
                .succeeds()
                .says("com.example.sharing:common can't be found", "so what it shares today is taken for that")
                .says("no changes");
    }

    @Test
    void aChangeInTheOtherModuleIsNoticed() {
        Story story = Story.of("sharing", "sharing-changed");
        story.maven("compile").succeeds();

        story.edit(COMMON, "Where somebody lives", "Where somebody lives or works")
                .maven("compile", "-o")
                .succeeds();

        story.edit(COMMON, "\"street\": {", "\"zip\": {\"type\": \"string\"}, \"street\": {")
                .maven("compile", "-o")
                .fails()
                .says("src/main/resources/extract/invoice.json:9:16 [EXT105] /$defs/Address")
                .says("it has the property \"zip\" there");

        story.edit(INVOICE, "\"street\": {", "\"zip\": {\"type\": \"string\"}, \"street\": {")
                .maven("compile", "-o")
                .succeeds();

        story.edit("common/pom.xml", "<exportTypes>true</exportTypes>", "")
                .maven("compile", "-o")
                .fails()
                .says("pom.xml [EXT011]", "com.example.sharing:common tells of no types");
    }

    /** Somebody does what {@code docs/sharing.md} says. */
    @Test
    void everyListingSaysWhatHappens() {
        Listings page = new Listings(Path.of("../docs/sharing.md"));
        String code = page.listing("java", "seller.city()");
        Story story = Story.of("sharing", "sharing-docs")
                .write(COMMON, page.listing("json", "\"$id\""))
                .write(INVOICE, page.listing("json", "\"seller\""))
                .delete("invoices/src/main/java/com/example/Use.java")
                .write("invoices/src/main/java/com/example/Main.java", MAIN.formatted(Listings.printing(code)));
        configure(story, "common/pom.xml", page.listing("xml", "<exportTypes>"));
        configure(story, "invoices/pom.xml", page.listing("xml", "<imports>"));

        Build build = story.maven("compile", Story.RUN).succeeds();

        assertThat(build.printed()).containsAll(Listings.shown(code));
        story.edit(INVOICE, "\"street\"", "\"road\"")
                .maven("generate-sources", "-o")
                .fails()
                .says("[EXT105] /$defs/Address");
        story.write(INVOICE.replace(".json", ".bindings.json"), page.listing("json", "\"imported\""))
                .maven("generate-sources", "-o")
                .succeeds();
        assertThat(story.read(GENERATED + "Invoice.java")).contains("record Address");
    }

    private static void configure(Story story, String pom, String configuration) {
        story.write(
                pom,
                story.read(pom)
                        .replaceFirst(
                                "(?s)<configuration>.*</configuration>", Matcher.quoteReplacement(configuration)));
    }

    @Test
    void jarsShareTypes() {
        Story story = Story.of("sharing", "sharing-jar");
        story.maven("install").succeeds();

        Build build = story.maven("-f", "reader/pom.xml", "compile", Story.RUN).succeeds();

        assertThat(build.printed())
                .contains("from Kiel in DE", "confidence 0.5", "/sender/city = Kiel", "/countries/0 = FR");
        assertThat(story.read("reader/target/generated-sources/extractgen/com/example/letters/Letter.java"))
                .doesNotContain("record Address", "enum Country");
        story.maven("-f", "reader/pom.xml", "compile", "-o")
                .succeeds()
                .says("Nothing to generate: 1 schema up to date");

        story.edit(
                        "reader/pom.xml",
                        "<artifactId>common</artifactId>",
                        "<artifactId>common</artifactId><scope>test</scope>")
                .maven("-f", "reader/pom.xml", "compile", "-o")
                .fails()
                .says("pom.xml [EXT011]", "are not compiled with com.example.sharing:common, whose scope is test");
        story.write("reader/broken.jar", "half a download")
                .edit(
                        "reader/pom.xml",
                        "<scope>test</scope>",
                        "<scope>system</scope><systemPath>${basedir}/broken.jar</systemPath>")
                .maven("-f", "reader/pom.xml", "generate-sources", "-o")
                .fails()
                .says("pom.xml [EXT011]", "broken.jar is no whole jar");
    }
}
