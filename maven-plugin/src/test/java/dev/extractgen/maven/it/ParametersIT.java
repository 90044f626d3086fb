package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Users set parameters, for all schemas and for single ones. */
class ParametersIT {

    @Test
    void optionsReachTheirSchemas() {
        Story story = Story.of("options");

        story.maven("compile").succeeds().says("Generated sources from 3 schemas: 6 written");

        assertThat(story.files("target/classes")).contains("com/example/Use.class");
    }

    @Test
    void emptyElementsAreNone() {
        Story story = Story.of("options", "empty-elements")
                .edit("pom.xml", "<exclude>drafts/</exclude>", "<exclude>drafts/</exclude><exclude>${none}</exclude>")
                .edit("pom.xml", "<jobs>", "<imports><import>${none}</import></imports><jobs>")
                .edit("pom.xml", "<job>\n", "<job><componentAnnotations><annotation/></componentAnnotations>\n")
                .edit(
                        "pom.xml",
                        "</typeAnnotations>\n          <excludes>",
                        "<annotation/></typeAnnotations><excludes>")
                .edit("pom.xml", "</properties>", "<none></none></properties>");

        story.maven("generate-sources", "-Dextractgen.includes=**/*.json,,")
                .succeeds()
                .says("Generated sources from 3 schemas: 6 written");
        story.maven("generate-sources", "-Dextractgen.includes=")
                .succeeds()
                .says("Nothing to generate: 3 schemas up to date");
    }

    @Test
    void testSourcesAreForTestsOnly() {
        Story story = Story.of("generate-test");

        story.maven("test-compile").succeeds();

        assertThat(story.files("target/test-classes"))
                .contains("com/example/LetterTest.class", "com/example/extract/Letter.class");
        assertThat(story.files("target/classes")).isEmpty();
    }

    @Test
    void skipDoesNothing() {
        Story story = Story.of("generate-test", "skip");

        story.maven("generate-test-sources", "-Dextractgen.skip").succeeds().says("Skipped");

        assertThat(story.files("target")).isEmpty();
    }

    @Test
    void sourcesAreWrittenInTheProjectsEncoding() {
        Story story = Story.of("other-encoding");

        story.maven("compile", "exec:java").succeeds().says("same name: true, problems: []");
    }

    @Test
    void projectsForOldReleasesAreRefused() {
        Story story = Story.of("old-release");

        story.maven("generate-sources")
                .fails()
                .says("pom.xml [EXT010]", "compiled for Java 11, and generated sources need 17 or newer");
        assertThat(story.files("target")).isEmpty();

        story.maven("generate-sources", "-Dextractgen.targetRelease=17").succeeds();
    }

    @Test
    void aProjectThatNamesNoReleaseIsTold() {
        Story story = Story.of("old-release", "no-release").edit("pom.xml", "<release>11</release>", "");

        story.maven("generate-sources").succeeds().says("set the properties maven.compiler.source and");
    }

    @Test
    void aReleaseThatTheCompilerPluginPassesOverIsNone() {
        Story story = Story.of("old-release", "passed-over")
                .edit("pom.xml", "<release>11</release>", "<release>17</release>");
        String set = "set the properties maven.compiler.source and";

        story.maven("generate-sources").succeeds().doesNotSay(set);
        story.edit("pom.xml", "<version>3.16.0</version>", "<version>3.1</version>")
                .maven("generate-sources")
                .succeeds()
                .says(set);
    }
}
