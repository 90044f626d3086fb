package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;

/** Users have projects of many kinds. */
class ProjectsIT {

    @Test
    void modulesBuildSideBySide() {
        Story story = Story.of("multi-module");

        story.maven("compile", "-T2").succeeds().says("Nothing to generate: there is no src/main/resources/extract");

        assertThat(story.files("plain/target/classes")).containsExactly("com/example/Use.class");
        assertThat(story.files("letters/target/classes")).contains("com/example/extract/Letter.class");
    }

    @Test
    void aGoalOnTheCommandLineGeneratesInEveryModule() {
        Story story = Story.of("multi-module", "multi-module-by-hand")
                .edit("invoices/src/main/resources/extract/invoice.json", "\"string\"", "\"text\"");

        story.maven("extractgen:generate")
                .fails()
                .says("Schemas of orders", "Schemas of letters", "Generated sources from 1 schema: 2 written")
                .says("invoices: 1 error in 1 file, listed above; nothing was generated");
        story.edit("invoices/src/main/resources/extract/invoice.json", "\"text\"", "\"string\"");
        story.maven("extractgen:generate", "compile", "-pl", "invoices").succeeds();

        assertThat(story.files("letters/target/generated-sources/extractgen"))
                .contains("com/example/extract/Letter.java");
        assertThat(story.files("invoices/target/classes")).contains("com/example/extract/Invoice.class");
        assertThat(story.files("target")).isEmpty();
    }

    @Test
    void generatedTypesWorkInAModule() {
        Story story = Story.of("modular");

        story.maven("compile").succeeds();

        assertThat(story.files("target/classes"))
                .contains("module-info.class", "com/example/extract/InvoiceDecoder.class");
    }

    @Test
    void annotationProcessorsSeeGeneratedTypes() {
        Story story = Story.of("annotation-processor");

        story.maven("compile").succeeds();

        assertThat(story.read("target/generated-sources/annotations/com/example/BillMapperImpl.java"))
                .contains("invoice.vendor()", "invoice.items()");
    }

    @Test
    void theSourceTreeMayBeReadOnly() {
        Story story = Story.of("incremental", "read-only");
        story.path("src").toFile().setWritable(false);
        story.path("src/main/resources/extract").toFile().setWritable(false);
        story.path("src/main/resources/extract/invoice.json").toFile().setWritable(false);
        try {
            Map<String, FileTime> before = story.times("src");

            story.maven("generate-sources").succeeds();

            assertThat(story.times("src")).isEqualTo(before);
            assertThat(story.files("")).noneMatch(file -> !file.matches("(src|target)/.*|pom.xml|build-\\d.log"));
        } finally {
            story.path("src").toFile().setWritable(true);
            story.path("src/main/resources/extract").toFile().setWritable(true);
            story.path("src/main/resources/extract/invoice.json").toFile().setWritable(true);
        }
    }

    @Test
    void theBuildCacheSeesSchemas() {
        ComparableVersion maven = new ComparableVersion(Suite.mavenVersion());
        assumeTrue(
                maven.compareTo(new ComparableVersion("3.9.0")) >= 0,
                () -> "the build cache extension needs Maven 3.9 or newer, and this is " + maven);
        Story story = Story.of("build-cache");
        story.maven("package").succeeds().says("Generated sources from 1 schema: 2 written");

        story.maven("package").succeeds().says("Found cached build").doesNotSay("Generated sources");

        story.edit("src/main/resources/extract/invoice.json", "\"total\"", "\"sum\"")
                .maven("package")
                .succeeds()
                .says("Generated sources from 1 schema: 2 written");
    }
}
