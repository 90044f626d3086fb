package dev.extractgen.generator.imports;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.SchemaFiles;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** What a schema takes from other modules: the schemas that it may refer to by their URIs, and Java types. */
public interface Imports extends SchemaFiles {
    /** Nothing is taken. */
    Imports NONE = new Imports() {
        @Override
        public Set<String> modules() {
            return Set.of();
        }

        @Override
        public ImportedModel divide(ResolvedSchema schema, Diagnostics diagnostics) {
            return ImportedModel.ofOwn(schema.model());
        }

        @Override
        public Optional<ByteBuffer> find(String location) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "none";
        }
    };

    /** Returns the modules that types may be taken from, for people, sorted. */
    Set<String> modules();

    /**
     * Returns what an older version of a schema took from the same modules. These may no longer be known as they were
     * then, so that what goes by the same name counts as the same.
     */
    default Imports former() {
        return this;
    }

    /**
     * Divides the types of a model into those of its own and those that other modules have.
     *
     * @param diagnostics takes what can't be taken from there
     */
    ImportedModel divide(ResolvedSchema schema, Diagnostics diagnostics);
}
