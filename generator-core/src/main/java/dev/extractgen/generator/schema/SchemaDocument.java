package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.ExtractionSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A schema and what its file says beside it. Two documents are the same only if they were read together. */
public final class SchemaDocument {
    private final String path;
    private final JsonPointer base;
    private final JsonValue value;
    private final @Nullable SchemaNode configuration;
    private final ExtractionSettings settings;
    private final Dialect dialect;
    private final Identifiers identifiers;
    private final List<Subschema> schemas;

    /**
     * Makes a document.
     *
     * @param path the file as it should be shown to people
     * @param base where in the file the schema lies
     * @param value the schema
     * @param configuration the configuration that the schema is part of, as a place in the file; null when it stands
     *     alone
     * @param settings what the configuration says of the job
     */
    public SchemaDocument(
            String path,
            JsonPointer base,
            JsonValue value,
            @Nullable SchemaNode configuration,
            ExtractionSettings settings) {
        this.path = path;
        this.base = base;
        this.value = value;
        this.configuration = configuration;
        this.settings = settings;
        this.dialect = Dialect.of(value);
        List<Subschema> all = new ArrayList<>();
        this.identifiers = new Identifiers(path, dialect, value, all);
        this.schemas = Collections.unmodifiableList(all);
    }

    /** Returns the file as it should be shown to people. */
    public String path() {
        return path;
    }

    /** Returns where in the file the schema lies. */
    public JsonPointer base() {
        return base;
    }

    /** Returns the schema. */
    public JsonValue value() {
        return value;
    }

    /** Returns the configuration that the schema is part of, or null when it stands alone. */
    public @Nullable SchemaNode configuration() {
        return configuration;
    }

    /** Returns what the configuration says of the job. */
    public ExtractionSettings settings() {
        return settings;
    }

    /** Returns the version of JSON Schema that the schema follows. */
    public Dialect dialect() {
        return dialect;
    }

    Identifiers identifiers() {
        return identifiers;
    }

    /** Returns the schema as a whole. */
    public SchemaNode root() {
        return new SchemaNode(this, JsonPointer.ROOT, value);
    }

    /** Returns all schemas of the document, but for true and false: each before those within it. */
    public List<Subschema> schemas() {
        return schemas;
    }

    /** Returns the part of the schema that a pointer leads to, or null. */
    public @Nullable SchemaNode find(JsonPointer pointer) {
        JsonValue found = value;
        for (String token : pointer.tokens()) {
            found = child(found, token);
            if (found == null) {
                return null;
            }
        }
        return new SchemaNode(this, pointer, found);
    }

    private static @Nullable JsonValue child(JsonValue parent, String token) {
        if (parent instanceof JsonValue.ObjectValue object) {
            return object.get(token);
        }
        if (parent instanceof JsonValue.ArrayValue array && token.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(token);
            return index < array.elements().size() ? array.elements().get(index) : null;
        }
        return null;
    }

    /**
     * Returns what a place goes by in all documents: the absolute URI of the schema with one that it lies in, and the
     * way from there. It is empty where no schema around the place has such a URI.
     */
    public Optional<Identity> identity(JsonPointer place) {
        SchemaUri uri = identifiers.base(place);
        JsonPointer resource = identifiers.resource(uri);
        int start = resource == null ? 0 : resource.tokens().size();
        return uri.isAbsolute() && start <= place.tokens().size()
                ? Optional.of(new Identity(
                        uri.text(), place.tokens().subList(start, place.tokens().size())))
                : Optional.empty();
    }

    /**
     * What a part of a schema goes by.
     *
     * @param uri an absolute URI, without fragment
     * @param path the names and indexes that lead on from the schema that goes by it
     */
    public record Identity(String uri, List<String> path) {
        /** Copies the path. */
        public Identity {
            path = List.copyOf(path);
        }
    }

    /** Returns the absolute URIs by which the schema and its parts go, with their places. */
    public Map<String, JsonPointer> uris() {
        return identifiers.uris();
    }

    /** Returns the place of a part of the schema. */
    SourceLocation locate(JsonPointer pointer, JsonValue.Position position) {
        return new SourceLocation(
                path, position.line(), position.column(), base.append(pointer).toString());
    }
}
