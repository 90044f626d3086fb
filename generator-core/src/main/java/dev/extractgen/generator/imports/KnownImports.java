package dev.extractgen.generator.imports;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.ImportedType;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema of another module took from further modules when it was generated.
 *
 * @param types the types
 * @param documents copies of the schemas that it refers to, by their URIs
 */
public record KnownImports(Map<TypeId, ImportedType> types, Map<String, JsonValue> documents) implements Imports {
    /** Copies the maps. */
    public KnownImports {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    @Override
    public Set<String> modules() {
        return Set.of();
    }

    @Override
    public ImportedModel divide(ResolvedSchema schema, Diagnostics diagnostics) {
        Division division = new Division(schema.model(), types::containsKey);
        Map<TypeId, Declaration> own = division.own();
        Map<TypeId, ImportedType> found = new LinkedHashMap<>(types);
        found.keySet().retainAll(schema.model().declarations().keySet());
        return ImportedModel.of(schema.model(), own, found, Map.of(), Set.of());
    }

    @Override
    public Optional<ByteBuffer> find(String location) {
        return Optional.ofNullable(documents.get(location))
                .map(document -> ByteBuffer.wrap(JsonText.of(document).getBytes(StandardCharsets.UTF_8)));
    }
}
