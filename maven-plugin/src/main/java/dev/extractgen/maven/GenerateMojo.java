package dev.extractgen.maven;

import java.io.File;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.eclipse.aether.RepositorySystem;

/**
 * Generates a Java record and a decoder for each LlamaExtract schema, and adds them to the project's sources. It works
 * offline and reads nothing but the schemas. Outside a project everything can be given with {@code -D}.
 *
 * <p>Named on the command line at the root of several modules, it generates in every module that has the plugin.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends AbstractGenerateMojo {
    private static final String SCHEMA_DIRECTORY = "extractgen.schemaDirectory";

    /**
     * The directory with the schemas, or a single schema file.
     *
     * @since 0.1.0
     */
    @Parameter(property = SCHEMA_DIRECTORY, defaultValue = "${basedir}/src/main/resources/extract", required = true)
    private File schemaDirectory;

    /**
     * The directory to write Java sources to. It is added to the project's source roots.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "extractgen.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/extractgen",
            required = true)
    private File outputDirectory;

    /**
     * The directory with the classes, to which it is written what other modules need to know to use types: what is in
     * {@code META-INF/extractgen} there tells of them.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "extractgen.exportDirectory",
            defaultValue = "${project.build.outputDirectory}",
            required = true)
    private File exportDirectory;

    /** Makes the goal for one execution. */
    @Inject
    public GenerateMojo(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            RepositorySystem repositories,
            @Named("basic") ComponentConfigurator configurator) {
        super(new HostProject(session, project, execution), repositories, configurator);
    }

    @Override
    AbstractGenerateMojo in(HostProject project, RepositorySystem repositories, ComponentConfigurator configurator) {
        return new GenerateMojo(project.session(), project.project(), project.execution(), repositories, configurator);
    }

    @Override
    File schemaDirectory() {
        return schemaDirectory;
    }

    @Override
    String schemaDirectoryProperty() {
        return SCHEMA_DIRECTORY;
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    File exportDirectory() {
        return exportDirectory;
    }

    @Override
    Set<String> scopes() {
        return Set.of("compile", "provided", "system");
    }

    @Override
    Optional<Integer> release(MavenSession session, MavenProject project) {
        return TargetRelease.ofMain(session, project);
    }

    @Override
    void addSourceRoot(MavenProject project, String directory) {
        project.addCompileSourceRoot(directory);
    }
}
