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
 * Reviews the modules of a project. Maven calls a goal that needs no project only once from the command line, for the
 * project at the top, and skips the modules.
 */
final class ModuleReviews {
    private final HostProject host;
    private final ConfiguredGoals goals;
    private final Function<HostProject, Mojo> reviewIn;

    /**
     * Prepares to review modules.
     *
     * @param host the project for which Maven has called the goal
     * @param reviewIn makes the goal for a project
     */
    ModuleReviews(HostProject host, ConfiguredGoals goals, Function<HostProject, Mojo> reviewIn) {
        this.host = host;
        this.goals = goals;
        this.reviewIn = reviewIn;
    }

    /** Returns the projects that a call is about: where none has the plugin, all is said on the command line. */
    List<MavenProject> projects() {
        List<MavenProject> projects = new ArrayList<>();
        if (host.execution().getSource() == MojoExecution.Source.CLI) {
            for (MavenProject project : host.session().getProjects()) {
                if (plugin(project) != null) {
                    projects.add(project);
                }
            }
        }
        return projects.isEmpty() ? List.of(host.project()) : projects;
    }

    /** Reviews all before it fails, so that one build says everything. */
    void run(List<MavenProject> projects, Log log) throws MojoExecutionException, MojoFailureException {
        Map<String, List<String>> failures = new LinkedHashMap<>();
        for (MavenProject project : projects) {
            log.info("Review of " + project.getArtifactId());
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
        Mojo review = reviewIn.apply(module);
        review.setLog(log);
        goals.configure(review, module, configuration(project));
        review.execute();
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
