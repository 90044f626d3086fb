package dev.extractgen.maven;

import dev.extractgen.client.ApiKey;
import dev.extractgen.client.CallFailedException;
import dev.extractgen.client.CallInterruptedException;
import dev.extractgen.client.Expansion;
import dev.extractgen.client.ExtractClient;
import dev.extractgen.client.ExtractClientBuilder;
import dev.extractgen.client.ExtractClientException;
import dev.extractgen.maven.fetch.FetchRequest;
import dev.extractgen.maven.fetch.FileName;
import dev.extractgen.maven.fetch.JobFetcher;
import dev.extractgen.maven.fetch.KeyFinder;
import dev.extractgen.maven.fetch.SchemaValidator;
import dev.extractgen.maven.fetch.ServiceAddress;
import dev.extractgen.maven.fetch.SettingsProxies;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Gets LlamaExtract jobs by their ids, and writes the configuration of each, which is its schema and its options, as a
 * schema file. This is the only goal that uses the network, and it is bound to no phase: run it by hand, look at what
 * it changed, and check that in.
 *
 * <p>The API key is taken from the environment variable {@code LLAMA_CLOUD_API_KEY}, or is the password of a server in
 * {@code settings.xml}, see {@code serverId}.
 *
 * <p>Called at the root of several modules, it gets the {@code fetchJobs} of every module.
 *
 * @since 0.1.0
 */
@Mojo(name = "fetch", threadSafe = true, requiresProject = false)
public final class FetchMojo extends AbstractMojo {
    private final MavenSession session;
    private final MavenProject project;
    private final SettingsDecrypter decrypter;
    private final ModuleGoals modules;

    /**
     * The id of the job to fetch. It is written to the file that {@code name} names.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.jobId")
    private @Nullable String jobId;

    /**
     * The name of the schema file for the job, below the directory for schemas and without its ending: {@code invoice}
     * is written to {@code invoice.json}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.name")
    private @Nullable String name;

    /**
     * The jobs to fetch when no {@code jobId} is given:
     *
     * <pre>{@code
     * <fetchJobs>
     *   <fetchJob>
     *     <id>ext-7c0d5f1a9b3e4c28</id>
     *     <name>invoice</name>
     *   </fetchJob>
     * </fetchJobs>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<FetchJob> fetchJobs = List.of();

    /**
     * Schema files that the service is to validate, separated by commas. They may be validated without fetching a job.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.validate")
    private List<File> validate = List.of();

    /**
     * The directory for schema files.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "extractgen.schemaDirectory",
            defaultValue = "${basedir}/src/main/resources/extract",
            required = true)
    private File schemaDirectory;

    /**
     * Where the service is: {@code NA}, {@code EU}, or the address of another place. When it is not given, the
     * environment variable {@code LLAMA_CLOUD_BASE_URL} tells, or else it is {@code NA}. A key is valid in one region.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.baseUrl")
    private @Nullable String baseUrl;

    /**
     * The project to look in; the key's default project when it is not given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.projectId")
    private @Nullable String projectId;

    /**
     * The organization to look in, for keys that may see several.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.organizationId")
    private @Nullable String organizationId;

    /**
     * The id of the {@code <server>} in {@code settings.xml} whose password is the API key. The password may be
     * encrypted. Where the settings have no such server, the environment variable is used.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.serverId")
    private @Nullable String serverId;

    /**
     * Whether to wait until a job is completed. Its configuration is there before.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.wait", defaultValue = "false")
    private boolean wait;

    /**
     * How long to wait for a job, in seconds.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.waitSeconds", defaultValue = "1800")
    private long waitSeconds;

    /**
     * Whether to save the whole response too, as a fixture for tests. It holds what was extracted from the document.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.saveResponse", defaultValue = "false")
    private boolean saveResponse;

    /**
     * The directory for saved responses.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.responseDirectory", defaultValue = "${basedir}/src/test/resources/jobs")
    private File responseDirectory;

    /**
     * Whether the service's copy of a schema may take the place of one that says more. The copy is normalised: titles,
     * defaults and definitions are gone, and every property is required.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.overwrite", defaultValue = "false")
    private boolean overwrite;

    /**
     * How long to try to get an answer, in seconds, all attempts and pauses included.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.timeoutSeconds", defaultValue = "120")
    private long timeoutSeconds;

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.skip", defaultValue = "false")
    private boolean skip;

    /** Makes the goal for one execution. */
    @Inject
    public FetchMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            SettingsDecrypter decrypter,
            RepositorySystem repositories,
            @Named("basic") ComponentConfigurator configurator) {
        this.session = session;
        this.project = project;
        this.decrypter = decrypter;
        this.modules = new ModuleGoals(
                new HostProject(session, project, execution),
                new ConfiguredGoals(session, execution, configurator, repositories),
                "Jobs of ",
                module -> new FetchMojo(
                        module.session(), module.project(), module.execution(), decrypter, repositories, configurator));
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        if (session.isOffline()) {
            throw new MojoFailureException("fetch calls the service, and Maven is offline: run it without -o, and "
                    + "without <offline> in settings.xml");
        }
        if (jobId == null && fetchJobs.isEmpty() && validate.isEmpty()) {
            List<MavenProject> asking = modules.projectsThatSay("fetchJobs");
            if (!asking.isEmpty()) {
                modules.run(asking, getLog());
                return;
            }
        }
        List<Task> tasks = tasks();
        List<Exception> failures = new ArrayList<>();
        ExtractClient client = client();
        for (Task task : tasks) {
            try {
                task.run(client);
            } catch (MojoFailureException | ExtractClientException | IllegalArgumentException e) {
                failures.add(e);
                if (e instanceof CallFailedException || e instanceof CallInterruptedException) {
                    break;
                }
            } catch (IOException e) {
                failures.add(new MojoExecutionException("files can't be read or written: " + e, e));
            }
        }
        report(failures);
    }

    /** Messages are whole: as a cause, Maven would print what Java and libraries say once more, behind each. */
    private void report(List<Exception> failures) throws MojoFailureException {
        failures.forEach(failure -> getLog().debug(failure));
        if (failures.size() == 1) {
            throw new MojoFailureException(failures.get(0).getMessage());
        }
        failures.forEach(failure -> getLog().error(failure.getMessage()));
        if (!failures.isEmpty()) {
            throw new MojoFailureException("%s failures, listed above".formatted(failures.size()));
        }
    }

    private List<Task> tasks() throws MojoFailureException {
        List<FetchJob> jobs = jobId == null ? fetchJobs : List.of(new FetchJob(jobId, name));
        if (jobs.isEmpty() && validate.isEmpty()) {
            throw new MojoFailureException(
                    "there is nothing to fetch: name a job with -Dextractgen.jobId=ext-… and its "
                            + "schema file with -Dextractgen.name=invoice, or list <fetchJobs> in the pom");
        }
        if (jobId != null && session.getProjects().size() > 1) {
            throw new MojoFailureException("a job goes into one module: name that with -pl MODULE");
        }
        List<Task> tasks = new ArrayList<>();
        for (File file : Elements.given(validate)) {
            tasks.add(client -> new SchemaValidator(client, request(), getLog()).validate(file.toPath()));
        }
        for (FetchJob job : jobs) {
            if (job.id == null || job.id.isBlank()) {
                throw new MojoFailureException("a <fetchJob> must name the <id> of its job");
            }
            String id = job.id.strip();
            FileName file = FileName.parse(id, job.name);
            tasks.add(client -> new JobFetcher(client, request(), getLog()).fetch(id, file));
        }
        return tasks;
    }

    private ExtractClient client() throws MojoFailureException {
        Map<String, String> environment = System.getenv();
        ApiKey key = new KeyFinder(environment, session.getSettings(), decrypter).find(serverId);
        Duration limit = Duration.ofSeconds(Math.max(1, timeoutSeconds));
        ExtractClientBuilder client = ExtractClient.builder(key)
                .projectId(projectId)
                .organizationId(organizationId)
                .expand(Expansion.CONFIGURATION)
                .callTime(limit);
        URI address = ServiceAddress.parse(baseUrl, environment).apply(client);
        SettingsProxies.apply(session.getSettings(), decrypter, address, client);
        return client.build();
    }

    private FetchRequest request() {
        return new FetchRequest(
                project.getBasedir() == null
                        ? Path.of(session.getExecutionRootDirectory())
                        : project.getBasedir().toPath(),
                schemaDirectory.toPath(),
                saveResponse ? responseDirectory.toPath() : null,
                wait ? Duration.ofSeconds(waitSeconds) : null,
                overwrite);
    }

    /** One thing to do. */
    @FunctionalInterface
    private interface Task {
        void run(ExtractClient client) throws IOException, MojoFailureException;
    }
}
