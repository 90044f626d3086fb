package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.SchemaNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes one type of several alternatives: the one that is left without null, or a union told apart by JSON type. */
final class UnionResolver {
    private final Resolution resolution;
    private final JsonTypes jsonTypes;

    UnionResolver(Resolution resolution) {
        this.resolution = resolution;
        this.jsonTypes = new JsonTypes(resolution.declarations());
    }

    TypeUse resolve(SchemaNode node, String keyword, List<TypeUse> alternatives) {
        boolean nullable = alternatives.stream().anyMatch(TypeUse::nullable);
        Set<Type> whole = new LinkedHashSet<>();
        alternatives.forEach(alternative -> whole.add(alternative.type()));
        whole.removeIf(Type.Nothing.class::isInstance);
        if (whole.size() <= 1) {
            return new TypeUse(
                    whole.isEmpty() ? new Type.Nothing() : whole.iterator().next(), nullable);
        }
        Set<Type> types = new LinkedHashSet<>();
        whole.forEach(type -> types.addAll(branches(type)));
        if (types.stream().anyMatch(Type.Free.class::isInstance)) {
            return TypeUse.ANYTHING;
        }
        return new TypeUse(join(node, keyword, types), nullable);
    }

    /** A union within a union adds its branches. */
    private List<Type> branches(Type type) {
        if (type instanceof Type.Declared declared
                && resolution.declarations().get(declared.id()) instanceof UnionDeclaration union) {
            return union.branches().stream().map(Branch::type).toList();
        }
        return List.of(type);
    }

    private Type join(SchemaNode node, String keyword, Set<Type> types) {
        Map<JsonType, List<Type>> byJsonType = new EnumMap<>(JsonType.class);
        for (Type type : types) {
            for (JsonType jsonType : jsonTypes.of(type)) {
                byJsonType.computeIfAbsent(jsonType, key -> new ArrayList<>()).add(type);
            }
        }
        List<Branch> branches = new ArrayList<>();
        for (Map.Entry<JsonType, List<Type>> entry : byJsonType.entrySet()) {
            if (entry.getValue().size() == 1
                    && jsonTypes.of(entry.getValue().get(0)).size() == 1) {
                branches.add(new Branch(entry.getKey(), entry.getValue().get(0)));
                continue;
            }
            Type joined = wider(entry.getKey(), entry.getValue());
            if (joined instanceof Type.Free) {
                resolution.report(
                        DiagnosticCode.AMBIGUOUS_UNION,
                        node.location(keyword),
                        "several branches are JSON %ss, which are not told apart yet; any value is taken here"
                                .formatted(entry.getKey().name().toLowerCase(Locale.ROOT)));
                return joined;
            }
            resolution.report(
                    DiagnosticCode.BRANCHES_JOINED,
                    node.location(keyword),
                    "several branches are JSON %ss; the type is the widest of them"
                            .formatted(entry.getKey().name().toLowerCase(Locale.ROOT)));
            branches.add(new Branch(entry.getKey(), joined));
        }
        if (branches.size() == 1) {
            return branches.get(0).type();
        }
        TypeId id = TypeId.ofUnion(node.pointer().tokens());
        Declaration union = new UnionDeclaration(id, resolution.documentation(node), node.location(), branches);
        resolution.declare(union);
        return new Type.Declared(id);
    }

    private boolean isInteger(Type type) {
        if (type instanceof Type.Declared declared
                && resolution.declarations().get(declared.id()) instanceof EnumDeclaration enumeration) {
            return enumeration.values().stream().allMatch(UnionResolver::isWhole);
        }
        return type == Type.Scalar.INTEGER;
    }

    private static boolean isWhole(Object value) {
        return value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
    }

    private Type wider(JsonType jsonType, List<Type> types) {
        return switch (jsonType) {
            case STRING -> Type.Scalar.STRING;
            case NUMBER -> types.stream().allMatch(this::isInteger) ? Type.Scalar.INTEGER : Type.Scalar.NUMBER;
            case BOOLEAN -> Type.Scalar.BOOLEAN;
            case ARRAY, OBJECT -> new Type.Free();
        };
    }
}
