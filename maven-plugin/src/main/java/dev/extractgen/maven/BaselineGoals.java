package dev.extractgen.maven;

import dev.extractgen.maven.generate.GenerationRequest;
import dev.extractgen.maven.generate.ImportedModules;
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
import org.eclipse.aether.DefaultRepositoryCache;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;

/** Says what was asked of the goals when the old version was built, as far as its pom can tell. */
final class BaselineGoals {
    /** In Maven 3, only this property of the system tells it to do without the cache that all its projects share. */
    private static final String NO_COMMON_CACHE = "maven.defaultProjectBuilder.disableGlobalModelCache";

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
                List<GenerationRequest> then =
                        goals.of(project(pom), new FormerExports(old, this, session, goals, log));
                return then.stream().map(request -> known(request, now)).toList();
            } catch (ProjectBuildingException e) {
                log.warn("The old pom can't be read, so the options of today are taken for those of %s: %s"
                        .formatted(old.label(), e.getMessage()));
            }
        }
        return now.stream().map(request -> request.at(old.folder())).toList();
    }

    /** What the old version took from others may not be to be had any more: a number that nobody has published. */
    private GenerationRequest known(GenerationRequest then, List<GenerationRequest> now) {
        ImportedModules imports = then.imports();
        for (GenerationRequest request : now) {
            imports = imports.or(request.imports());
        }
        if (!imports.equals(then.imports())) {
            then.imports()
                    .problems()
                    .forEach(problem -> log.warn(
                            "Of the old version: %s; so what it shares today is taken for that".formatted(problem)));
        }
        return then.importing(imports);
    }

    /** Builds a project of the old version. */
    MavenProject project(File pom) throws ProjectBuildingException {
        ProjectBuildingRequest request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setRepositorySession(withoutModels());
        request.setProject(null);
        request.setResolveDependencies(false);
        // Else executions would lack what their plugin has for all of them, and Maven 4 would look for parents
        // elsewhere.
        request.setProcessPlugins(true);
        return withoutCommonCache(() -> projects.build(pom, request).getProject());
    }

    private interface Building {
        MavenProject build() throws ProjectBuildingException;
    }

    private static MavenProject withoutCommonCache(Building building) throws ProjectBuildingException {
        synchronized (BaselineGoals.class) { // Modules may be reviewed side by side.
            String setting = System.getProperty(NO_COMMON_CACHE);
            System.setProperty(NO_COMMON_CACHE, "true");
            try {
                return building.build();
            } finally {
                if (setting == null) {
                    System.clearProperty(NO_COMMON_CACHE);
                } else {
                    System.setProperty(NO_COMMON_CACHE, setting);
                }
            }
        }
    }

    /** Parents have the same coordinates in both versions, so that those of today must not be found in a cache. */
    private RepositorySystemSession withoutModels() {
        return new DefaultRepositorySystemSession(session.getRepositorySession())
                .setCache(new DefaultRepositoryCache());
    }
}
