package dev.extractgen.maven;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.SchemaSource;
import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What generating main and test sources have in common. */
abstract class AbstractGenerateMojo extends AbstractMojo {
    private final MavenProject project;
    private final MojoExecution execution;

    /**
     * The files to take as schemas, as patterns below the schema directory. Files that end in {@code .bindings.json}
     * are never schemas.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> includes = List.of("**/*.json");

    /**
     * The files to leave out, as patterns below the schema directory.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> excludes = List.of();

    /**
     * The package of the generated types. Schemas in folders below the schema directory go to packages below it. When
     * it is not given, the package is {@code extract} below the project's group id.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.packageName")
    private @Nullable String packageName;

    /**
     * The Java type for integers: {@code LONG}, {@code INTEGER} or {@code BIG_INTEGER}. Integers that do not fit are
     * reported when a document is decoded.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.integers", defaultValue = "LONG")
    private @Nullable String integers;

    /**
     * The Java type for numbers: {@code BIG_DECIMAL}, which keeps every digit, or {@code DOUBLE}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.numbers", defaultValue = "BIG_DECIMAL")
    private @Nullable String numbers;

    /**
     * The formats that stay {@code String}, separated by commas: any of {@code date}, {@code date-time}, {@code time},
     * {@code uuid} and {@code uri}, or {@code text} for all of them. The others become {@code java.time} types,
     * {@code UUID} and {@code URI}, and texts that do not have the format are reported when a document is decoded.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.formats")
    private @Nullable String formats;

    /**
     * What becomes of members that a schema neither declares nor forbids: {@code REPORT} lists them among a document's
     * problems, {@code KEEP} keeps them in a component {@code additionalProperties} of every record.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.unknownMembers", defaultValue = "REPORT")
    private @Nullable String unknownMembers;

    /**
     * What is to be different for single schemas. A job names its schema by the path below the schema directory:
     *
     * <pre>{@code
     * <jobs>
     *   <job>
     *     <schema>invoice.json</schema>
     *     <className>Bill</className>
     *     <formats>text</formats>
     *   </job>
     * </jobs>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<Job> jobs = List.of();

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.skip", defaultValue = "false")
    private boolean skip;

    AbstractGenerateMojo(MavenProject project, MojoExecution execution) {
        this.project = project;
        this.execution = execution;
    }

    /** Returns where schemas are looked for. */
    abstract File schemaDirectory();

    /** Returns where sources are written. */
    abstract File outputDirectory();

    /** Makes the sources part of the build. */
    abstract void addSourceRoot(MavenProject project, String directory);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        try {
            generate();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "schemas can't be read, or sources can't be written: " + e.getMessage(), e);
        }
    }

    private void generate() throws IOException, MojoExecutionException, MojoFailureException {
        Path directory = schemaDirectory().toPath();
        if (!Files.exists(directory)) {
            if (isOutsideProject()) {
                throw new MojoFailureException(
                        "there is no %s; give -Dextractgen.schemaDirectory=…".formatted(directory));
            }
            getLog().warn("No schemas: there is no " + directory);
            return;
        }
        List<SchemaSource> schemas = schemas(directory);
        Generation generation = Generator.generate(schemas);
        generation.diagnostics().forEach(this::log);
        if (generation.hasErrors()) {
            throw new MojoFailureException(summary(generation.diagnostics()));
        }
        Path output = outputDirectory().toPath();
        int changed = new GeneratedSources(output, execution.getExecutionId()).write(generation.sources());
        addSourceRoot(project, output.toString());
        getLog().info("%d schemas: %d sources, %d changed"
                .formatted(schemas.size(), generation.sources().size(), changed));
    }

    /** Returns whether Maven was called in a folder without a pom. */
    private boolean isOutsideProject() {
        return project.getFile() == null;
    }

    private List<SchemaSource> schemas(Path directory) throws IOException, MojoFailureException {
        List<String> left = new ArrayList<>(excludes);
        left.add("**/*.bindings.json");
        SchemaFiles files = new SchemaFiles(directory, includes, left);
        Map<String, List<Job>> jobsBySchema = jobsBySchema();
        Set<String> unused = new HashSet<>(jobsBySchema.keySet());
        List<SchemaSource> schemas = new ArrayList<>();
        for (Path file : files.find()) {
            String path = file.toString().replace(File.separatorChar, '/');
            unused.remove(path);
            for (Job job : jobsBySchema.getOrDefault(path, List.of(new Job()))) {
                schemas.add(source(files.resolve(file), file, job));
            }
        }
        if (!unused.isEmpty()) {
            throw new MojoFailureException("jobs name schemas that are not there: %s (below %s)"
                    .formatted(String.join(", ", unused.stream().sorted().toList()), directory));
        }
        return schemas;
    }

    private Map<String, List<Job>> jobsBySchema() throws MojoFailureException {
        Map<String, List<Job>> bySchema = new HashMap<>();
        for (Job job : jobs) {
            if (job.schema == null) {
                throw new MojoFailureException("a <job> must name its <schema>");
            }
            bySchema.computeIfAbsent(job.schema, schema -> new ArrayList<>()).add(job);
        }
        return bySchema;
    }

    private SchemaSource source(Path file, Path relative, Job job) throws IOException, MojoFailureException {
        Options options = new Options(job.integers, job.numbers, job.formats, job.unknownMembers)
                .orElse(new Options(integers, numbers, formats, unknownMembers));
        return new SchemaSource(
                shown(file),
                ByteBuffer.wrap(Files.readAllBytes(file)),
                job.packageName != null ? job.packageName : PackageNames.below(basePackage(), relative.getParent()),
                job.className,
                job.schemaPointer,
                options.parse());
    }

    private String basePackage() throws MojoFailureException {
        if (packageName != null) {
            return packageName;
        }
        if (isOutsideProject()) {
            throw new MojoFailureException("outside a project the package must be given: -Dextractgen.packageName=…");
        }
        return PackageNames.ofProject(project.getGroupId());
    }

    /** Returns a path as people should read it: from the project's folder, with slashes. */
    private String shown(Path file) {
        Path base = project.getBasedir() == null
                ? Path.of("")
                : project.getBasedir().toPath();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base.toAbsolutePath())
                ? base.toAbsolutePath().relativize(absolute)
                : file;
        return shown.toString().replace(File.separatorChar, '/');
    }

    private void log(Diagnostic diagnostic) {
        switch (diagnostic.severity()) {
            case ERROR -> getLog().error(diagnostic.toString());
            case WARNING -> getLog().warn(diagnostic.toString());
            case INFO -> getLog().info(diagnostic.toString());
        }
    }

    private static String summary(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        long files = errors.stream()
                .map(diagnostic -> diagnostic.location().path())
                .distinct()
                .count();
        return "%d errors in %d schemas, listed above; nothing was generated".formatted(errors.size(), files);
    }
}
