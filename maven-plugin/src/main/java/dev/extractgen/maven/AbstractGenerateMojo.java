package dev.extractgen.maven;

import dev.extractgen.maven.generate.GenerationRequest;
import dev.extractgen.maven.generate.JobSettings;
import dev.extractgen.maven.generate.Options;
import dev.extractgen.maven.generate.Outcome;
import dev.extractgen.maven.generate.RecordSettings;
import dev.extractgen.maven.generate.SchemaGeneration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What generating main and test sources have in common. */
abstract class AbstractGenerateMojo extends AbstractMojo {
    private static final String ALL = "**/*.json";

    private final HostProject host;

    /**
     * The files to take as schemas, as patterns below the schema directory. Files that end in {@code .bindings.json}
     * are never schemas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.includes", defaultValue = ALL)
    private List<String> includes = List.of();

    /**
     * The files to leave out, as patterns below the schema directory. They get no types of their own, and schemas may
     * still refer to what they define.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.excludes")
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
     * The name of the root record, instead of the one that the file name gives. Where there are several schemas, a
     * {@code <job>} names it for each.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.className")
    private @Nullable String className;

    /**
     * The JSON pointer of the schema in its file, such as {@code /settings/schema}, for files that wrap it in another
     * way than LlamaExtract does.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.schemaPointer")
    private @Nullable String schemaPointer;

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
     * The methods that records have beside their accessors, separated by commas: {@code builder} for {@code builder()}
     * and {@code toBuilder()}, {@code with} for copies such as {@code withTotal(…)}, and {@code optional} for
     * {@code optionalTotal()} and the like, which return an {@code Optional}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.recordMethods")
    private @Nullable String recordMethods;

    /**
     * Who sees generated types: {@code PUBLIC} for everybody, {@code PACKAGE} for the package only.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.visibility", defaultValue = "PUBLIC")
    private @Nullable String visibility;

    /**
     * Whether components say by annotations of Bean Validation ({@code jakarta.validation}) what the schema says of
     * values: {@code @NotNull}, {@code @Size}, {@code @Pattern}, {@code @DecimalMin}, {@code @DecimalMax} and
     * {@code @Valid}. The project needs {@code jakarta.validation:jakarta.validation-api} then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.beanValidation", defaultValue = "false")
    private boolean beanValidation;

    /**
     * What all records, enums and interfaces are annotated with. Types are named in full:
     *
     * <pre>{@code
     * <typeAnnotations>
     *   <annotation>com.example.Audited(level = 2)</annotation>
     * </typeAnnotations>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> typeAnnotations = List.of();

    /**
     * What all components of records are annotated with. Types are named in full. Annotations of single types and
     * components stand in the bindings beside a schema.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<String> componentAnnotations = List.of();

    /**
     * Whether other modules may use the types of definitions, rather than generate their own for the same ones. What
     * they need to know is packed with the classes. Where only one of several schemas is there for others, its
     * {@code <job>} says so.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.exportTypes", defaultValue = "false")
    private boolean exportTypes;

    /**
     * The dependencies to take types from, as {@code groupId:artifactId}. They must be built with {@code exportTypes}.
     * A definition that is the same there is not generated again: one in the same place of a schema with the same
     * {@code $id}, or one of the same name in {@code $defs}. References to such an {@code $id} need no copy of the
     * schema.
     *
     * <pre>{@code
     * <imports>
     *   <import>com.example:common-schemas</import>
     * </imports>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.imports")
    private List<String> imports = List.of();

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
     * The encoding that sources are compiled in. Where neither this nor the project says one, sources are written in
     * ASCII, with escapes for other characters, which is right in every encoding.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    /**
     * The Java release that sources are compiled for, at least 17. When it is not given, the settings of the compiler
     * plugin tell.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.targetRelease")
    private @Nullable String targetRelease;

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "extractgen.skip", defaultValue = "false")
    private boolean skip;

    private final RepositorySystem repositories;
    private final ComponentConfigurator configurator;

    AbstractGenerateMojo(HostProject host, RepositorySystem repositories, ComponentConfigurator configurator) {
        this.host = host;
        this.repositories = repositories;
        this.configurator = configurator;
    }

    /** Returns this goal for another project, without its parameters. */
    abstract AbstractGenerateMojo in(
            HostProject project, RepositorySystem repositories, ComponentConfigurator configurator);

    /** Returns where schemas are looked for. */
    abstract File schemaDirectory();

    /** Returns the property that says so on the command line. */
    abstract String schemaDirectoryProperty();

    /** Returns where sources are written. */
    abstract File outputDirectory();

    /** Returns where it is written what other modules need to know. */
    abstract File exportDirectory();

    /** Returns the scopes of the dependencies that the sources are compiled with. */
    abstract Set<String> scopes();

    /** Returns the release that the project's pom sets for these sources, if it does. */
    abstract Optional<Integer> release(MavenSession session, MavenProject project);

    /** Makes the sources part of the build. */
    abstract void addSourceRoot(MavenProject project, String directory);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (host.isCalledByHand()) {
            executeInModules();
        } else {
            generate();
        }
    }

    private void executeInModules() throws MojoExecutionException, MojoFailureException {
        ModuleGoals modules = new ModuleGoals(
                host,
                new ConfiguredGoals(host.session(), host.execution(), configurator, repositories),
                "Schemas of ",
                module -> in(module, repositories, configurator));
        List<MavenProject> called = modules.projects();
        if (called.equals(List.of(host.project()))) {
            generate();
        } else {
            modules.run(called, getLog());
        }
    }

    private void generate() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        checkSchemaDirectory();
        TargetRelease.check(targetRelease);
        try {
            GenerationRequest request = request(ModuleExports.WRITTEN);
            report(new SchemaGeneration(request, host.states(request.outputDirectory())).run());
        } catch (IOException e) {
            throw new MojoExecutionException("schemas can't be read, or sources can't be written: " + e, e);
        }
    }

    /**
     * Returns what the parameters ask for.
     *
     * @param modules finds what other modules of the same build tell of their types
     */
    GenerationRequest request(ModuleExports modules) throws IOException, MojoExecutionException {
        return new GenerationRequest(
                host.folder(),
                host.configuration(),
                PluginFingerprint.of(host.execution().getMojoDescriptor().getPluginDescriptor()),
                host.resolve(schemaDirectory()),
                included(),
                Elements.given(excludes),
                new JobSettings(
                        null,
                        className,
                        schemaPointer,
                        packageName == null ? host.defaultPackage() : packageName,
                        new Options(integers, numbers, formats, unknownMembers, records())),
                jobSettings(),
                new DependencyExports(host.session(), host.project(), repositories, scopes(), modules)
                        .find(Elements.given(imports)),
                host.resolve(outputDirectory()),
                host.resolve(exportDirectory()),
                encoding,
                targetRelease().orElse(null));
    }

    /**
     * Where all patterns are empty, none was meant to leave out everything, and to remove what was generated before.
     */
    private List<String> included() {
        List<String> given = Elements.given(includes);
        return given.isEmpty() ? List.of(ALL) : given;
    }

    private List<JobSettings> jobSettings() {
        List<JobSettings> settings = new ArrayList<>();
        for (Job job : jobs) {
            settings.add(job.settings());
        }
        return settings;
    }

    private RecordSettings records() {
        return new RecordSettings(
                recordMethods,
                visibility,
                beanValidation,
                Elements.given(typeAnnotations),
                Elements.given(componentAnnotations),
                exportTypes);
    }

    /** Outside a project nobody meant the default directory; in a project, a module may well have no schemas. */
    private void checkSchemaDirectory() throws MojoFailureException {
        Path directory = host.resolve(schemaDirectory());
        if (!host.exists() && !Files.exists(directory)) {
            throw new MojoFailureException(
                    "there is no %s; give -D%s=…".formatted(directory, schemaDirectoryProperty()));
        }
    }

    private Optional<Integer> targetRelease() {
        return TargetRelease.parse(targetRelease).or(() -> release(host.session(), host.project()));
    }

    private void report(Outcome outcome) throws MojoFailureException {
        new DiagnosticLog(getLog()).log(outcome.diagnostics());
        for (String warning : outcome.warnings()) {
            getLog().warn(warning);
        }
        if (outcome.isFailure()) {
            throw new MojoFailureException(outcome.summary());
        }
        host.finish();
        if (outcome.hasSources() && host.exists()) {
            addSourceRoot(host.project(), outputDirectory().toString());
            if (targetRelease().isEmpty()) {
                getLog().warn(
                                "The project does not tell its compiler plugin a Java release, and generated sources need 17"
                                        + " or newer: set the properties maven.compiler.source and maven.compiler.target, or, if the"
                                        + " plugin is 3.6 or newer, maven.compiler.release");
            }
        }
        getLog().info(outcome.summary());
    }
}
