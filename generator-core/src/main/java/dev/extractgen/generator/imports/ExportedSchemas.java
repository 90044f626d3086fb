package dev.extractgen.generator.imports;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.Definitions;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.SchemaDocument.Identity;
import dev.extractgen.generator.schema.SchemaNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The schemas of other modules that a schema may take types from. Where several have the same URI, the first counts.
 */
public final class ExportedSchemas implements Imports {
    private final List<ExportedSchema> schemas;
    private final Map<String, SchemaNode> resources = new LinkedHashMap<>();
    private final Map<SchemaNode, ExportedSchema> owners = new LinkedHashMap<>();

    /** Takes the schemas, in the order in which they count. */
    public ExportedSchemas(List<ExportedSchema> schemas) {
        this.schemas = List.copyOf(schemas);
        schemas.forEach(schema -> schema.document().uris().forEach((uri, place) -> add(uri, schema, place)));
        schemas.forEach(schema -> schema.document().uris().forEach((uri, place) -> {
            if (place.equals(JsonPointer.ROOT)) {
                addSiblings(uri, schema);
            }
        }));
    }

    private void add(String uri, ExportedSchema schema, JsonPointer place) {
        SchemaNode node = schema.document().find(place);
        if (node != null && resources.putIfAbsent(uri, node) == null) {
            owners.put(node, schema);
        }
    }

    private void addSiblings(String uri, ExportedSchema schema) {
        for (ExportedSchema other : schemas) {
            if (other.module().equals(schema.module()) && !other.equals(schema)) {
                Siblings.uri(uri, schema.document().path(), other.document().path())
                        .ifPresent(sibling -> add(sibling, other, JsonPointer.ROOT));
            }
        }
    }

    @Override
    public Set<String> modules() {
        return schemas.stream().map(ExportedSchema::module).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Imports former() {
        return new FormerImports(this);
    }

    @Override
    public ImportedModel divide(ResolvedSchema schema, Diagnostics diagnostics) {
        ImportMatching matching = new ImportMatching(this, schema, diagnostics);
        return new ImportResolver(schema.model(), schema.bindings(), matching::find).resolve();
    }

    /** Returns a copy of the schema that goes by a URI, which may be one that others here refer to. */
    @Override
    public Optional<ByteBuffer> find(String location) {
        SchemaNode node = resources.get(location);
        if (node != null) {
            return Optional.of(ByteBuffer.wrap(JsonText.of(node.value()).getBytes(StandardCharsets.UTF_8)));
        }
        for (ExportedSchema schema : schemas) {
            Optional<ByteBuffer> copy = schema.copies().find(location);
            if (copy.isPresent()) {
                return copy;
            }
        }
        return Optional.empty();
    }

    /** Returns whether a document is a copy from here. */
    boolean has(String path) {
        return resources.containsKey(path);
    }

    /** Returns the types that are in the same place of the same schema, of whatever kind. */
    List<Candidate> at(Identity identity) {
        SchemaNode node = resources.get(identity.uri());
        ExportedSchema schema = node == null ? null : owners.get(node);
        if (node == null || schema == null) {
            return List.of();
        }
        List<String> path = new ArrayList<>(node.pointer().tokens());
        path.addAll(identity.path());
        return candidates(schema, path);
    }

    /** Returns the types that are in definitions of the same name, of whatever kind. */
    List<Candidate> named(List<String> name) {
        List<Candidate> candidates = new ArrayList<>();
        for (ExportedSchema schema : schemas) {
            schema.types().stream()
                    .filter(id -> Definitions.name(id).filter(name::equals).isPresent())
                    .map(id -> new Candidate(schema, id))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** Returns a schema that has a definition of that name, though no type for it. */
    Optional<ExportedSchema> defining(List<String> name) {
        return schemas.stream()
                .filter(schema -> !schema.types().isEmpty())
                .filter(schema -> Definitions.KEYWORDS.stream()
                        .anyMatch(keyword -> schema.document().find(pointer(keyword, name)) != null))
                .findFirst();
    }

    private static JsonPointer pointer(String keyword, List<String> name) {
        List<String> path = new ArrayList<>(List.of(keyword));
        path.addAll(name);
        return new JsonPointer(path);
    }

    private static List<Candidate> candidates(ExportedSchema schema, List<String> path) {
        return Arrays.stream(TypeId.Kind.values())
                .map(kind -> new TypeId("", path, kind))
                .filter(schema.types()::contains)
                .map(id -> new Candidate(schema, id))
                .toList();
    }

    /** Returns the modules, for people. */
    @Override
    public String toString() {
        return modules().toString();
    }
}
