package dev.extractgen.generator.review.replay;

import dev.extractgen.generator.schema.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The results in a folder. Which schema a result belongs to, its place tells: a folder or a file is named after the
 * schema, as {@code invoice/1.json}, {@code invoice.json} or {@code invoice-1.json} are; where there is only one
 * schema, all results are its, unless those of others lie in the folder, too.
 */
public final class SavedResults {
    private static final int SHOWN = 5;

    private final Path folder;
    private final Map<String, List<SavedResult>> bySchema = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();

    /**
     * Lists a folder.
     *
     * @param schemas the schema files
     * @param isShared whether there may be results of other schemas
     * @throws IOException if it can't be listed
     */
    public SavedResults(Path folder, List<String> schemas, boolean isShared) throws IOException {
        this.folder = folder;
        for (String path : FolderFiles.below(folder)) {
            Path file = folder.resolve(path);
            if (isNamed(path, ".jsonl") || isNamed(path, ".ndjson")) {
                lists.add(path);
            } else if (isNamed(path, ".json") && Files.exists(file)) {
                add(path, file, schemas.size() == 1 && !isShared ? schemas.get(0) : schema(path, schemas));
            }
        }
    }

    private void add(String path, Path file, @Nullable String schema) {
        if (schema == null) {
            unknown.add(path);
        } else {
            bySchema.computeIfAbsent(schema, key -> new ArrayList<>())
                    .add(new SavedResult(path, () -> Files.readAllBytes(file)));
        }
    }

    private static boolean isNamed(String path, String ending) {
        return path.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * The longest name counts, so that results of {@code invoice-line} are not taken for those of {@code invoice}. Of
     * schemas with the same name, the folder tells which one it is.
     */
    private static @Nullable String schema(String path, List<String> schemas) {
        List<String> parts = List.of(path.split("/", -1));
        List<String> found = new ArrayList<>();
        for (String schema : schemas) {
            int longer = found.isEmpty()
                    ? 1
                    : name(schema).length() - name(found.get(0)).length();
            if (longer >= 0 && parts.stream().anyMatch(part -> isNamedAfter(part, name(schema)))) {
                if (longer > 0) {
                    found.clear();
                }
                found.add(schema);
            }
        }
        if (found.size() > 1) {
            found.removeIf(schema -> !parts.contains(folder(schema)));
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private static String folder(String schema) {
        String parent = schema.substring(0, Math.max(0, schema.lastIndexOf('/')));
        return parent.substring(parent.lastIndexOf('/') + 1);
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

    /** Says which files are not tried, and what to do. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(
                notes,
                unknown,
                "A file or its folder is named after one of these schemas, as invoice-1.json and invoice/1.json are"
                        + " after invoice.json, and a/invoice-1.json after a/invoice.json");
        note(notes, lists, "Put each result of a list into a file of its own");
        if (notes.isEmpty() && bySchema.isEmpty()) {
            notes.add("There are no saved results in " + folder);
        }
        return notes;
    }

    private static void note(List<String> notes, List<String> files, String reason) {
        if (!files.isEmpty()) {
            String shown = String.join(", ", files.subList(0, Math.min(SHOWN, files.size())));
            String more = files.size() > SHOWN ? " and %s more".formatted(files.size() - SHOWN) : "";
            notes.add("Not replayed: %s%s. %s".formatted(shown, more, reason));
        }
    }
}
