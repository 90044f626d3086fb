package dev.extractgen.maven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody sets reviews up as {@code docs/review.md} says. */
class ReviewDocsIT {
    private static final Listings PAGE = new Listings(Path.of("../docs/review.md"));
    private static final String SCHEMA = "src/main/resources/extract/invoice.json";
    private static final String FINDING = "[number-to-integer ";

    @BeforeAll
    static void needsAShell() {
        assumeTrue(
                Stream.of("bash", "git").allMatch(ReviewDocsIT::isInstalled),
                "bash and git run the commands, and are not both here");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
    }

    /** A repository whose main branch has gone on since the branch work began to edit a schema. */
    private static Story repository(String folder) throws Exception {
        Story story = Story.of("review", folder).write(".mvn/maven.config", String.join("\n", mavenArguments()) + "\n");
        Shell shell = new Shell(story.path(""));
        shell.run("git init -q -b main && echo target > .gitignore && git add . && git commit -qm First")
                .succeeds();
        story.edit(SCHEMA, "\"number\"", "\"integer\"");
        shell.run("git checkout -qb work && git commit -qam Work").succeeds();
        shell.run("git checkout -q main && echo >> pom.xml && git commit -qam Meanwhile")
                .succeeds();
        return story;
    }

    private static List<String> mavenArguments() {
        return List.of(
                "-gs",
                Suite.STORIES.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + Suite.LOCAL_REPOSITORY,
                "-Dstories.downloaded=" + Suite.DOWNLOADED.toUri(),
                "-Dextractgen.version=" + Suite.VERSION);
    }

    private static Workflow workflow() throws IOException {
        return new Workflow(
                PAGE.listing("yaml", "extractgen:review"),
                Map.of("github.event.number", "7", "github.token", "secret"));
    }

    /** What actions/checkout does for a pull request, with the depth that it is told. */
    private static Shell checkOut(Story story, String name, int depth) throws Exception {
        Path clone = Files.createDirectories(story.path("../" + name).normalize());
        new Shell(clone).run("rm -rf ./* ./.[!.]*").succeeds();
        Shell shell = new Shell(clone);
        shell.run("git init -q && git remote add origin 'file://%s'".formatted(story.path("")))
                .succeeds();
        String what = depth == 0
                ? "'+refs/heads/*:refs/remotes/origin/*'"
                : "--depth=%s +refs/heads/work:refs/remotes/origin/work".formatted(depth);
        shell.run("git fetch -q --no-tags origin %s && git checkout -q --detach origin/work".formatted(what))
                .succeeds();
        return shell;
    }

    @Test
    void theWorkflowReviewsAPullRequest() throws Exception {
        Story story = repository("review-workflow");
        Workflow workflow = workflow();
        Path notes = story.path("gh.txt");
        Path summary = story.path("summary.md");
        Shell.recorder(story.path("bin/gh"), notes);
        Shell shell = checkOut(
                        story,
                        "review-workflow-clone",
                        workflow.inputsOf("actions/checkout")
                                .path("fetch-depth")
                                .asInt(1))
                .withPrograms(story.path("bin"))
                .with("GITHUB_ACTIONS", "true")
                .with("GITHUB_BASE_REF", "main")
                .with("GITHUB_STEP_SUMMARY", summary.toString());

        List<Build> builds = workflow.run(shell);

        builds.get(0)
                .fails()
                .says("the working tree compared with the merge base with origin/main (", "1 finding, 1 fails")
                .says("ERROR total:", FINDING, "::error file=" + SCHEMA + ",line=8,col=14,");
        builds.subList(1, builds.size()).forEach(Build::succeeds);
        assertThat(summary).content().contains("The type is an integer, and was a number");
        assertThat(notes).content().startsWith("pr comment 7 ").contains("--body-file review.md");
        assertThat(story.path("../review-workflow-clone/review.md")).hasSameTextualContentAs(summary);
        Path reports = story.path("../review-workflow-clone")
                .resolve(workflow.inputsOf("actions/upload-artifact")
                        .path("path")
                        .asText()
                        .replace("**/", ""));
        assertThat(reports).isDirectoryContaining("glob:**/review.html");
    }

    @Test
    void aShallowCloneIsToldWhatToFetch() throws Exception {
        Story story = repository("review-shallow");
        Workflow workflow = workflow();
        Shell shell = checkOut(story, "review-shallow-clone", 1)
                .with("GITHUB_BASE_REF", "main")
                .with("GITHUB_STEP_SUMMARY", "/dev/null");

        String advice = "git fetch --unshallow origin";
        List<Build> builds = workflow.run(shell);
        builds.get(0).fails().says("there is no revision origin/main", advice, "fetch-depth: 0");
        builds.subList(1, builds.size()).forEach(Build::succeeds);

        shell.run(advice).succeeds();
        workflow.run(shell).get(0).fails().says(FINDING);
    }

    @Test
    void theHookReviewsWhatIsCommitted() throws Exception {
        Story story = repository("review-hook");
        Shell shell = new Shell(story.path(""));
        story.write(".git/hooks/pre-commit", PAGE.listing("sh", "extractgen:review"));
        shell.run("chmod +x .git/hooks/pre-commit").succeeds();

        shell.run("echo >> pom.xml && git commit -qam 'No schema'").succeeds();
        story.edit(SCHEMA, "\"number\"", "\"integer\"");
        shell.run("git commit -qam Edited").fails().says("ERROR total:", FINDING, "compared with HEAD^ (");
        shell.run("git commit -qam Edited --no-verify").succeeds();
        story.edit(SCHEMA, "Who sends", "The company that sends");
        shell.run("git commit -qam Reworded").succeeds();
        story.edit(SCHEMA, "The company that sends", "The firm that sends");
        shell.run("git add " + SCHEMA).succeeds();
        story.edit(SCHEMA, "\"integer\"", "\"number\"");
        shell.run("git commit -qm Staged").succeeds();
        shell.run("git worktree list | wc -l").succeeds().says("1");

        shell.run("git checkout -q --orphan fresh && git commit -qm First").succeeds();
    }
}
