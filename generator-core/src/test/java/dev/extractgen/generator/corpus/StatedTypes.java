package dev.extractgen.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says, by somebody else's validator, whether an instance is of the types that the keywords of its schema speak of: it
 * is if the schema still accepts it when each part that names no type is given these types.
 */
final class StatedTypes {
    private static final Map<String, List<String>> KEYWORDS = Map.of(
            "string", List.of("pattern", "minLength", "maxLength"),
            "number", List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
            "array", List.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
            "object",
                    List.of(
                            "properties",
                            "patternProperties",
                            "additionalProperties",
                            "required",
                            "unevaluatedProperties",
                            "minProperties",
                            "maxProperties"));
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "definitions", "$defs");
    private static final Set<String> SINGLE = Set.of("items", "additionalItems", "additionalProperties");
    private static final Set<String> LISTED = Set.of("items", "prefixItems", "anyOf", "oneOf", "allOf");

    private final SchemaRegistry registry;

    StatedTypes(Path suite) {
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.resourceLoaders(loaders -> loaders.add(iri -> source(suite, iri.toString()))));
    }

    private static @Nullable InputStreamSource source(Path suite, String iri) {
        return SuiteGroup.remote(suite, iri)
                .<InputStreamSource>map(file -> () -> new ByteArrayInputStream(
                        SuiteGroup.bytes(withTypes(SuiteGroup.read(CorpusFolder.bytes(file))))))
                .orElse(null);
    }

    boolean fit(SuiteGroup group, JsonNode instance) {
        Schema schema = registry.getSchema(
                SchemaLocation.of("urn:" + group.name().hashCode()),
                withTypes(group.schema().deepCopy()));
        return schema.validate(instance).isEmpty();
    }

    private static JsonNode withTypes(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        if (Stream.of("type", "enum", "const", "$ref").noneMatch(object::has)) {
            Set<String> types = new TreeSet<>();
            KEYWORDS.forEach((type, keywords) -> {
                if (keywords.stream().anyMatch(object::has)) {
                    types.add(type);
                }
            });
            if (!types.isEmpty()) {
                types.add("null");
                ArrayNode names = object.putArray("type");
                types.forEach(names::add);
            }
        }
        object.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (NAMED.contains(member.getKey()) || (LISTED.contains(member.getKey()) && value.isArray())) {
                value.forEach(StatedTypes::withTypes);
            } else if (SINGLE.contains(member.getKey())) {
                withTypes(value);
            }
        });
        return object;
    }
}
