package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody edits a schema, and hears what that does before it is merged. */
class ReviewIT {
    private static final String SCHEMA = "src/main/resources/extract/invoice.json";
    private static final String BINDINGS = "src/main/resources/extract/invoice.bindings.json";
    private static final String RESOURCES = "org.apache.maven.plugins:maven-resources-plugin:3.5.0:resources";
    private static final String JAR = "org.apache.maven.plugins:maven-jar-plugin:3.5.1:jar";
    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\" : \"([0-9a-f]{12})\"");

    @Test
    void aChangeIsToldAcceptedAndTakenBack() throws Exception {
        Story story = Story.of("review");
        // This project's own repository is none of the story's.
        story.withEnvironment(
                "GIT_CEILING_DIRECTORIES", story.path("..").normalize().toString());
        story.maven("extractgen:review").fails().says("is in no git repository", "none for a first version");
        story.maven("extractgen:review", "-Dextractgen.review.baseline=none")
                .succeeds()
                .says("1 schema, 2 properties (before: 0, 0)");

        new Shell(story.path(""))
                .run("git init -q -b main && git add src pom.xml && git commit -qm First")
                .succeeds();
        story.edit(SCHEMA, "\"number\"", "\"integer\"")
                .write("results/1.json", "{\"vendor\": \"ACME\", \"total\": 1.5}");

        story.maven("extractgen:review", "-Dextractgen.review.results=results", "-Dextractgen.review.annotations")
                .fails()
                .says("the working tree compared with the merge base with main (")
                .says("ERROR total: The type is an integer, and was a number [number-to-integer")
                .says("::error file=src/main/resources/extract/invoice.json,line=8,col=14,title=number-to-integer::")
                .says("of 1 saved result the old code refuses 0 and the new code 1")
                .says("schema changes need a decision");
        assertThat(story.files("target/extractgen-review"))
                .containsExactly(
                        "TEST-extractgen-review.xml",
                        "review-annotations.txt",
                        "review.html",
                        "review.json",
                        "review.md",
                        "review.sarif",
                        "review.txt");

        Matcher fingerprint = FINGERPRINT.matcher(story.read("target/extractgen-review/review.json"));
        assertThat(fingerprint.find()).isTrue();
        story.write(
                BINDINGS,
                "{\"accepted\": [{\"finding\": \"%s\", \"reason\": \"Totals are whole.\"}]}"
                        .formatted(fingerprint.group(1)));
        story.maven("extractgen:review").succeeds().says("accepted: Totals are whole.");

        story.edit(SCHEMA, "\"integer\"", "\"number\"");
        story.maven("extractgen:review").fails().says("STALE", "there is no such finding; take it out");
    }

    @Test
    void whatSingleSchemasAreGivenInThePomCounts() {
        Story story = Story.of("review", "review-jobs");
        story.write(SCHEMA, "{\"wrapped\": %s}".formatted(story.read(SCHEMA))).edit("pom.xml", "</packageName>", """
                        </packageName>
                        <jobs>
                          <job>
                            <schema>invoice.json</schema>
                            <schemaPointer>/wrapped</schemaPointer>
                          </job>
                        </jobs>""");

        story.maven("extractgen:review", "-Dextractgen.review.baseline=none")
                .succeeds()
                .says("1 schema, 2 properties (before: 0, 0)");
    }

    @Test
    void executionsThatAreSwitchedOffDoNotCount() {
        Story story = Story.of("review", "review-switched-off");
        story.edit("pom.xml", "<executions>", """
                <executions>
                  <execution>
                    <id>inherited</id>
                    <phase>none</phase>
                    <goals><goal>generate</goal></goals>
                  </execution>
                  <execution>
                    <id>skipped</id>
                    <goals><goal>generate</goal></goals>
                    <configuration><skip>true</skip></configuration>
                  </execution>""");

        story.maven("extractgen:review", "-Dextractgen.review.baseline=none")
                .succeeds()
                .says("1 schema, 2 properties (before: 0, 0)");

        Story byHand = Story.of("review", "review-by-hand");
        byHand.edit("pom.xml", "<execution>", "<execution><phase>none</phase>")
                .maven("extractgen:review", "-Dextractgen.review.baseline=none")
                .succeeds()
                .says("1 schema, 2 properties (before: 0, 0)");
    }

    @Test
    void filesThatCannotBeNamedHereAreInTheWayOfNoOthers() throws Exception {
        Story story = Story.of("review", "review-locale")
                .write("samples/größe/pom.xml", "<project/>")
                .withEnvironment("LC_ALL", "C");
        new Shell(story.path(""))
                .run("git init -q -b main && git add . && git commit -qm First")
                .succeeds();

        story.edit(SCHEMA, "\"number\"", "\"integer\"")
                .maven("extractgen:review")
                .fails()
                .says("[number-to-integer ");
    }

    @Test
    void itRunsWithoutAProject() {
        Story story = Story.of("nothing", "review-nothing")
                .write("old/a.json", "{\"type\": \"object\", \"properties\": {\"x\": {\"type\": \"string\"}}}")
                .write("new/a.json", "{\"type\": \"object\", \"properties\": {\"y\": {\"type\": \"integer\"}}}");
        story.maven(
                        "dev.extractgen:extractgen-maven-plugin:" + Suite.VERSION + ":review",
                        "-Dextractgen.schemaDirectory=new",
                        "-Dextractgen.packageName=example",
                        "-Dextractgen.review.baseline=folder:old",
                        "-Dextractgen.review.failOn=all=never",
                        "-Dextractgen.review.reportDirectory=reports")
                .succeeds()
                .says("[property-removed")
                .says("[property-added");
        assertThat(story.files("reports")).contains("review.html");
    }

    @Test
    void itComparesWithAPublishedJar() throws Exception {
        Story story = Story.of("review", "review-published");
        // Not by ${project.baseUri}, which not every Maven 4 takes here.
        story.edit(
                "pom.xml", "  <build>", """
                          <repositories>
                            <repository>
                              <id>ours</id>
                              <url>%s</url>
                            </repository>
                          </repositories>

                          <build>""".formatted(story.path("repository").toUri()));
        story.maven("extractgen:generate", RESOURCES, JAR).succeeds();
        String published = "repository/com/example/review/1.0/review-1.0.jar";
        story.copy("target/review-1.0-SNAPSHOT.jar", published);
        // Maven 4 takes nothing from a repository without checksums.
        byte[] sum = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(story.path(published)));
        story.write(published + ".sha1", HexFormat.of().formatHex(sum));
        story.edit(SCHEMA, "\"number\"", "\"integer\"");

        for (String coordinates : List.of("1.0", "com.example:review:1.0")) {
            story.maven("extractgen:review", "-Dextractgen.review.baseline=artifact:" + coordinates)
                    .fails()
                    .says("the working tree compared with artifact " + coordinates
                            + ": 1 schema, 2 properties (before: 1, 2)")
                    .says("1 finding, 1 fails", SCHEMA + ":8:14 ERROR total:", "[number-to-integer ");
        }

        story.maven("extractgen:review", "-Dextractgen.review.baseline=artifact:com.example:review:9.9")
                .fails()
                .says("com.example:review:9.9 can't be found", "mvn -U looks again");
        story.maven("extractgen:review", "-Dextractgen.review.baseline=artifact:com.example:review")
                .fails()
                .says("\"com.example:review\" is neither a version nor group:artifact:version");
    }

    @Test
    void whatCannotBeComparedIsAnError() {
        Story story = Story.of("review", "review-nowhere");
        story.maven("extractgen:review", "-Dextractgen.review.baseline=artifact:9.9")
                .fails()
                .says("9.9 can't be found");
        story.maven(
                        "extractgen:review",
                        "-Dextractgen.review.baseline=folder:.",
                        "-Dextractgen.review.failOn=total=bad")
                .fails()
                .says("failOn:");
        story.maven("extractgen:review", "-Dextractgen.review.baseline=folder:.", "-Dextractgen.review.results=nope")
                .fails()
                .says("-Dextractgen.review.results: there is no folder " + story.path("nope"))
                .says("name one that holds saved responses, or leave the parameter out");
    }

    /** As it is where a variable names the folder that nobody has set. */
    @Test
    void anEmptyNameOfAFolderIsNotThatOfTheProject() {
        Story story = Story.of("review", "review-no-results");
        story.maven("extractgen:review", "-Dextractgen.review.baseline=folder:.", "-Dextractgen.review.results=")
                .succeeds()
                .says("no changes")
                .doesNotSay("Replay");
    }
}
