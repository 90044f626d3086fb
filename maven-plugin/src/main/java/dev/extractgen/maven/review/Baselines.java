package dev.extractgen.maven.review;

import dev.extractgen.generator.schema.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the old version that a user means. */
public final class Baselines {
    private final Path called;
    private final Path project;
    private final List<Path> schemaDirectories;
    private final List<ResourceFolder> resources;
    private final GitVersions versions;
    private final Jars jars;

    /** Finds published jars. */
    public interface Jars {
        /**
         * Returns a jar.
         *
         * @param coordinates its coordinates, or only a version of the project's own
         * @throws BaselineException if there is no such jar
         */
        Jar find(String coordinates) throws BaselineException;
    }

    /**
     * A published jar.
     *
     * @param file the jar
     * @param version which one it is, where the coordinates only say how to find it, such as {@code LATEST}
     */
    public record Jar(Path file, String version) {
        String label(String coordinates) {
            String asked = coordinates.substring(coordinates.lastIndexOf(':') + 1);
            return asked.equals(version)
                    ? "artifact " + coordinates
                    : "artifact %s (%s)".formatted(coordinates, version);
        }
    }

    /**
     * Prepares to find versions.
     *
     * @param called the folder that Maven was called for, at or above the project's
     * @param project the project's folder
     * @param schemaDirectories where the project has schemas
     * @param resources the project's folders of resources; none where it makes no jar
     * @param versions what is shared with other projects of what git has
     * @param jars finds published jars
     */
    public Baselines(
            Path called,
            Path project,
            List<Path> schemaDirectories,
            List<ResourceFolder> resources,
            GitVersions versions,
            Jars jars) {
        this.called = called;
        this.project = project;
        this.schemaDirectories = List.copyOf(schemaDirectories);
        this.resources = List.copyOf(resources);
        this.versions = versions;
        this.jars = jars;
    }

    /**
     * Takes the files of a version.
     *
     * @param name what to compare with: a revision, {@code folder:…}, {@code artifact:…}, {@code none}, or null for the
     *     revision from which the present work began
     * @param mainBranch the branch that work is merged into, or null when its name is one of the usual
     * @param target an empty folder for files that are in no git
     * @return the version, or null when the user says that this is the first, or when there can be none
     */
    public @Nullable Baseline take(@Nullable String name, @Nullable String mainBranch, Path target)
            throws IOException, BaselineException {
        BaselineName baseline = BaselineName.parse(name);
        return switch (baseline.kind()) {
            case GIT -> versions.take(project, mainBranch, baseline.text());
            case FOLDER -> folder(named(baseline.text()), home(target));
            case ARTIFACT -> isWithoutJar() ? null : jar(jars.find(baseline.text()), baseline.text(), home(target));
            case NONE -> null;
        };
    }

    /** A project that is only the parent of others has neither, and is called together with them. */
    private boolean isWithoutJar() {
        return resources.isEmpty() && schemaDirectories.stream().noneMatch(Files::exists);
    }

    private Baseline jar(Jar jar, String coordinates, Path home) throws IOException, BaselineException {
        return new JarBaseline(project, resources).take(jar.label(coordinates), jar.file(), schemaDirectories, home);
    }

    /**
     * Stands as deep below the target as the project below the root, as schemas may lie beside the project's folder.
     */
    private Path home(Path target) {
        return target.resolve(project.getRoot().relativize(project));
    }

    /** On the command line, folders are told from where Maven is called, and in a pom from where that is. */
    private Path named(String name) throws BaselineException {
        if (name.isEmpty()) {
            // It would be the project itself, in which nothing ever differs, for a variable that nobody has set.
            throw new BaselineException("folder: must be followed by the name of a folder");
        }
        Path folder = called.resolve(name).normalize();
        return Files.isDirectory(folder) ? folder : project.resolve(name).normalize();
    }

    /** A folder may stand for all that Maven was called for, for the project's, or for its only folder of schemas. */
    private Baseline folder(Path folder, Path home) throws IOException, BaselineException {
        if (!Files.isDirectory(folder)) {
            throw new BaselineException("there is no folder " + folder);
        }
        Path module = project.startsWith(called) ? folder.resolve(called.relativize(project)) : folder;
        for (Path place : List.of(module, folder)) {
            boolean hasPom = hasPom(project) && hasPom(place);
            if (hasPom || hasSchemas(place)) {
                return new Baseline(folder.toString(), place, hasPom);
            }
        }
        if (schemaDirectories.size() != 1) {
            throw new BaselineException(
                    "%s has none of the project's folders of schemas: %s".formatted(folder, schemaDirectories));
        }
        Path place = home.resolve(project.relativize(schemaDirectories.get(0))).normalize();
        for (String name : FolderFiles.below(folder)) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                Path copy = place.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Baseline(folder.toString(), home, false);
    }

    private static boolean hasPom(Path folder) {
        return Files.isRegularFile(folder.resolve("pom.xml"));
    }

    private boolean hasSchemas(Path folder) {
        return schemaDirectories.stream()
                .anyMatch(directory -> Files.exists(folder.resolve(project.relativize(directory))));
    }
}
