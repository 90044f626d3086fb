package dev.extractgen.maven.review;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The working tree of git that a project lies in. Other tools tell paths from its top, wherever Maven runs.
 *
 * @param top the folder at the top
 * @param project the project's folder
 */
public record WorkTree(Path top, Path project) {
    /** Finds the working tree of a project; one that is in none is taken for its own. */
    public static WorkTree of(Path project) {
        for (Path folder = project; folder != null; folder = folder.getParent()) {
            // A file where the repository is elsewhere, as for modules of git and further working trees.
            if (Files.exists(folder.resolve(".git"))) {
                return new WorkTree(folder, project);
            }
        }
        return new WorkTree(project, project);
    }

    /**
     * Returns a path from the top, with slashes; as it is where there is none.
     *
     * @param shown a path as people are shown it, from the project's folder
     */
    public String fromTop(String shown) {
        Path file = project.resolve(shown).normalize();
        return file.startsWith(top)
                ? top.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/")
                : shown;
    }
}
