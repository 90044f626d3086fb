package dev.extractgen.generator.resolve;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.JsonType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Says as which JSON types the values of a type are written. */
final class JsonTypes implements Type.Visitor<Set<JsonType>>, Declaration.Visitor<Set<JsonType>> {
    private final Map<TypeId, Declaration> declarations;

    JsonTypes(Map<TypeId, Declaration> declarations) {
        this.declarations = declarations;
    }

    Set<JsonType> of(Type type) {
        return type.accept(this);
    }

    @Override
    public Set<JsonType> scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case INTEGER, NUMBER -> EnumSet.of(JsonType.NUMBER);
            case BOOLEAN -> EnumSet.of(JsonType.BOOLEAN);
            case STRING, DATE, DATE_TIME, TIME, UUID, URI -> EnumSet.of(JsonType.STRING);
        };
    }

    @Override
    public Set<JsonType> free(Type.Free free) {
        return EnumSet.allOf(JsonType.class);
    }

    @Override
    public Set<JsonType> nothing(Type.Nothing nothing) {
        return EnumSet.noneOf(JsonType.class);
    }

    @Override
    public Set<JsonType> list(Type.ListOf list) {
        return EnumSet.of(JsonType.ARRAY);
    }

    @Override
    public Set<JsonType> map(Type.MapOf map) {
        return EnumSet.of(JsonType.OBJECT);
    }

    @Override
    public Set<JsonType> declared(Type.Declared declared) {
        Declaration declaration = declarations.get(declared.id());
        // An object is referred to before it is declared, since its properties may lead back to it.
        return declaration == null ? EnumSet.of(JsonType.OBJECT) : declaration.accept(this);
    }

    @Override
    public Set<JsonType> object(ObjectDeclaration object) {
        return EnumSet.of(JsonType.OBJECT);
    }

    @Override
    public Set<JsonType> enumeration(EnumDeclaration enumeration) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (Object value : enumeration.values()) {
            types.add(
                    value instanceof String
                            ? JsonType.STRING
                            : value instanceof Boolean ? JsonType.BOOLEAN : JsonType.NUMBER);
        }
        return types;
    }

    @Override
    public Set<JsonType> union(UnionDeclaration union) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        union.branches().forEach(branch -> types.add(branch.jsonType()));
        return types;
    }
}
