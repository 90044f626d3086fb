package dev.extractgen.maven;

import dev.extractgen.maven.generate.GenerationRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * The goals that generate sources in a project, with the parameters that they would run with. Maven itself configures
 * them, so that a review sees what a build does, be it in the project as it is or as it was.
 */
final class ConfiguredGoals {
    /** The goals that generate. */
    static final List<String> GOALS = List.of("generate", "generate-test");

    private final MavenSession session;
    private final MojoExecution current;
    private final ComponentConfigurator configurator;
    private final RepositorySystem repositories;
    private final ModuleExports exports;

    /**
     * Makes a reader of configurations.
     *
     * @param current the execution that is running, of any goal of this plugin
     */
    ConfiguredGoals(
            MavenSession session,
            MojoExecution current,
            ComponentConfigurator configurator,
            RepositorySystem repositories) {
        this.repositories = repositories;
        this.session = session;
        this.current = current;
        this.configurator = configurator;
        this.exports = new GeneratedExports(this::of, current.getPlugin());
    }

    /** Returns what each goal of a project is asked to do; where none is configured, what the command line asks. */
    List<GenerationRequest> of(MavenProject project) throws MojoExecutionException {
        return of(project, exports);
    }

    /** Returns the same, with what other modules tell of their types, such as those of an older version. */
    List<GenerationRequest> of(MavenProject project, ModuleExports modules) throws MojoExecutionException {
        List<GenerationRequest> requests = new ArrayList<>();
        Plugin plugin = project.getPlugin(current.getPlugin().getKey());
        if (plugin != null) {
            for (PluginExecution execution : counting(plugin.getExecutions())) {
                for (String goal : execution.getGoals()) {
                    if (GOALS.contains(goal)) {
                        requests.add(request(project, goal, (Xpp3Dom) execution.getConfiguration(), modules));
                    }
                }
            }
        }
        if (requests.isEmpty()) {
            requests.add(request(
                    project, GOALS.get(0), plugin == null ? null : (Xpp3Dom) plugin.getConfiguration(), modules));
        }
        return requests;
    }

    /** An execution that a parent has is often switched off for another one; one that is alone is called by hand. */
    private static List<PluginExecution> counting(List<PluginExecution> executions) {
        List<PluginExecution> counting = new ArrayList<>();
        for (PluginExecution execution : executions) {
            Xpp3Dom configuration = (Xpp3Dom) execution.getConfiguration();
            Xpp3Dom skip = configuration == null ? null : configuration.getChild("skip");
            boolean isSkipped = skip != null && Boolean.parseBoolean(skip.getValue());
            if (!isSkipped && !"none".equals(execution.getPhase()) && generates(execution)) {
                counting.add(execution);
            }
        }
        return counting.isEmpty() ? executions : counting;
    }

    private static boolean generates(PluginExecution execution) {
        return execution.getGoals().stream().anyMatch(GOALS::contains);
    }

    private GenerationRequest request(
            MavenProject project, String goal, @Nullable Xpp3Dom configuration, ModuleExports modules)
            throws MojoExecutionException {
        MojoDescriptor descriptor =
                current.getMojoDescriptor().getPluginDescriptor().getMojo(goal);
        HostProject host =
                new HostProject(session, project, current).in(project, new MojoExecution(descriptor, "review"));
        AbstractGenerateMojo mojo = goal.equals(GOALS.get(0))
                ? new GenerateMojo(host.session(), project, host.execution(), repositories, configurator)
                : new GenerateTestMojo(host.session(), project, host.execution(), repositories, configurator);
        configure(mojo, host, configuration);
        try {
            return mojo.request(modules);
        } catch (IOException e) {
            throw new MojoExecutionException("the configuration of %s can't be used: %s".formatted(goal, e), e);
        }
    }

    /** Returns what modules tell of their types as they are. */
    ModuleExports exports() {
        return exports;
    }

    /** Returns this plugin. */
    Plugin plugin() {
        return current.getPlugin();
    }

    /**
     * Sets the parameters of a goal.
     *
     * @param host where the goal is to run
     * @param configuration what the pom says of its parameters, or null
     */
    void configure(Mojo mojo, HostProject host, @Nullable Xpp3Dom configuration) throws MojoExecutionException {
        MojoDescriptor descriptor = host.execution().getMojoDescriptor();
        try {
            configurator.configureComponent(
                    mojo,
                    configuration(descriptor, configuration),
                    new PluginParameterExpressionEvaluator(host.session(), host.execution()),
                    descriptor.getPluginDescriptor().getClassRealm());
        } catch (ComponentConfigurationException | PlexusConfigurationException e) {
            throw new MojoExecutionException(
                    "the configuration of %s can't be read: %s".formatted(descriptor.getGoal(), e.getMessage()), e);
        }
    }

    /** Takes what the pom says of each parameter, and the default where it says nothing. */
    private static PlexusConfiguration configuration(MojoDescriptor descriptor, @Nullable Xpp3Dom pom)
            throws PlexusConfigurationException {
        PlexusConfiguration all = new DefaultPlexusConfiguration("configuration");
        PlexusConfiguration defaults = descriptor.getMojoConfiguration();
        for (Parameter parameter : descriptor.getParameters()) {
            // Parameters without a default and a property are not among the defaults.
            PlexusConfiguration otherwise = defaults.getChild(parameter.getName(), false);
            Xpp3Dom given = pom == null ? null : pom.getChild(parameter.getName());
            if (given != null) {
                all.addChild(copy(given, otherwise));
            } else if (otherwise != null) {
                all.addChild(otherwise);
            }
        }
        return all;
    }

    private static PlexusConfiguration copy(Xpp3Dom given, @Nullable PlexusConfiguration parameter)
            throws PlexusConfigurationException {
        PlexusConfiguration copy = new DefaultPlexusConfiguration(given.getName(), given.getValue());
        if (parameter != null) {
            for (String attribute : parameter.getAttributeNames()) {
                copy.setAttribute(attribute, parameter.getAttribute(attribute));
            }
        }
        for (Xpp3Dom child : given.getChildren()) {
            copy.addChild(copy(child, null));
        }
        return copy;
    }
}
