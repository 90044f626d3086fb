package dev.extractgen.generator.review.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results in a folder. Which schema a result belongs to, its place tells: a folder or a file is named after the
 * schema, as {@code invoice/1.json}, {@code invoice.json} or {@code invoice-1.json} are; where there is only one
 * schema, all results are its.
 */
public final class SavedResults {
    private final Path folder;
    private final Map<String, List<SavedResult>> bySchema = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * Reads a folder.
     *
     * @param schemas the schema files
     * @throws IOException if a file can't be read
     */
    public SavedResults(Path folder, List<String> schemas) throws IOException {
        this.folder = folder;
        for (Path file : files()) {
            String path = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            String schema = schemas.size() == 1 ? schemas.get(0) : schema(path, schemas);
            if (schema == null) {
                unknown.add(path);
            } else {
                bySchema.computeIfAbsent(schema, key -> new ArrayList<>())
                        .add(new SavedResult(path, Files.readAllBytes(file)));
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The longest name counts, so that results of {@code invoice-line} are not taken for those of {@code invoice}. */
    private static @Nullable String schema(String path, List<String> schemas) {
        String found = null;
        for (String schema : schemas) {
            boolean isLonger =
                    found == null || name(schema).length() > name(found).length();
            if (isLonger && Stream.of(path.split("/", -1)).anyMatch(part -> isNamedAfter(part, name(schema)))) {
                found = schema;
            }
        }
        return found;
    }

    private static boolean isNamedAfter(String part, String name) {
        return part.equals(name) || part.matches("\\Q" + name + "\\E[-_.].*");
    }

    private static String name(String schema) {
        return schema.substring(schema.lastIndexOf('/') + 1).replaceFirst("(?i)(\\.schema)?\\.json$", "");
    }

    /** Returns the results of each schema that has some. */
    public Map<String, List<SavedResult>> bySchema() {
        return bySchema;
    }

    /** Returns the files that belong to no schema. */
    public List<String> unknown() {
        return unknown;
    }
}
