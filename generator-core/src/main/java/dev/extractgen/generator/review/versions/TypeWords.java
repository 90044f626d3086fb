package dev.extractgen.generator.review.versions;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.Branch;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in the words of JSON Schema what a type is. */
public final class TypeWords implements Type.Visitor<String>, Declaration.Visitor<String> {
    private static final int SHOWN_VALUES = 5;

    private final ExtractionModel model;
    private final Set<TypeId> within = new HashSet<>();

    /** Speaks of the types of one version. */
    public TypeWords(ExtractionModel model) {
        this.model = model;
    }

    /** Returns what a type is, in words that follow "is". */
    public String of(Type type) {
        return type.accept(this);
    }

    /** Returns a value of an enum as JSON writes it. */
    public static String value(Object value) {
        return value instanceof String text
                ? JsonText.quote(Shown.shortened(text))
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @Override
    public String scalar(Type.Scalar scalar) {
        String name = scalar.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return scalar.hasFormat()
                ? "a string of format %s".formatted(name)
                : (scalar == Type.Scalar.INTEGER ? "an " : "a ") + name;
    }

    @Override
    public String free(Type.Free free) {
        return "anything";
    }

    @Override
    public String nothing(Type.Nothing nothing) {
        return "nothing but null";
    }

    @Override
    public String list(Type.ListOf list) {
        return "an array of " + plural(list.element().type());
    }

    @Override
    public String map(Type.MapOf map) {
        return map.value().type() instanceof Type.Free
                ? "an object of any members"
                : "an object whose members are each " + of(map.value().type());
    }

    private String plural(Type type) {
        if (type instanceof Type.Free) {
            return "anything";
        }
        if (type instanceof Type.Scalar scalar) {
            String[] words = of(scalar).split(" ", 3);
            return words[1] + "s" + (words.length == 3 ? " " + words[2] : "");
        }
        return isObject(type) ? "objects with properties" : "values that are each " + of(type);
    }

    private boolean isObject(Type type) {
        return type instanceof Type.Declared declared && model.declaration(declared.id()) instanceof ObjectDeclaration;
    }

    @Override
    public String declared(Type.Declared declared) {
        return model.declaration(declared.id()).accept(this);
    }

    @Override
    public String object(ObjectDeclaration object) {
        return "an object with properties";
    }

    @Override
    public String tuple(TupleDeclaration tuple) {
        int positions = tuple.positions().size();
        return positions == 1 ? "an array with 1 position" : "an array with %s positions".formatted(positions);
    }

    @Override
    public String enumeration(EnumDeclaration enumeration) {
        String values = enumeration.values().stream()
                .limit(SHOWN_VALUES)
                .map(TypeWords::value)
                .collect(Collectors.joining(", "));
        return enumeration.values().size() == 1
                ? values
                : "one of " + values + (enumeration.values().size() > SHOWN_VALUES ? ", …" : "");
    }

    @Override
    public String union(UnionDeclaration union) {
        if (!within.add(union.id())) {
            return "the like";
        }
        List<String> words = new ArrayList<>();
        union.branches().stream()
                .map(Branch::type)
                .filter(type -> !isObject(type))
                .map(type -> type instanceof Type.Declared declared
                                && model.declaration(declared.id()) instanceof UnionDeclaration
                        ? "a union"
                        : of(type))
                .forEach(words::add);
        within.remove(union.id());
        List<Type> objects = union.branches().stream()
                .map(Branch::type)
                .filter(this::isObject)
                .toList();
        if (!objects.isEmpty()) {
            words.add(
                    objects.size() == 1
                            ? of(objects.get(0))
                            : "one of %s objects with properties".formatted(objects.size()));
        }
        return String.join(" or ", words);
    }
}
