package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NullValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves {@code enum} and {@code const}. */
final class EnumResolver {
    /** An enum with more constants comes near what the initialiser of a class may hold. */
    private static final int MAX_CONSTANTS = 2000;

    private final Resolution resolution;

    EnumResolver(Resolution resolution) {
        this.resolution = resolution;
    }

    TypeUse resolve(SchemaNode node, List<String> types) {
        Map<Object, Object> values = new LinkedHashMap<>();
        boolean nullable = false;
        boolean isStructured = false;
        boolean isBeyondLimits = false;
        for (JsonValue value : listed(node)) {
            if (value instanceof NullValue) {
                nullable = types.isEmpty() || types.contains("null");
            } else if (value instanceof StringValue string && allows(types, "string")) {
                values.put(string.text(), string.text());
            } else if (value instanceof BooleanValue flag && allows(types, "boolean")) {
                values.put(flag.value(), flag.value());
            } else if (value instanceof NumberValue number && (allows(types, "number") || allows(types, "integer"))) {
                Optional<BigDecimal> decimal = Limits.number(number.text());
                decimal.ifPresent(known -> values.putIfAbsent(known.stripTrailingZeros(), known));
                isBeyondLimits |= decimal.isEmpty();
            } else if (value instanceof JsonValue.ObjectValue || value instanceof JsonValue.ArrayValue) {
                isStructured = true;
            }
        }
        if (isStructured) {
            resolution.report(
                    DiagnosticCode.STRUCTURED_ENUM,
                    node.location(keyword(node)),
                    "objects and arrays as values have no Java enum; any value is taken here");
            return TypeUse.ANYTHING;
        }
        if (isBeyondLimits
                || values.size() > MAX_CONSTANTS
                || values.values().stream().anyMatch(Limits::isTooLong)) {
            return new TypeUse(unlimited(node, values.values()), nullable);
        }
        if (values.isEmpty() && !nullable) {
            resolution.keywords().invalid(node, keyword(node), "has no value that the schema's type allows");
            return TypeUse.ANYTHING;
        }
        return new TypeUse(type(node, new ArrayList<>(values.values())), nullable);
    }

    private Type type(SchemaNode node, List<Object> values) {
        if (values.isEmpty()) {
            return new Type.Nothing();
        }
        if (values.size() == 2 && values.stream().allMatch(Boolean.class::isInstance)) {
            return Type.Scalar.BOOLEAN;
        }
        TypeId id = TypeId.of(node.pointer().tokens());
        resolution.declare(
                new EnumDeclaration(id, resolution.documentation(node), node.location(), List.copyOf(values)));
        return new Type.Declared(id);
    }

    private Type unlimited(SchemaNode node, Collection<Object> values) {
        resolution.report(
                DiagnosticCode.TOO_MANY,
                node.location(keyword(node)),
                "more or longer values than a Java enum takes (%d values); any scalar is taken here"
                        .formatted(values.size()));
        boolean hasOnlyStrings = !values.isEmpty() && values.stream().allMatch(String.class::isInstance);
        return hasOnlyStrings ? Type.Scalar.STRING : new Type.Free();
    }

    private List<JsonValue> listed(SchemaNode node) {
        JsonValue constant = node.get("const");
        return constant != null ? List.of(constant) : resolution.keywords().values(node, "enum");
    }

    private static String keyword(SchemaNode node) {
        return node.has("const") ? "const" : "enum";
    }

    private static boolean allows(List<String> types, String type) {
        return types.isEmpty() || types.contains(type);
    }
}
