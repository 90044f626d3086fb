package dev.extractgen.maven.review;

import dev.extractgen.maven.generate.GenerationRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The old version of a project's files, as far as they are needed.
 *
 * @param label what it is, for people
 * @param folder a folder that stands for the project's
 * @param hasPoms whether the poms of that time are there, too
 * @param schemas where the schemas come from
 * @param missing the project's folders of schemas that such a version can't have
 * @param notes what people should know of that
 */
public record Baseline(
        String label, Path folder, boolean hasPoms, Schemas schemas, Set<Path> missing, List<String> notes) {
    private static final Schemas IN_PLACE = directory -> directory;

    /** The schemas of a version, which may have been elsewhere than they are now. */
    interface Schemas {
        /** Returns where the schemas are that a directory had. */
        Path takeSchemas(Path directory) throws IOException, BaselineException;
    }

    /** Copies the sets and lists. */
    public Baseline {
        missing = Set.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** Makes a version that can have all schemas. */
    Baseline(String label, Path folder, boolean hasPoms, Schemas schemas) {
        this(label, folder, hasPoms, schemas, Set.of(), List.of());
    }

    /** Makes a version whose schemas are in place. */
    Baseline(String label, Path folder, boolean hasPoms) {
        this(label, folder, hasPoms, IN_PLACE);
    }

    /** Returns the same, but for folders of schemas that it can't have. */
    Baseline without(Set<Path> folders, List<String> reasons) {
        return new Baseline(label, folder, hasPoms, schemas, folders, reasons);
    }

    /** Returns what is asked in the new version, as far as it can be compared with this one. */
    public List<GenerationRequest> comparable(List<GenerationRequest> now) {
        return now.stream()
                .filter(request -> !missing.contains(request.schemaDirectory()))
                .toList();
    }

    /** Returns what was asked of the old version, with its schemas in place. */
    public List<GenerationRequest> withSchemas(List<GenerationRequest> requests) throws IOException, BaselineException {
        List<GenerationRequest> placed = new ArrayList<>();
        for (GenerationRequest request : requests) {
            placed.add(request.reading(schemas.takeSchemas(request.schemaDirectory())));
        }
        return placed;
    }
}
