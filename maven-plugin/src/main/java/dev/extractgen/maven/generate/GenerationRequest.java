package dev.extractgen.maven.generate;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what is generated.
 *
 * @param base the project's folder, from which paths are shown; absolute
 * @param configuration what to call the place where parameters were given, such as {@code pom.xml}
 * @param generator the fingerprint of the plugin
 * @param schemaDirectory the directory with the schemas, or a single schema file; absolute
 * @param includes patterns of the files to take, below the schema directory
 * @param excludes patterns of the files to leave out
 * @param goal what is asked of all schemas
 * @param jobs what is asked of single schemas
 * @param imports the modules that types may be taken from
 * @param outputDirectory where sources go; absolute
 * @param exportDirectory where it goes what other modules need to know to use the types; absolute
 * @param encoding the name of the encoding of sources, or null when the project does not say
 * @param targetRelease the Java release that the sources are compiled for, or null when the project does not say
 */
public record GenerationRequest(
        Path base,
        String configuration,
        String generator,
        Path schemaDirectory,
        List<String> includes,
        List<String> excludes,
        JobSettings goal,
        List<JobSettings> jobs,
        ImportedModules imports,
        Path outputDirectory,
        Path exportDirectory,
        @Nullable String encoding,
        @Nullable Integer targetRelease) {
    /** Copies the lists. */
    public GenerationRequest {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        jobs = List.copyOf(jobs);
    }

    /**
     * Returns the same request for another version of the project, that lies elsewhere.
     *
     * @param otherBase the folder that stands for the project's
     */
    public GenerationRequest at(Path otherBase) {
        return with(
                otherBase, otherBase.resolve(base.relativize(schemaDirectory)).normalize(), imports);
    }

    /** Returns the same request for schemas that lie elsewhere. */
    public GenerationRequest reading(Path directory) {
        return with(base, directory, imports);
    }

    /** Returns the same request that may take types from other modules. */
    public GenerationRequest importing(ImportedModules modules) {
        return with(base, schemaDirectory, modules);
    }

    private GenerationRequest with(Path otherBase, Path directory, ImportedModules modules) {
        return new GenerationRequest(
                otherBase,
                configuration,
                generator,
                directory,
                includes,
                excludes,
                goal,
                jobs,
                modules,
                outputDirectory,
                exportDirectory,
                encoding,
                targetRelease);
    }

    /** Returns a path from the project's folder where there is a way, with slashes. */
    String shown(Path file) {
        return slashes(file.startsWith(base) ? base.relativize(file) : file);
    }

    /**
     * Returns what to call a schema: its path from the project's folder, also where that leads out of it. It is the
     * same in a version of the project that lies elsewhere, unless they have nothing in common.
     */
    String schemaPath(Path file) {
        return slashes(file.startsWith(base) || isNear(file) ? base.relativize(file) : file);
    }

    private boolean isNear(Path file) {
        Path top = base.getRoot();
        return top != null && base.getNameCount() > 0 && file.startsWith(top.resolve(base.getName(0)));
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
