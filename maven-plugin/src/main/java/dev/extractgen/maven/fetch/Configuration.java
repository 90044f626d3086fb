package dev.extractgen.maven.fetch;

import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaFileReader;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a job is told to do: a schema, and options around it.
 *
 * @param members the members in their order, {@code data_schema} among them
 * @param dataSchema the schema
 */
record Configuration(ObjectValue members, JsonValue dataSchema) {
    private static final String DATA_SCHEMA = "data_schema";

    /** Reads the configuration that came with a job. */
    static Configuration ofJob(String jobId, byte[] response) throws UnreadableException {
        JsonValue job = read("job " + jobId, response, "").value();
        if (job instanceof ObjectValue parts && parts.get("configuration") instanceof ObjectValue members) {
            JsonValue schema = members.get(DATA_SCHEMA);
            if (schema instanceof ObjectValue) {
                return new Configuration(members, schema);
            }
        }
        throw new UnreadableException("the service sent no configuration with job " + jobId);
    }

    /** Reads a schema file, in any form that one may have. */
    static Configuration ofFile(String path, byte[] content) throws UnreadableException {
        SchemaDocument schema = read(path, content, null);
        List<String> tokens = schema.base().tokens();
        if (tokens.isEmpty()) {
            Map<String, JsonValue> members = Map.of(DATA_SCHEMA, schema.value());
            return new Configuration(new ObjectValue(schema.value().position(), members), schema.value());
        }
        String around = new JsonPointer(tokens.subList(0, tokens.size() - 1)).toString();
        return new Configuration((ObjectValue) read(path, content, around).value(), schema.value());
    }

    private static SchemaDocument read(String path, byte[] content, @Nullable String pointer)
            throws UnreadableException {
        Diagnostics diagnostics = new Diagnostics();
        return new SchemaFileReader(diagnostics)
                .read(path, ByteBuffer.wrap(content), pointer)
                .filter(document -> !diagnostics.hasErrors())
                .orElseThrow(() -> new UnreadableException(
                        diagnostics.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("; "))));
    }

    /** Returns this configuration with another schema in its place. */
    Configuration withDataSchema(JsonValue schema) {
        Map<String, JsonValue> replaced = new LinkedHashMap<>(members.members());
        replaced.put(DATA_SCHEMA, schema);
        return new Configuration(new ObjectValue(members.position(), replaced), schema);
    }

    /** Thrown when there is no configuration to read; the message says where and why. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }
}
