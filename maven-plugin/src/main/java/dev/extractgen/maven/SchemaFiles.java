package dev.extractgen.maven;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * The schema files in a directory.
 *
 * @param directory the directory, or one schema file
 * @param includes patterns of the files to take, below the directory
 * @param excludes patterns of the files to leave out
 */
record SchemaFiles(Path directory, List<String> includes, List<String> excludes) {

    /** Returns the paths of the files below the directory, sorted. */
    List<Path> find() throws IOException {
        if (Files.isRegularFile(directory)) {
            return List.of(directory.getFileName());
        }
        List<PathMatcher> included = includes.stream().map(SchemaFiles::matcher).toList();
        List<PathMatcher> excluded = excludes.stream().map(SchemaFiles::matcher).toList();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(directory::relativize)
                    .filter(file -> included.stream().anyMatch(matcher -> matcher.matches(file)))
                    .filter(file -> excluded.stream().noneMatch(matcher -> matcher.matches(file)))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the file at a path below the directory. */
    Path resolve(Path file) {
        return Files.isRegularFile(directory) ? directory : directory.resolve(file);
    }

    /** A leading {@code **}{@code /} means in Maven, other than in Java, any number of directories, none included. */
    private static PathMatcher matcher(String pattern) {
        String glob = pattern.startsWith("**/") ? "{**/,}" + pattern.substring("**/".length()) : pattern;
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }
}
