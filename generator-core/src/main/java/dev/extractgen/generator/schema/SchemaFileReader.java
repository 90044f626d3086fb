package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.ExtractionSettings;
import dev.extractgen.generator.model.ExtractionTarget;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schema file. What the file is, its content decides: a schema, a configuration with a {@code data_schema}, a
 * saved configuration, or a saved job.
 */
public final class SchemaFileReader {
    private static final String DATA_SCHEMA = "data_schema";
    private static final String NO_OBJECT =
            "a schema is a JSON object, such as {\"type\": \"object\", \"properties\": ...}";

    /** Keywords that only a schema has at its top; a wrapper has none of them. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$ref",
            "$defs",
            "definitions",
            "type",
            "properties",
            "items",
            "enum",
            "const",
            "anyOf",
            "oneOf",
            "allOf",
            "additionalProperties",
            "patternProperties",
            "required");

    /** Members that only a saved job has, of the present API and of the first. */
    private static final Set<String> RESULTS = Set.of("extract_result", "extract_metadata", "extraction_metadata");

    private final Diagnostics diagnostics;

    /** Makes a reader that reports what is wrong with files. */
    public SchemaFileReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a file.
     *
     * @param path the file as it should be shown to people
     * @param content the bytes of the file
     * @param schemaPointer where in the file the schema lies, or null when its content tells
     * @return the schema, or empty when there is none and the reason has been reported
     */
    public Optional<SchemaDocument> read(String path, ByteBuffer content, @Nullable String schemaPointer) {
        return new JsonFileReader(path, diagnostics)
                .read(content)
                .flatMap(file -> schemaPointer == null ? detect(path, file) : locate(path, file, schemaPointer));
    }

    private Optional<SchemaDocument> locate(String path, JsonValue file, String schemaPointer) {
        ObjectValue configuration = file instanceof ObjectValue object ? object : null;
        SchemaDocument whole = new SchemaDocument(path, JsonPointer.ROOT, file, configuration, settings(file));
        Optional<SchemaDocument> found = JsonPointer.parse(schemaPointer)
                .flatMap(pointer -> Optional.ofNullable(whole.find(pointer)))
                .map(node -> new SchemaDocument(path, node.pointer(), node.value(), configuration, whole.settings()));
        if (found.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.NO_SCHEMA,
                    SourceLocation.ofFile(path),
                    "the schemaPointer \"%s\" leads to nothing in this file".formatted(schemaPointer));
        }
        return found.filter(this::holdsSchema);
    }

    private Optional<SchemaDocument> detect(String path, JsonValue file) {
        if (isSchema(file)) {
            return Optional.of(new SchemaDocument(path, JsonPointer.ROOT, file, null, ExtractionSettings.UNKNOWN));
        }
        if (!(file instanceof ObjectValue wrapper)) {
            return noSchema(path, file, NO_OBJECT);
        }
        if (RESULTS.stream().anyMatch(wrapper.members()::containsKey)) {
            diagnostics.report(
                    DiagnosticCode.SAVED_JOB,
                    location(path, file),
                    "this is a saved job; its extracted data would be packed with your schemas. "
                            + "Keep only its configuration here, and the job among your test resources");
        }
        if (wrapper.get("configuration") instanceof ObjectValue configuration
                && configuration.get(DATA_SCHEMA) != null) {
            return wrapped(path, configuration, List.of("configuration", DATA_SCHEMA));
        }
        if (wrapper.get("parameters") instanceof ObjectValue parameters && parameters.get(DATA_SCHEMA) != null) {
            return wrapped(path, parameters, List.of("parameters", DATA_SCHEMA));
        }
        if (wrapper.get(DATA_SCHEMA) != null) {
            return wrapped(path, wrapper, List.of(DATA_SCHEMA));
        }
        if (RESULTS.stream().anyMatch(wrapper.members()::containsKey)) {
            diagnostics.report(
                    DiagnosticCode.JOB_WITHOUT_SCHEMA,
                    location(path, file),
                    "this is a job that was saved without its schema; get it again with expand=configuration");
            return Optional.empty();
        }
        return noSchema(path, file, "no schema here, and no data_schema" + advice(wrapper));
    }

    private Optional<SchemaDocument> wrapped(String path, ObjectValue configuration, List<String> pointer) {
        JsonValue schema = configuration.members().get(DATA_SCHEMA);
        return schema == null
                ? Optional.empty()
                : Optional.of(new SchemaDocument(
                                path, new JsonPointer(pointer), schema, configuration, settings(configuration)))
                        .filter(this::holdsSchema);
    }

    private boolean holdsSchema(SchemaDocument document) {
        boolean isObject = document.value() instanceof ObjectValue || document.value() instanceof BooleanValue;
        if (!isObject) {
            diagnostics.report(DiagnosticCode.NO_SCHEMA, document.root().location(), NO_OBJECT);
        }
        return isObject;
    }

    private Optional<SchemaDocument> noSchema(String path, JsonValue file, String message) {
        diagnostics.report(DiagnosticCode.NO_SCHEMA, location(path, file), message);
        return Optional.empty();
    }

    private static boolean isSchema(JsonValue value) {
        if (value instanceof ObjectValue object) {
            return object.members().isEmpty()
                    || object.members().keySet().stream().anyMatch(KEYWORDS::contains);
        }
        return value instanceof BooleanValue;
    }

    private static String advice(ObjectValue wrapper) {
        String pointers = wrapper.members().entrySet().stream()
                .filter(member -> isSchema(member.getValue()))
                .map(member -> JsonPointer.ROOT.child(member.getKey()).toString())
                .collect(Collectors.joining(" or "));
        return pointers.isEmpty()
                ? "; " + NO_OBJECT
                : "; if it is at %s, say so with schemaPointer".formatted(pointers);
    }

    private static SourceLocation location(String path, JsonValue value) {
        return new SourceLocation(
                path, value.position().line(), value.position().column(), "");
    }

    private static ExtractionSettings settings(JsonValue configuration) {
        return configuration instanceof ObjectValue object
                ? new ExtractionSettings(
                        target(object.get("extraction_target")),
                        flag(object.get("cite_sources")),
                        flag(object.get("confidence_scores")))
                : ExtractionSettings.UNKNOWN;
    }

    private static @Nullable ExtractionTarget target(@Nullable JsonValue value) {
        String name =
                value instanceof JsonValue.StringValue string ? string.text().toUpperCase(Locale.ROOT) : "";
        for (ExtractionTarget target : ExtractionTarget.values()) {
            if (target.name().equals(name)) {
                return target;
            }
        }
        return null;
    }

    private static @Nullable Boolean flag(@Nullable JsonValue value) {
        return value instanceof BooleanValue flag ? (Boolean) flag.value() : null;
    }
}
