package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says what each schema means as a type.
 *
 * <p>A schema has up to four parts that all hold at once: its own keywords, a {@code $ref}, {@code allOf}, and
 * {@code anyOf} or {@code oneOf}. Those that only restrict values are left aside. When one is left it is the type;
 * several would have to be merged, and until they are, the type is the widest that all values fit.
 */
final class TypeResolver {
    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "array", "object", "null");

    private final Resolution resolution;
    private final Keywords keywords;
    private final References references;
    private final EnumResolver enums;
    private final UnionResolver unions;
    private final ObjectResolver objects;
    private final Map<JsonPointer, TypeUse> resolved = new HashMap<>();
    private final Visits visits = new Visits();

    TypeResolver(Resolution resolution, OtherMembers undeclared) {
        this.resolution = resolution;
        this.keywords = resolution.keywords();
        this.references = new References(resolution.diagnostics());
        this.enums = new EnumResolver(resolution);
        this.unions = new UnionResolver(resolution);
        this.objects = new ObjectResolver(resolution, this, undeclared);
    }

    /** Returns the type of a schema, and whether it allows null. */
    TypeUse resolve(SchemaNode node) {
        return resolve(node, false);
    }

    /** Does what {@link #resolve} does for the elements of a list or the values of a map. */
    TypeUse resolveContained(SchemaNode node) {
        return resolve(node, true);
    }

    private TypeUse resolve(SchemaNode node, boolean isContained) {
        if (node.value() instanceof JsonValue.BooleanValue flag) {
            return flag.value() ? TypeUse.ANYTHING : TypeUse.of(new Type.Nothing());
        }
        TypeUse known = resolved.get(node.pointer());
        if (known != null) {
            return known;
        }
        if (visits.isOpen(node.pointer())) {
            return cycle(node, isContained);
        }
        if (visits.depth() >= Limits.MAX_DEPTH || visits.containers() >= Limits.MAX_CONTAINERS) {
            resolution.report(
                    DiagnosticCode.TOO_DEEP,
                    node.location(),
                    "lies deeper in lists, maps and references than is read; any value is taken here. "
                            + "Put an object between");
            return TypeUse.ANYTHING;
        }
        visits.begin(node.pointer(), isContained);
        TypeUse use = combine(node).orNull(keywords.isTrue(node, "nullable"));
        visits.end();
        resolved.put(node.pointer(), use);
        return use;
    }

    private TypeUse cycle(SchemaNode node, boolean isContained) {
        if (isContained || visits.passedContainerSince(node.pointer())) {
            resolution.report(
                    DiagnosticCode.RECURSIVE_CONTAINER,
                    node.location(),
                    "a list or map that contains itself has no Java type; any value is taken inside it. "
                            + "Put an object between");
        } else {
            resolution.report(
                    DiagnosticCode.ENDLESS_REFERENCE,
                    node.location(),
                    "leads back to itself without ever saying what a value looks like; break the circle");
        }
        return TypeUse.ANYTHING;
    }

    private TypeUse combine(SchemaNode node) {
        for (String keyword : Shaping.RESTRICTING) {
            if (node.has(keyword)) {
                resolution.reportOnce(
                        DiagnosticCode.SHAPES_NO_TYPE,
                        node.location(keyword),
                        keyword,
                        "\"%s\" shapes no type; documents are not checked against it".formatted(keyword));
            }
        }
        List<Supplier<TypeUse>> parts = new ArrayList<>();
        String reference = keywords.text(node, "$ref");
        if (reference != null) {
            parts.add(
                    () -> references.resolve(node, reference).map(this::resolve).orElse(TypeUse.ANYTHING));
            if (isReferenceAlone(node)) {
                return parts.get(0).get();
            }
        }
        keywords.schemas(node, "allOf").stream()
                .filter(Shaping::shapes)
                .forEach(schema -> parts.add(() -> resolve(schema)));
        for (String keyword : List.of("anyOf", "oneOf")) {
            List<SchemaNode> branches = keywords.schemas(node, keyword);
            if (branches.stream().anyMatch(Shaping::shapes)) {
                parts.add(() -> unions.resolve(
                        node, keyword, branches.stream().map(this::resolve).toList()));
            }
        }
        boolean hasOwnShape = Shaping.hasOwnShape(node);
        if (hasOwnShape && !(parts.size() == 1 && Shaping.hasOnlyType(node))) {
            parts.add(() -> own(node));
        }
        return switch (parts.size()) {
            case 0 -> TypeUse.ANYTHING;
            case 1 -> parts.get(0).get();
            default -> unmerged(node);
        };
    }

    /** Up to draft 7, keywords beside a reference have no meaning. */
    private boolean isReferenceAlone(SchemaNode node) {
        return node.document().root().get("$schema") instanceof JsonValue.StringValue dialect
                && dialect.text().matches(".*draft-0[4-7].*");
    }

    private TypeUse unmerged(SchemaNode node) {
        boolean isOpenObject = Shaping.hasOwnShape(node) && node.has("properties");
        resolution.report(
                DiagnosticCode.NOT_MERGED,
                node.location(),
                "combines several schemas, which are not merged yet; "
                        + (isOpenObject
                                ? "what others than its own properties say is free"
                                : "any value is taken here"));
        return isOpenObject ? objects.openObject(node) : TypeUse.ANYTHING;
    }

    private TypeUse own(SchemaNode node) {
        List<String> types = types(node);
        if (node.has("enum") || node.has("const")) {
            return enums.resolve(node, types);
        }
        List<TypeUse> alternatives = types.isEmpty()
                ? List.of(inferred(node))
                : types.stream().map(type -> typed(node, type)).toList();
        return unions.resolve(node, "type", alternatives);
    }

    private List<String> types(SchemaNode node) {
        JsonValue type = node.get("type");
        if (type == null) {
            return List.of();
        }
        List<String> types =
                type instanceof JsonValue.StringValue single ? List.of(single.text()) : keywords.texts(node, "type");
        if (types.isEmpty() || !TYPES.containsAll(types)) {
            keywords.invalid(
                    node, "type", "must name JSON types: string, integer, number, boolean, array, object, null");
            return List.of();
        }
        return types;
    }

    private TypeUse inferred(SchemaNode node) {
        if (node.has("properties") || node.has("patternProperties") || node.has("additionalProperties")) {
            return objects.object(node);
        }
        return node.has("items") || node.has("prefixItems") ? list(node) : TypeUse.ANYTHING;
    }

    private TypeUse typed(SchemaNode node, String type) {
        return switch (type) {
            case "string" -> TypeUse.of(text(node));
            case "integer" -> TypeUse.of(Type.Scalar.INTEGER);
            case "number" -> TypeUse.of(Type.Scalar.NUMBER);
            case "boolean" -> TypeUse.of(Type.Scalar.BOOLEAN);
            case "array" -> list(node);
            case "object" -> objects.object(node);
            default -> new TypeUse(new Type.Nothing(), true);
        };
    }

    private Type text(SchemaNode node) {
        String format = keywords.text(node, "format");
        return switch (format == null ? "" : format) {
            case "date" -> Type.Scalar.DATE;
            case "date-time" -> Type.Scalar.DATE_TIME;
            case "time" -> Type.Scalar.TIME;
            case "uuid" -> Type.Scalar.UUID;
            case "uri" -> Type.Scalar.URI;
            default -> Type.Scalar.STRING;
        };
    }

    private TypeUse list(SchemaNode node) {
        boolean isTuple = node.has("prefixItems") || node.get("items") instanceof JsonValue.ArrayValue;
        if (isTuple) {
            String keyword = node.has("prefixItems") ? "prefixItems" : "items";
            resolution.report(
                    DiagnosticCode.TUPLE,
                    node.location(keyword),
                    "types of single positions are not supported yet; the list takes any values");
        }
        SchemaNode items = isTuple ? null : keywords.schema(node, "items");
        return TypeUse.of(new Type.ListOf(items == null ? TypeUse.ANYTHING : resolveContained(items)));
    }
}
