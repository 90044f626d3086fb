package dev.extractgen.maven.review;

import dev.extractgen.generator.read.SchemaSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Takes schemas out of a published jar, in which they lie as resources. */
final class JarBaseline {
    private final Path project;
    private final List<ResourceFolder> resources;

    /**
     * Prepares to take schemas.
     *
     * @param project the project's folder
     * @param resources the project's folders of resources
     */
    JarBaseline(Path project, List<ResourceFolder> resources) {
        this.project = project;
        this.resources = resources;
    }

    /**
     * Takes the schemas and lays them where the project has them.
     *
     * @param label what the jar is, for people
     * @param schemaDirectories where the project has schemas
     * @param home an empty folder that stands for the project's
     * @throws BaselineException if no jar has any of them
     */
    Baseline take(String label, Path jar, List<Path> schemaDirectories, Path home)
            throws IOException, BaselineException {
        Set<Path> unpublished = new LinkedHashSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Path directory : schemaDirectories) {
                if (!take(zip, directory, home)) {
                    unpublished.add(directory);
                }
            }
        } catch (ZipException e) {
            throw new BaselineException("%s is no jar: %s".formatted(label, e.getMessage()));
        }
        if (unpublished.containsAll(schemaDirectories)) {
            throw new BaselineException(reason(unpublished));
        }
        List<String> notes = unpublished.isEmpty() ? List.of() : List.of("Not compared: " + reason(unpublished));
        return new Baseline(label, home, false).without(unpublished, notes);
    }

    private String reason(Set<Path> unpublished) {
        String folders = unpublished.stream()
                .map(folder -> folder.startsWith(project) ? project.relativize(folder) : folder)
                .map(JarBaseline::slashes)
                .collect(Collectors.joining(", "));
        return "the schemas in %s are no resources, so no jar has them".formatted(folders);
    }

    /** Returns whether a jar can have the schemas; a folder may get into it by several ways, for some files each. */
    private boolean take(ZipFile zip, Path directory, Path home) throws IOException, BaselineException {
        boolean isPublished = false;
        for (ResourceFolder folder : resources) {
            if (directory.startsWith(folder.directory())) {
                isPublished = true;
                take(zip, directory, folder, home);
            }
        }
        return isPublished;
    }

    private void take(ZipFile zip, Path directory, ResourceFolder folder, Path home)
            throws IOException, BaselineException {
        String top = slashes(folder.inJar());
        String prefix = top.isEmpty() ? "" : top + "/";
        String inJar = slashes(folder.inJar().resolve(folder.directory().relativize(directory)));
        Path place = home.resolve(project.relativize(folder.directory())).normalize();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (!entry.isDirectory() && name.startsWith(prefix) && isOf(inJar, name)) {
                Path file = Inside.resolve(place, name.substring(prefix.length()));
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.write(file, in.readAllBytes());
                }
            }
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** A single schema has bindings beside it; what builds add to a jar has no place among the resources. */
    private static boolean isOf(String directory, String name) {
        return (directory.isEmpty() && !name.startsWith("META-INF/"))
                || name.startsWith(directory + "/")
                || name.equals(directory)
                || name.equals(SchemaSource.bindingsPath(directory));
    }
}
