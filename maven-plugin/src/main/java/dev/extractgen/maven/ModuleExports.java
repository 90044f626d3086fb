package dev.extractgen.maven;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

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
}
