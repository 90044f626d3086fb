package dev.extractgen.maven;

import dev.extractgen.maven.generate.GenerationRequest;
import dev.extractgen.maven.review.Baseline;
import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;

/** Says what was asked of the goals when the old version was built, as far as its pom can tell. */
final class BaselineGoals {
    private final ProjectBuilder projects;
    private final MavenSession session;
    private final ConfiguredGoals goals;
    private final Log log;

    BaselineGoals(ProjectBuilder projects, MavenSession session, ConfiguredGoals goals, Log log) {
        this.projects = projects;
        this.session = session;
        this.goals = goals;
        this.log = log;
    }

    /**
     * Returns what was asked in the old version.
     *
     * @param now what is asked in the new one, which is taken for the old one where nothing else is known
     */
    List<GenerationRequest> of(Baseline old, List<GenerationRequest> now) throws MojoExecutionException {
        File pom = old.folder().resolve("pom.xml").toFile();
        if (old.hasPoms() && pom.isFile() && session.getCurrentProject().getFile() != null) {
            try {
                return goals.of(project(pom));
            } catch (ProjectBuildingException e) {
                log.warn("The old pom can't be read, so the options of today are taken for those of %s: %s"
                        .formatted(old.label(), e.getMessage()));
            }
        }
        return now.stream().map(request -> request.at(old.folder())).toList();
    }

    private MavenProject project(File pom) throws ProjectBuildingException {
        ProjectBuildingRequest request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setResolveDependencies(false);
        request.setProcessPlugins(false);
        return projects.build(pom, request).getProject();
    }
}
