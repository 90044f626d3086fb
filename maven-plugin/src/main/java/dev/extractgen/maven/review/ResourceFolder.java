package dev.extractgen.maven.review;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder of resources, and where they lie in the project's jar.
 *
 * @param directory the folder
 * @param inJar the place of its files, relative; empty for the top
 */
public record ResourceFolder(Path directory, Path inJar) {
    /**
     * Returns a folder as a pom has it; nothing if what lies in it does not get into the jar.
     *
     * @param classes the folder that is packed
     * @param targetPath where its files go, from there or absolute; null for the top
     */
    public static Optional<ResourceFolder> of(String directory, Path classes, @Nullable String targetPath) {
        Path target =
                classes.resolve(targetPath == null ? "" : targetPath.strip()).normalize();
        return target.startsWith(classes)
                ? Optional.of(new ResourceFolder(Path.of(directory).normalize(), classes.relativize(target)))
                : Optional.empty();
    }
}
