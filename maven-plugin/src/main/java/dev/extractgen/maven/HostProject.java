package dev.extractgen.maven;

import dev.extractgen.maven.generate.PackageNames;
import dev.extractgen.maven.incremental.StateFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The project that a goal runs in, or the folder without a pom that it was called in.
 *
 * @param session the build
 * @param project the project; Maven makes one up where there is none
 * @param execution the execution of the goal
 */
record HostProject(MavenSession session, MavenProject project, MojoExecution execution) {
    private static final String FINISHED = "dev.extractgen.finished.";
    private static final String CALLED_BY_HAND = "default-cli";

    /** Returns the same for a goal in another project of the build, or of its past. */
    HostProject in(MavenProject other, MojoExecution goal) {
        MavenSession there = session.clone();
        there.setCurrentProject(other);
        return new HostProject(there, other, goal);
    }

    /** Returns whether there is a pom. */
    boolean exists() {
        return project.getBasedir() != null;
    }

    /** Returns whether the goal was named on the command line, rather than bound to a phase of the build. */
    boolean isCalledByHand() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    /** Returns the folder from which paths are told. */
    Path folder() {
        return exists() ? project.getBasedir().toPath() : Path.of(session.getExecutionRootDirectory());
    }

    /**
     * Returns the place that a parameter names. Outside a project, Maven leaves its name for the project's in defaults.
     */
    Path resolve(File parameter) {
        return folder().resolve(parameter.getPath().replace("${project.basedir}" + File.separator, ""))
                .normalize();
    }

    /** Returns what to call the place where parameters are given. */
    String configuration() {
        return exists() ? project.getFile().getName() : "command line";
    }

    /** Returns whether it lies below the project that Maven was called for. */
    boolean isModule() {
        return exists() && !project.isExecutionRoot();
    }

    /** Returns the package for generated types, or null when nothing tells. */
    @Nullable
    String defaultPackage() {
        return exists() ? PackageNames.ofProject(project.getGroupId()) : null;
    }

    /** Returns where it is kept what earlier runs did: with what is built, or else in the output directory itself. */
    StateFolder states(Path outputDirectory) {
        Path folder = exists()
                ? Path.of(project.getBuild().getDirectory(), "extractgen")
                : outputDirectory.resolve(".extractgen");
        Set<String> executions = executions();
        Set<String> finished = new HashSet<>();
        for (String other : executions) {
            if (session.getStartTime().toInstant().equals(project.getContextValue(FINISHED + other))) {
                finished.add(other);
            }
        }
        return new StateFolder(folder, name(execution.getGoal(), execution.getExecutionId()), executions, finished);
    }

    /** Lets later executions know that this one is done; projects may outlive a build, where an editor runs them. */
    void finish() {
        project.setContextValue(
                FINISHED + name(execution.getGoal(), execution.getExecutionId()),
                session.getStartTime().toInstant());
    }

    /** The project's executions, and what the other goal is when it is called by hand: its sources are its own. */
    private Set<String> executions() {
        Set<String> names = new HashSet<>();
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (plugin != null) {
            for (PluginExecution configured : plugin.getExecutions()) {
                for (String goal : configured.getGoals()) {
                    names.add(name(goal, configured.getId()));
                }
            }
        }
        for (String goal : ConfiguredGoals.GOALS) {
            if (!goal.equals(execution.getGoal())) {
                names.add(name(goal, CALLED_BY_HAND));
            }
        }
        return names;
    }

    private static String name(String goal, String execution) {
        return goal + "@" + execution; // As on the command line; a goal has none in its name, whatever an id has.
    }
}
