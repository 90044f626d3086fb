package dev.extractgen.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Turns a schema into Java sources. */
interface SchemaGenerator {
    /**
     * Generates from one schema.
     *
     * @return the sources by their qualified names; never none
     * @throws IOException if the generator fails
     */
    Map<String, String> generate(Path schema, String packageName) throws IOException;

    /**
     * Generates from all schemas in one go, as a build does.
     *
     * @param packages the schemas, and the package of each
     * @return how many sources there are
     * @throws IOException if the generator fails
     */
    int generateAll(Map<Path, String> packages) throws IOException;
}
