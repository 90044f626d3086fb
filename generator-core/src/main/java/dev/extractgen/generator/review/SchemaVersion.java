package dev.extractgen.generator.review;

import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;

/**
 * One version of all schemas.
 *
 * @param label what it is, for people: a revision, a folder, the coordinates of an artefact
 * @param schemas its schemas
 * @param files the files that they may refer to beside each other
 */
public record SchemaVersion(String label, List<SchemaSource> schemas, SchemaFiles files) {
    /** Copies the schemas. */
    public SchemaVersion {
        schemas = List.copyOf(schemas);
    }
}
