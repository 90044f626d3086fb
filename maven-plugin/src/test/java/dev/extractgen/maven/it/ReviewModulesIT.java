package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody reviews a project of several modules. */
class ReviewModulesIT {
    private static final String INVOICE = "invoices/src/main/resources/extract/invoice.json";
    private static final String ORDER = "orders/src/main/resources/extract/order.json";

    private static Story repository(String folder) throws Exception {
        Story story = Story.of("multi-module", folder).write(".gitignore", "target\n");
        new Shell(story.path(""))
                .run("git init -q -b main && git add . && git commit -qm First")
                .succeeds();
        return story;
    }

    @Test
    void everyModuleIsReviewedBeforeOneFails() throws Exception {
        Story story = repository("review-modules")
                .edit(INVOICE, "\"string\"", "\"integer\"")
                .edit(ORDER, "\"string\"", "\"boolean\"");

        story.maven("extractgen:review", "-Dextractgen.review.annotations")
                .fails()
                .says("Review of plain", "Nothing to review: there are no schemas, and there were none")
                .says("orders in the working tree compared with the merge base with main (")
                .says("invoices in the working tree compared with the merge base with main (")
                .says("letters in the working tree compared with the merge base with main (", "no changes")
                .says("::error file=" + ORDER + ",line=1,", "::error file=" + INVOICE + ",line=1,")
                .says("orders: schema changes need a decision, see above and " + story.path("orders/target"))
                .says("invoices: schema changes need a decision, see above and " + story.path("invoices/target"));
        assertThat(story.files("orders/target/extractgen-review")).contains("review.html");
        assertThat(story.read("orders/target/extractgen-review/review.sarif")).contains('"' + ORDER + '"');
        assertThat(story.read("orders/target/extractgen-review/review.json")).doesNotContain(ORDER);
        assertThat(story.files("letters/target/extractgen-review")).contains("review.html");
        assertThat(story.files("plain/target")).isEmpty();

        story.maven("extractgen:review", "-pl", "letters,plain")
                .succeeds()
                .says("letters in the working tree compared with", "no changes")
                .doesNotSay("Review of orders");

        story.maven("extractgen:review", "-Dextractgen.review.reportDirectory=" + story.path("reports"))
                .fails();
        assertThat(story.files("reports"))
                .contains("orders/review.html", "invoices/review.html", "letters/review.html")
                .doesNotContain("review.html");
    }

    @Test
    void modulesHaveParametersOfTheirOwn() throws Exception {
        Story story = repository("review-modules-own")
                .edit(ORDER, "\"string\"", "\"boolean\"")
                .edit(
                        "pom.xml",
                        "          <packageName>",
                        "          <failOn>all=never</failOn>\n          <packageName>")
                .edit("orders/pom.xml", "</project>", """
                          <build>
                            <plugins>
                              <plugin>
                                <groupId>dev.extractgen</groupId>
                                <artifactId>extractgen-maven-plugin</artifactId>
                                <configuration>
                                  <failOn>extraction=warning</failOn>
                                  <reportDirectory>reports</reportDirectory>
                                </configuration>
                              </plugin>
                            </plugins>
                          </build>
                        </project>
                        """);

        story.maven("extractgen:review").fails().says("orders: schema changes need a decision");
        assertThat(story.files("orders/reports")).contains("review.html");
    }

    @Test
    void modulesTakeTheirOwnOfTheResultsThatTheyShare() throws Exception {
        Story story = repository("review-modules-results")
                .write("results/order-1.json", "{}")
                .write("orders/saved/1.json", "{}");

        story.maven("extractgen:review", "-Dextractgen.review.results=" + story.path("results"))
                .succeeds()
                .says("order.json: of 1 saved result")
                .doesNotSay("invoice.json: of 1 saved result");
        story.maven("extractgen:review", "-Dextractgen.review.results=saved")
                .fails()
                .says("order.json: of 1 saved result")
                .says("there is no folder " + story.path("invoices/saved"), "in the poms of those that have one");
    }

    @Test
    void optionsInAParentAreThoseOfEachVersion() throws Exception {
        Story story = repository("review-modules-options")
                .edit(
                        "pom.xml",
                        "          <packageName>",
                        "          <unknownMembers>KEEP</unknownMembers>\n          <packageName>");

        for (String[] call : new String[][] {{"-pl", "orders"}, {"-f", "orders/pom.xml"}, {"-pl", "orders,letters"}}) {
            story.maven(call[0], call[1], "extractgen:review", "-Dextractgen.review.failOn=all=info")
                    .fails()
                    .says("[option-changed ")
                    .doesNotSay("pom can't be read");
        }

        new Shell(story.path("")).run("git commit -qam Options").succeeds();
        story.maven("-f", "orders/pom.xml", "extractgen:review", "-Dextractgen.review.failOn=all=info")
                .succeeds()
                .says("no changes");

        new Shell(story.path("")).run("git worktree add -q target/old HEAD^").succeeds();
        story.maven(
                        "extractgen:review",
                        "-Dextractgen.review.baseline=folder:target/old",
                        "-Dextractgen.review.failOn=all=info")
                .fails()
                .says("orders in the working tree compared with " + story.path("target/old"), "[option-changed ")
                .doesNotSay("pom can't be read");
    }
}
