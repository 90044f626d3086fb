package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody does what the README says. */
class FirstUseIT {
    private static final Path SAMPLE = Path.of("../sample-project");

    @ParameterizedTest
    @ValueSource(strings = {"first-use", "first use – Größe №1 (ß)"})
    void decodesAJobAsTheReadmeShows(String folder) throws Exception {
        String use = Listings.README.listing("java", "InvoiceDecoder.strict().decode(json)");
        Story story = Story.of("first-use", folder)
                .write("src/main/resources/extract/invoice.json", sample("src/main/resources/extract/invoice.json"))
                .write("job.json", sample("src/test/resources/jobs/invoice.json"))
                .edit("pom.xml", "<!-- README: dependency -->", Listings.README.listing("xml", "extractgen-runtime"))
                .edit("pom.xml", "<!-- README: plugin -->", Listings.README.listing("xml", "extractgen-maven-plugin"))
                .edit("src/main/java/com/example/Main.java", "// README: use", Listings.printing(use))
                .edit(
                        "src/main/java/com/example/Main.java",
                        "// README: await",
                        Listings.README.listing("java", "ExtractClient.fromEnvironment"))
                .edit(
                        "src/main/java/com/example/Main.java",
                        "// README: send",
                        Listings.README.listing("java", "HttpClient.newHttpClient"));

        Build build = story.maven("compile", Story.RUN, "-Dexec.mainClass=com.example.Main");

        build.succeeds().says("Generated sources from 1 schema: 2 written");
        assertThat(Listings.shown(use)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(build.printed()).containsAll(Listings.shown(use));
        assertThat(story.files("target/generated-sources/extractgen"))
                .containsExactly("com/example/extract/Invoice.java", "com/example/extract/InvoiceDecoder.java");
    }

    @Test
    void reviewsAnEditAsTheReadmeShows() {
        String schema = """
                {
                  "type": "object",
                  "properties": {
                    "vendor": {
                      "type": "string"
                    },
                    "total": {
                      "type": "%s"
                    }
                  }
                }
                """;
        Story story = Story.of("first-use", "first review")
                .edit("pom.xml", "<!-- README: plugin -->", Listings.README.listing("xml", "extractgen-maven-plugin"))
                .write("before/invoice.json", schema.formatted("number"))
                .write("src/main/resources/extract/invoice.json", schema.formatted("integer"));

        Build build = story.maven("extractgen:review", "-Dextractgen.review.baseline=folder:before")
                .fails();

        Listings.README.listing("", "[number-to-integer ").lines().forEach(line -> build.says(line.strip()));
    }

    @Test
    void generatesOutsideAProject() {
        Story story = Story.of("nothing", "outside")
                .write("schemas/invoice.json", "{ \"type\": \"object\", \"properties\": { \"a\": {} } }");
        String[] command = new Listings(Path.of("../docs/options.md"))
                .listing("", "-Dextractgen.schemaDirectory")
                .replace("mvn ", "")
                .replace("\\", "")
                .trim()
                .split("\\s+", -1);

        story.maven(command).succeeds().says("Generated sources from 1 schema: 2 written");
        assertThat(story.files("generated"))
                .contains("com/example/extract/Invoice.java", "com/example/extract/InvoiceDecoder.java");
        story.maven(command).succeeds().says("Nothing to generate: 1 schema up to date");
        assertThat(story.files("")).noneMatch(file -> file.startsWith("target"));

        story.maven(
                        command[0],
                        "-Dextractgen.schemaDirectory=schemas/invoice.json",
                        "-Dextractgen.packageName=com.example")
                .succeeds();
        assertThat(story.files("target/generated-sources/extractgen")).contains("com/example/Invoice.java");
        story.maven(
                        command[0].replace("generate", "review"),
                        "-Dextractgen.schemaDirectory=schemas",
                        "-Dextractgen.packageName=com.example",
                        "-Dextractgen.review.baseline=folder:schemas")
                .succeeds()
                .says("no changes");
        assertThat(story.files("target/extractgen-review")).contains("review.html");

        story.maven(command[0], command[1])
                .fails()
                .says("outside a project the package must be given: -Dextractgen.packageName=");
        story.maven(command[0]).fails().says("give -Dextractgen.schemaDirectory=");
        story.maven(command[0] + "-test").fails().says("give -Dextractgen.testSchemaDirectory=");
    }

    private static String sample(String file) throws Exception {
        return Files.readString(SAMPLE.resolve(file));
    }
}
