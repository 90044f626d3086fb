package dev.extractgen.generator.model;

import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import java.util.EnumSet;
import java.util.Set;

/** Says of which JSON types the values of a type are, leaving null aside. */
public final class JsonTypes implements Type.Visitor<Set<JsonType>>, Declaration.Visitor<Set<JsonType>> {
    private final ExtractionModel model;

    /** Looks up declarations in a model. */
    public JsonTypes(ExtractionModel model) {
        this.model = model;
    }

    /** Returns the JSON types of a type. */
    public Set<JsonType> of(Type type) {
        return type.accept(this);
    }

    /** Returns the JSON type of a constant: a string, a BigDecimal or a Boolean. */
    public static JsonType ofConstant(Object value) {
        if (value instanceof String) {
            return JsonType.STRING;
        }
        return value instanceof Boolean ? JsonType.BOOLEAN : JsonType.NUMBER;
    }

    @Override
    public Set<JsonType> scalar(Type.Scalar scalar) {
        return EnumSet.of(
                switch (scalar) {
                    case INTEGER, NUMBER -> JsonType.NUMBER;
                    case BOOLEAN -> JsonType.BOOLEAN;
                    default -> JsonType.STRING;
                });
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
        return model.declaration(declared.id()).accept(this);
    }

    @Override
    public Set<JsonType> object(ObjectDeclaration object) {
        return EnumSet.of(JsonType.OBJECT);
    }

    @Override
    public Set<JsonType> tuple(TupleDeclaration tuple) {
        return EnumSet.of(JsonType.ARRAY);
    }

    @Override
    public Set<JsonType> enumeration(EnumDeclaration enumeration) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        enumeration.values().forEach(value -> types.add(ofConstant(value)));
        return types;
    }

    @Override
    public Set<JsonType> union(UnionDeclaration union) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        union.branches().forEach(branch -> types.addAll(branch.jsonTypes()));
        return types;
    }
}
