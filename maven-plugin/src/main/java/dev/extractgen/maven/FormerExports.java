package dev.extractgen.maven;

import dev.extractgen.maven.generate.GenerationRequest;
import dev.extractgen.maven.review.Baseline;
import dev.extractgen.maven.review.BaselineException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuildingException;
import org.eclipse.aether.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/**
 * Generates what modules told of their types in the old version, which no one has built. Where that can't be told, it
 * is what they tell today.
 */
final class FormerExports implements ModuleExports {
    private final Baseline old;
    private final BaselineGoals poms;
    private final MavenSession session;
    private final ConfiguredGoals goals;
    private final Log log;
    private final GeneratedExports generated;
    private final Map<MavenProject, MavenProject> today = new HashMap<>();

    /**
     * Makes a finder.
     *
     * @param poms reads poms of the old version
     * @param session the build, of today's modules
     * @param goals knows how modules generate
     */
    FormerExports(Baseline old, BaselineGoals poms, MavenSession session, ConfiguredGoals goals, Log log) {
        this.old = old;
        this.poms = poms;
        this.session = session;
        this.goals = goals;
        this.log = log;
        this.generated = new GeneratedExports(this::requests, goals.plugin());
    }

    /** A module is known by its folder, since another version of the project often has another number. */
    @Override
    public Optional<MavenProject> module(Artifact artifact, MavenSession build) {
        for (MavenProject module : build.getProjects()) {
            if (module.getArtifactId().equals(artifact.getArtifactId())) {
                MavenProject then = then(module);
                if (then != null && ModuleExports.isOf(then, artifact)) {
                    today.put(then, module);
                    return Optional.of(then);
                }
            }
        }
        return ModuleExports.super.module(artifact, build);
    }

    private @Nullable MavenProject then(MavenProject module) {
        Path here = session.getCurrentProject().getBasedir().toPath();
        Path way = here.relativize(module.getBasedir().toPath());
        File pom = old.folder().resolve(way).resolve("pom.xml").normalize().toFile();
        try {
            return pom.isFile() ? poms.project(pom) : null;
        } catch (ProjectBuildingException e) {
            warn(module, e);
            return null;
        }
    }

    @Override
    public List<ByteBuffer> of(MavenProject module, Path classes) throws IOException, MojoExecutionException {
        MavenProject now = today.get(module);
        if (now == null) {
            return goals.exports().of(module, classes);
        }
        try {
            return generated.of(module, classes);
        } catch (MojoExecutionException e) {
            warn(now, e);
            Build build = now.getBuild();
            boolean isTest = classes.equals(Path.of(module.getBuild().getTestOutputDirectory()));
            String folder = isTest ? build.getTestOutputDirectory() : build.getOutputDirectory();
            return goals.exports().of(now, Path.of(folder));
        }
    }

    private List<GenerationRequest> requests(MavenProject module) throws IOException, MojoExecutionException {
        try {
            return old.withSchemas(goals.of(module, this));
        } catch (BaselineException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void warn(MavenProject module, Exception reason) {
        log.warn("The types that %s shared in %s can't be told, so those of today are taken for them: %s"
                .formatted(module.getArtifactId(), old.label(), reason.getMessage()));
    }
}
