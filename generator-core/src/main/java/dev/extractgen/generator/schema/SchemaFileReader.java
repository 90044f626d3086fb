package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.ExtractionSettings;
import dev.extractgen.generator.model.ExtractionTarget;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schema file. What the file is, its content decides: a schema, a configuration with a {@code data_schema}, a
 * saved configuration, or a saved job.
 */
public final class SchemaFileReader {
    /** Where the schema lies in a saved job, a saved configuration, and a configuration. No schema has such members. */
    private static final List<JsonPointer> DATA_SCHEMAS = List.of(
            new JsonPointer(List.of("configuration", "data_schema")),
            new JsonPointer(List.of("parameters", "data_schema")),
            new JsonPointer(List.of("data_schema")));

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
        Optional<JsonValue> json = new JsonFileReader(path, diagnostics).read(content);
        if (json.isEmpty()) {
            return Optional.empty();
        }
        SchemaDocument file = new SchemaDocument(path, JsonPointer.ROOT, json.get(), null, ExtractionSettings.UNKNOWN);
        Optional<SchemaDocument> schema = schemaPointer == null ? detect(file) : locate(file, schemaPointer);
        schema.ifPresent(new KeywordForms(diagnostics)::check);
        schema.ifPresent(new MisplacedMembers(diagnostics)::check);
        return schema;
    }

    private Optional<SchemaDocument> locate(SchemaDocument file, String schemaPointer) {
        Optional<SchemaNode> schema =
                JsonPointer.parse(schemaPointer).flatMap(pointer -> Optional.ofNullable(file.find(pointer)));
        if (schema.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.NO_SCHEMA,
                    SourceLocation.ofFile(file.path()),
                    "the schemaPointer \"%s\" leads to nothing in this file".formatted(schemaPointer));
        }
        return schema.flatMap(node -> within(file, node));
    }

    private Optional<SchemaDocument> detect(SchemaDocument file) {
        Optional<SchemaNode> wrapped = Optional.empty();
        for (int i = 0; i < DATA_SCHEMAS.size() && wrapped.isEmpty(); i++) {
            wrapped = Optional.ofNullable(file.find(DATA_SCHEMAS.get(i)));
        }
        if (wrapped.isEmpty() && isSchema(file.value())) {
            return Optional.of(file);
        }
        if (!(file.value() instanceof ObjectValue object)) {
            return noSchema(file.root(), NO_OBJECT);
        }
        boolean isJob = !Collections.disjoint(object.members().keySet(), RESULTS);
        if (isJob) {
            diagnostics.report(
                    DiagnosticCode.SAVED_JOB,
                    file.root().location(),
                    "this is a saved job; its extracted data would be packed with your schemas. "
                            + "Keep only its configuration here, and the job among your test resources");
        }
        if (isJob && wrapped.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.JOB_WITHOUT_SCHEMA,
                    file.root().location(),
                    "this is a job that was saved without its schema; get it again with expand=configuration");
            return Optional.empty();
        }
        return wrapped.isEmpty()
                ? noSchema(file.root(), "no schema here, and no data_schema" + advice(object))
                : within(file, wrapped.get());
    }

    /** Returns a part of a file as a schema of its own, with what is said around it. */
    private Optional<SchemaDocument> within(SchemaDocument file, SchemaNode schema) {
        if (!(schema.value() instanceof ObjectValue) && !(schema.value() instanceof BooleanValue)) {
            return noSchema(schema, NO_OBJECT);
        }
        SchemaNode configuration = configuration(file, schema.pointer().tokens());
        return Optional.of(new SchemaDocument(
                file.path(), schema.pointer(), schema.value(), configuration, settings(configuration)));
    }

    /** It is around the schema. The first API has it beside the schema, under a name of its own. */
    private static @Nullable SchemaNode configuration(SchemaDocument file, List<String> way) {
        if (way.isEmpty()) {
            return null;
        }
        JsonPointer around = new JsonPointer(way.subList(0, way.size() - 1));
        return Stream.of(around.child("config"), around)
                .flatMap(pointer -> Stream.ofNullable(file.find(pointer)))
                .filter(node -> node.value() instanceof ObjectValue)
                .findFirst()
                .orElse(null);
    }

    private Optional<SchemaDocument> noSchema(SchemaNode value, String message) {
        diagnostics.report(DiagnosticCode.NO_SCHEMA, value.location(), message);
        return Optional.empty();
    }

    /** Returns whether a value is a schema by what it says, and not a configuration around one, or something else. */
    public static boolean isSchema(JsonValue value) {
        if (value instanceof ObjectValue object) {
            Set<String> keywords = new HashSet<>(object.members().keySet());
            keywords.retainAll(KEYWORDS);
            return object.members().isEmpty() || (!keywords.isEmpty() && !isSomethingElse(object, keywords));
        }
        return value instanceof BooleanValue;
    }

    /** A wrapper may be of a "type", and a document may have "items", too. */
    private static boolean isSomethingElse(ObjectValue object, Set<String> keywords) {
        if (keywords.equals(Set.of("items"))) {
            return object.members().get("items") instanceof ArrayValue items
                    && !items.elements().isEmpty()
                    && items.elements().stream().noneMatch(SchemaFileReader::isSchema);
        }
        return keywords.equals(Set.of("type")) && WrappedSchemas.isWrapper(object);
    }

    private static String advice(ObjectValue wrapper) {
        String pointers =
                WrappedSchemas.in(wrapper).stream().map(JsonPointer::toString).collect(Collectors.joining(" or "));
        return pointers.isEmpty()
                ? "; " + NO_OBJECT
                : "; if it is at %s, say so with schemaPointer".formatted(pointers);
    }

    private ExtractionSettings settings(@Nullable SchemaNode configuration) {
        if (configuration == null) {
            return ExtractionSettings.UNKNOWN;
        }
        ExtractionSettings settings = new ExtractionSettings(
                target(configuration.get("extraction_target")),
                flag(configuration.get("cite_sources")),
                flag(configuration.get("confidence_scores")));
        check(configuration, "extraction_target", settings.target(), "must be per_doc, per_page or per_table_row");
        check(configuration, "cite_sources", settings.citeSources(), "must be true or false");
        check(configuration, "confidence_scores", settings.confidenceScores(), "must be true or false");
        return settings;
    }

    private void check(SchemaNode configuration, String name, @Nullable Object setting, String rule) {
        JsonValue value = configuration.get(name);
        if (value != null && !(value instanceof JsonValue.NullValue) && setting == null) {
            diagnostics.report(
                    DiagnosticCode.IGNORED_KEYWORD, configuration.location(name), "\"%s\" %s".formatted(name, rule));
        }
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
