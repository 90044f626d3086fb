package dev.extractgen.maven.review;

import dev.extractgen.maven.generate.GenerationRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The old version of a project's files, as far as they are needed.
 *
 * @param label what it is, for people
 * @param folder a folder that stands for the project's
 * @param hasPoms whether the poms of that time are there, too
 * @param schemas where the schemas come from
 */
public record Baseline(String label, Path folder, boolean hasPoms, Schemas schemas) {
    private static final Schemas IN_PLACE = directory -> directory;

    /** The schemas of a version, which may have been elsewhere than they are now. */
    interface Schemas {
        /** Returns where the schemas are that a directory had. */
        Path takeSchemas(Path directory) throws IOException, BaselineException;
    }

    /** Makes a version whose schemas are in place. */
    Baseline(String label, Path folder, boolean hasPoms) {
        this(label, folder, hasPoms, IN_PLACE);
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
