package dev.extractgen.maven;

import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.review.report.AnnotationReport;
import dev.extractgen.generator.review.report.ConsoleReport;
import dev.extractgen.maven.generate.GenerationRequest;
import dev.extractgen.maven.review.Baseline;
import dev.extractgen.maven.review.BaselineException;
import dev.extractgen.maven.review.Baselines;
import dev.extractgen.maven.review.GitVersions;
import dev.extractgen.maven.review.InvalidSchemasException;
import dev.extractgen.maven.review.PublishedJars;
import dev.extractgen.maven.review.ResourceFolder;
import dev.extractgen.maven.review.ResultsException;
import dev.extractgen.maven.review.ReviewOptions;
import dev.extractgen.maven.review.ReviewRun;
import dev.extractgen.maven.review.TemporaryFolder;
import dev.extractgen.maven.review.WorkTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Compares the project's schemas with an older version of them, and says what the changes do: to Java code, to results
 * that are stored already, to results that old code will meet, and to what the service will extract. Reports for people
 * and for tools are written, and the build fails where the policy says so.
 *
 * <p>Called at the root of several modules, it reviews every module that has the plugin, and then fails if one of them
 * does.
 *
 * <p>The schemas are those that the goals {@code generate} and {@code generate-test} of the project generate from, with
 * the parameters that they have in the pom. Where there is no such goal, or no pom, the same parameters can be given
 * with {@code -D}.
 *
 * @since 0.1.0
 */
@Mojo(name = "review", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class ReviewMojo extends AbstractMojo {
    private static final String RESULTS = "extractgen.review.results";

    private final MavenSession session;
    private final HostProject host;
    private final ModuleGoals modules;
    private final ConfiguredGoals goals;
    private final ProjectBuilder projects;
    private final RepositorySystem repositories;

    /** What modules share that are reviewed in one call. */
    private @Nullable GitVersions shared;

    /**
     * What to compare with:
     *
     * <ul>
     *   <li>nothing, for the revision of git from which the present work began: the merge base of {@code HEAD} and the
     *       main branch;
     *   <li>a revision of git, such as {@code v1.2} or {@code origin/main};
     *   <li>{@code folder:} and a folder, which stands for the one that Maven was called in, for the project's, or for
     *       its folder of schemas;
     *   <li>{@code artifact:} and the version of the project's own jar, or {@code group:artifact:version} of another;
     *   <li>{@code none}, when this is the first version.
     * </ul>
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.review.baseline")
    private @Nullable String baseline;

    /**
     * The branch that work is merged into. When it is not given, it is the one that {@code origin} has as its own, or
     * {@code main} or {@code master}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.review.mainBranch")
    private @Nullable String mainBranch;

    /**
     * Which findings fail the build, as axes with the least severity that does, such as {@code java-making=warning,
     * new-results=error, extraction=never}. The axes are {@code java-reading}, {@code java-making},
     * {@code stored-results}, {@code new-results} and {@code extraction}, or {@code all}; the severities {@code error},
     * {@code warning} and {@code info}, or {@code never}. Where nothing is said, errors fail, but for
     * {@code new-results}, which never do. With {@code all=never}, the review only reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.review.failOn")
    private @Nullable String failOn;

    /**
     * A folder with saved responses of the service. They are decoded with the code of both versions, and the reports
     * say for each field how many values are held, null, or do not fit. A folder or file that is named after a schema
     * holds its responses. A relative one is the project's own; where only some modules have one, say so in their poms.
     *
     * @since 0.1.0
     */
    @Parameter(property = RESULTS)
    private @Nullable File results;

    /**
     * Where reports are written. Where several modules are built, a folder outside of them gets a folder for each.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "extractgen.review.reportDirectory",
            defaultValue = "${project.build.directory}/extractgen-review",
            required = true)
    private File reportDirectory;

    /**
     * Whether to print commands that make GitHub show findings beside the lines that they are about. In GitHub Actions
     * they are printed unless this is false.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.review.annotations", defaultValue = "${env.GITHUB_ACTIONS}")
    private boolean annotations;

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.skip", defaultValue = "false")
    private boolean skip;

    /** Makes the goal for one execution. */
    @Inject
    public ReviewMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            @Named("basic") ComponentConfigurator configurator,
            ProjectBuilder projects,
            RepositorySystem repositories) {
        this.session = session;
        this.host = new HostProject(session, project, execution);
        this.goals = new ConfiguredGoals(session, execution, configurator, repositories);
        this.projects = projects;
        this.repositories = repositories;
        this.modules = new ModuleGoals(
                host,
                goals,
                "Review of ",
                module -> sharing(new ReviewMojo(
                        module.session(), module.project(), module.execution(), configurator, projects, repositories)));
    }

    private ReviewMojo sharing(ReviewMojo module) {
        module.shared = shared;
        return module;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        List<MavenProject> called = modules.projects();
        try (GitVersions own = new GitVersions()) {
            if (called.equals(List.of(host.project()))) {
                review(shared == null ? own : shared);
            } else {
                shared = own;
                modules.run(called, getLog());
            }
        } catch (IOException e) {
            throw new MojoExecutionException("files can't be read or written: " + e, e);
        }
    }

    private void review(GitVersions versions) throws IOException, MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        List<GenerationRequest> now = goals.of(host.project());
        try (TemporaryFolder folder = new TemporaryFolder()) {
            report(review(now, versions, folder.path()));
        } catch (BaselineException | ResultsException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (InvalidSchemasException e) {
            new DiagnosticLog(getLog()).log(e.diagnostics());
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private Judgement review(List<GenerationRequest> now, GitVersions versions, Path folder)
            throws IOException, BaselineException, InvalidSchemasException, ResultsException, MojoExecutionException,
                    MojoFailureException {
        Path saved = saved();
        ReviewRun run = new ReviewRun(new ReviewOptions(
                policy(), saved, saved != null && isShared(saved), reports(), WorkTree.of(host.folder())));
        Baseline old = new Baselines(
                        Path.of(session.getExecutionRootDirectory()),
                        host.folder(),
                        now.stream().map(GenerationRequest::schemaDirectory).toList(),
                        resources(),
                        versions,
                        new PublishedJars(repositories, session.getRepositorySession(), host.project()))
                .take(baseline, mainBranch, folder);
        if (old == null) {
            return run.run("nothing, as the first version", List.of(), newLabel(), now, List.of());
        }
        List<GenerationRequest> compared = old.comparable(now);
        return run.run(
                old.label(),
                old.withSchemas(new BaselineGoals(projects, session, goals, getLog()).of(old, compared)),
                newLabel(),
                compared,
                old.notes());
    }

    /** Maven takes an empty name for the project's own folder, in which all of its files would be results. */
    private @Nullable Path saved() {
        Path folder = results == null ? null : host.resolve(results);
        boolean isNamed =
                !session.getUserProperties().getProperty(RESULTS, RESULTS).isBlank();
        return isNamed || !host.folder().equals(folder) ? folder : null;
    }

    private List<ResourceFolder> resources() {
        if (host.project().getPackaging().equals("pom")) {
            return List.of();
        }
        Path classes = Path.of(host.project().getBuild().getOutputDirectory()).normalize();
        return host.project().getResources().stream()
                .flatMap(resource ->
                        ResourceFolder.of(resource.getDirectory(), classes, resource.getTargetPath()).stream())
                .toList();
    }

    private Path reports() {
        Path directory = host.resolve(reportDirectory);
        return isShared(directory) ? directory.resolve(host.project().getArtifactId()) : directory;
    }

    /** Returns whether other modules have the same folder, as all that are given it on the command line. */
    private boolean isShared(Path directory) {
        return host.isModule() && !directory.startsWith(host.folder());
    }

    private String newLabel() {
        return host.isModule() ? host.project().getArtifactId() + " in the working tree" : "the working tree";
    }

    private Policy policy() throws MojoFailureException {
        try {
            return Policy.DEFAULT.with(failOn == null ? "" : failOn);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("failOn: " + e.getMessage(), e);
        }
    }

    private void report(Judgement judgement) throws MojoFailureException {
        if (judgement.review().compared().isNothing()) {
            getLog().info("Nothing to review: there are no schemas, and there were none");
            return;
        }
        new ConsoleReport().writeLines(judgement).forEach(line -> {
            if (judgement.fails()) {
                getLog().error(line); // What a build fails for is also said where only errors are shown.
            } else {
                getLog().info(line);
            }
        });
        if (annotations) {
            // A command counts only at the start of a line, where the log would put its level.
            new AnnotationReport(WorkTree.of(host.folder())::fromTop)
                    .writeLines(judgement)
                    .forEach(System.out::println);
        }
        getLog().info("Reports: " + reports());
        if (judgement.fails()) {
            throw new MojoFailureException(
                    "schema changes need a decision, see above and " + reports().resolve("review.html"));
        }
    }
}
