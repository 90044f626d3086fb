package dev.extractgen.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Runs a goal in the modules of a project. Maven calls a goal that needs no project only once from the command line,
 * for the project at the top, and skips the modules.
 */
final class ModuleGoals {
    private final HostProject host;
    private final ConfiguredGoals goals;
    private final String title;
    private final Function<HostProject, Mojo> goalIn;

    /**
     * Prepares to run in modules.
     *
     * @param host the project for which Maven has called the goal
     * @param title what is done, to be followed by the name of a module
     * @param goalIn makes the goal for a project
     */
    ModuleGoals(HostProject host, ConfiguredGoals goals, String title, Function<HostProject, Mojo> goalIn) {
        this.host = host;
        this.goals = goals;
        this.title = title;
        this.goalIn = goalIn;
    }

    /** Returns the projects that a call is about: where none has the plugin, all is said on the command line. */
    List<MavenProject> projects() {
        List<MavenProject> projects = new ArrayList<>();
        if (host.isCalledByHand()) {
            for (MavenProject project : host.session().getProjects()) {
                if (plugin(project) != null) {
                    projects.add(project);
                }
            }
        }
        return projects.isEmpty() ? List.of(host.project()) : projects;
    }

    /** Returns the projects of a call from the command line whose poms give a parameter. */
    List<MavenProject> projectsThatSay(String parameter) {
        List<MavenProject> projects = new ArrayList<>();
        for (MavenProject project : host.isCalledByHand() ? projects() : List.<MavenProject>of()) {
            Xpp3Dom configuration = configuration(project);
            if (configuration != null && configuration.getChild(parameter) != null) {
                projects.add(project);
            }
        }
        return projects;
    }

    /** Runs in all before it fails, so that one build says everything. */
    void run(List<MavenProject> projects, Log log) throws MojoExecutionException, MojoFailureException {
        Map<String, List<String>> failures = new LinkedHashMap<>();
        for (MavenProject project : projects) {
            log.info(title + project.getArtifactId());
            try {
                run(project, log);
            } catch (MojoExecutionException | MojoFailureException e) {
                failures.computeIfAbsent(e.getMessage(), message -> new ArrayList<>())
                        .add(project.getArtifactId());
            }
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(failures.entrySet().stream()
                    .map(failure -> String.join(", ", failure.getValue()) + ": " + failure.getKey())
                    .collect(Collectors.joining("\n")));
        }
    }

    private void run(MavenProject project, Log log) throws MojoExecutionException, MojoFailureException {
        MojoExecution execution = new MojoExecution(
                host.execution().getMojoDescriptor(), host.execution().getExecutionId());
        HostProject module = host.in(project, execution);
        Mojo goal = goalIn.apply(module);
        goal.setLog(log);
        goals.configure(goal, module, configuration(project));
        goal.execute();
    }

    private @Nullable Xpp3Dom configuration(MavenProject project) {
        Plugin plugin = plugin(project);
        if (plugin == null) {
            return null;
        }
        var execution = plugin.getExecutionsAsMap().get(host.execution().getExecutionId());
        return (Xpp3Dom) (execution == null ? plugin : execution).getConfiguration();
    }

    private @Nullable Plugin plugin(MavenProject project) {
        return project.getPlugin(host.execution().getPlugin().getKey());
    }
}
