package dev.extractgen.generator.schema;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The files that schemas may refer to. Nothing is ever fetched. */
@FunctionalInterface
public interface SchemaFiles {
    /** No files. */
    SchemaFiles NONE = location -> Optional.empty();

    /**
     * Returns the content of a file, or empty when there is none.
     *
     * @param location a path, written as the path of the schema that refers to it, or an absolute URI, of which there
     *     may be a local copy
     */
    Optional<ByteBuffer> find(String location);
}
