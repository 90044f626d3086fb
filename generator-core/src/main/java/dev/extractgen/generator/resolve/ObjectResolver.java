package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Resolves objects: those with properties to declarations, others to maps. */
final class ObjectResolver {
    private final Resolution resolution;
    private final Keywords keywords;
    private final TypeResolver types;
    private final OtherMembers undeclared;

    ObjectResolver(Resolution resolution, TypeResolver types, OtherMembers undeclared) {
        this.resolution = resolution;
        this.keywords = resolution.keywords();
        this.types = types;
        this.undeclared = undeclared;
    }

    TypeUse object(SchemaNode node) {
        return object(node, () -> others(node));
    }

    /** Resolves an object as if its schema described members beside its properties as free. */
    TypeUse openObject(SchemaNode node) {
        return object(node, () -> new OtherMembers.Kept(TypeUse.ANYTHING));
    }

    private TypeUse object(SchemaNode node, Supplier<OtherMembers> others) {
        Map<String, SchemaNode> properties = keywords.schemasByName(node, "properties");
        if (properties.remove("") != null) {
            resolution.report(
                    DiagnosticCode.UNNAMED_PROPERTY,
                    node.location("properties"),
                    "a property without a name has no place in a record; it is kept among other members, as any value");
            return withProperties(node, properties, () -> new OtherMembers.Kept(TypeUse.ANYTHING));
        }
        return withProperties(node, properties, others);
    }

    private TypeUse withProperties(SchemaNode node, Map<String, SchemaNode> properties, Supplier<OtherMembers> others) {
        if (properties.isEmpty()) {
            return TypeUse.of(new Type.MapOf(mapValue(others.get())));
        }
        if (properties.size() > Limits.MAX_PROPERTIES
                || properties.keySet().stream().anyMatch(Limits::isTooLong)) {
            resolution.report(
                    DiagnosticCode.TOO_MANY,
                    node.location("properties"),
                    "more or longer properties than a Java record takes (%d); it becomes a map for now"
                            .formatted(properties.size()));
            return TypeUse.of(new Type.MapOf(TypeUse.ANYTHING));
        }
        TypeId id = TypeId.of(node.pointer().tokens());
        resolution.declareLater(id, () -> declaration(node, id, properties, others.get()));
        return TypeUse.of(new Type.Declared(id));
    }

    private ObjectDeclaration declaration(
            SchemaNode node, TypeId id, Map<String, SchemaNode> schemas, OtherMembers others) {
        Set<String> required = new LinkedHashSet<>(keywords.texts(node, "required"));
        required.remove("");
        List<Property> properties = new ArrayList<>();
        schemas.forEach((name, schema) -> properties.add(new Property(
                name,
                types.resolve(schema),
                required.remove(name),
                resolution.documentation(schema),
                schema.location())));
        if (!(others instanceof OtherMembers.Forbidden)) {
            required.forEach(name -> properties.add(
                    new Property(name, TypeUse.ANYTHING, true, Documentation.NONE, node.location("required"))));
        }
        return new ObjectDeclaration(id, resolution.documentation(node), node.location(), properties, others);
    }

    private static TypeUse mapValue(OtherMembers others) {
        if (others instanceof OtherMembers.Kept kept) {
            return kept.value();
        }
        return others instanceof OtherMembers.Forbidden ? TypeUse.of(new Type.Nothing()) : TypeUse.ANYTHING;
    }

    private OtherMembers others(SchemaNode node) {
        if (node.has("patternProperties")) {
            resolution.report(
                    DiagnosticCode.PATTERN_PROPERTIES,
                    node.location("patternProperties"),
                    "types that depend on patterns of names are not supported yet; such members take any value");
            return new OtherMembers.Kept(TypeUse.ANYTHING);
        }
        SchemaNode additional = keywords.schema(node, "additionalProperties");
        if (additional == null) {
            return undeclared;
        }
        return additional.value() instanceof JsonValue.BooleanValue flag && !flag.value()
                ? new OtherMembers.Forbidden()
                : new OtherMembers.Kept(types.resolveContained(additional));
    }
}
