package dev.extractgen.maven.generate;

import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.schema.FolderFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.util.AbstractScanner;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * The files in a schema directory.
 *
 * @param schemas the schemas, as paths below the directory with slashes, sorted
 * @param companions other JSON files that decide what is generated, such as bindings
 */
record SchemaFiles(List<String> schemas, List<String> companions) {
    private static final String JSON = ".json";
    private static final String BINDINGS = ".bindings.json";

    /** Looks into a directory, which may also be a single schema file, or missing. */
    static SchemaFiles find(Path directory, List<String> includes, List<String> excludes) throws IOException {
        if (Files.isRegularFile(directory)) {
            String name = directory.getFileName().toString();
            String bindings = SchemaSource.bindingsPath(name);
            return new SchemaFiles(
                    List.of(name), Files.exists(directory.resolveSibling(bindings)) ? List.of(bindings) : List.of());
        }
        MatchPatterns included = patterns(includes);
        List<String> left = new ArrayList<>(excludes);
        left.addAll(List.of(AbstractScanner.DEFAULTEXCLUDES));
        MatchPatterns excluded = patterns(left);
        List<String> schemas = new ArrayList<>();
        List<String> companions = new ArrayList<>();
        for (String file : Files.isDirectory(directory) ? FolderFiles.below(directory) : List.<String>of()) {
            String path = file.replace('/', File.separatorChar);
            if (!file.endsWith(BINDINGS) && included.matches(path, true) && !excluded.matches(path, true)) {
                schemas.add(file);
            } else if (file.endsWith(JSON)) {
                companions.add(file);
            }
        }
        return new SchemaFiles(schemas, companions);
    }

    /** Returns the bindings beside which there is no file that could be their schema. */
    List<String> orphans() {
        List<String> orphans = new ArrayList<>();
        for (String file : companions) {
            if (file.endsWith(BINDINGS)) {
                orphans.add(file);
            }
        }
        if (!orphans.isEmpty()) {
            schemas.forEach(file -> orphans.remove(SchemaSource.bindingsPath(file)));
            companions.forEach(file -> orphans.remove(SchemaSource.bindingsPath(file)));
        }
        return orphans;
    }

    /** Patterns are Maven's, in which a slash at the end means everything below a folder. */
    private static MatchPatterns patterns(List<String> patterns) {
        List<String> onDisk = new ArrayList<>();
        for (String pattern : patterns) {
            String path = pattern.trim().replace('/', File.separatorChar).replace('\\', File.separatorChar);
            onDisk.add(path.endsWith(File.separator) ? path + "**" : path);
        }
        return MatchPatterns.from(onDisk);
    }
}
