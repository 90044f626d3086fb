package dev.extractgen.maven.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the old version that a user means. */
public final class Baselines {
    private final Path project;
    private final List<Path> schemaDirectories;
    private final List<Path> resources;
    private final Jars jars;

    /** Finds published jars. */
    public interface Jars {
        /**
         * Returns the file of a jar.
         *
         * @param coordinates its coordinates, or only a version of the project's own
         * @throws BaselineException if there is no such jar
         */
        Path find(String coordinates) throws BaselineException;
    }

    /**
     * Prepares to find versions.
     *
     * @param project the project's folder
     * @param schemaDirectories where the project has schemas
     * @param resources the project's folders of resources
     * @param jars finds published jars
     */
    public Baselines(Path project, List<Path> schemaDirectories, List<Path> resources, Jars jars) {
        this.project = project;
        this.schemaDirectories = List.copyOf(schemaDirectories);
        this.resources = List.copyOf(resources);
        this.jars = jars;
    }

    /**
     * Takes the files of a version.
     *
     * @param name what to compare with: a revision, {@code folder:…}, {@code artifact:…}, {@code none}, or null for the
     *     revision from which the present work began
     * @param mainBranch the branch that work is merged into, or null when its name is one of the usual
     * @param target an empty folder for the files
     * @return the version, or null when the user says that this is the first
     */
    public @Nullable Baseline take(@Nullable String name, @Nullable String mainBranch, Path target)
            throws IOException, BaselineException {
        BaselineName baseline = BaselineName.parse(name);
        return switch (baseline.kind()) {
            case GIT -> new GitBaseline(project, mainBranch).take(baseline.text(), schemaDirectories, target);
            case FOLDER -> folder(project.resolve(baseline.text()).normalize(), target);
            case ARTIFACT ->
                new JarBaseline(project, resources)
                        .take("artifact " + baseline.text(), jars.find(baseline.text()), schemaDirectories, target);
            case NONE -> null;
        };
    }

    /** A folder may stand for the project's, or for its only folder of schemas. */
    private Baseline folder(Path folder, Path target) throws IOException, BaselineException {
        if (!Files.isDirectory(folder)) {
            throw new BaselineException("there is no folder " + folder);
        }
        boolean isProject = schemaDirectories.stream()
                .anyMatch(directory -> Files.exists(folder.resolve(project.relativize(directory))));
        if (isProject) {
            return new Baseline(folder.toString(), folder, false);
        }
        if (schemaDirectories.size() != 1) {
            throw new BaselineException(
                    "%s has none of the project's folders of schemas: %s".formatted(folder, schemaDirectories));
        }
        Path place = target.resolve(project.relativize(schemaDirectories.get(0)));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = place.resolve(folder.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Baseline(folder.toString(), target, false);
    }
}
