package dev.extractgen.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;

/** Finds what a module of the same build tells of its types. */
@FunctionalInterface
interface ModuleExports {
    /** What the build of the module has written before. */
    ModuleExports WRITTEN = (module, classes) -> DependencyExports.inFolder(classes);

    /**
     * Returns what a module tells, in a fixed order.
     *
     * @param classes the folder of its classes, or of those of its tests
     */
    List<ByteBuffer> of(MavenProject module, Path classes) throws IOException, MojoExecutionException;

    /** Returns the module of a build that an artifact is of, if there is one. */
    default Optional<MavenProject> module(Artifact artifact, MavenSession build) {
        for (MavenProject module : build.getProjects()) {
            if (isOf(module, artifact)) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }

    /** Returns whether an artifact is a module's. */
    static boolean isOf(MavenProject module, Artifact artifact) {
        return module.getArtifactId().equals(artifact.getArtifactId())
                && module.getGroupId().equals(artifact.getGroupId())
                && module.getVersion().equals(artifact.getVersion());
    }
}
