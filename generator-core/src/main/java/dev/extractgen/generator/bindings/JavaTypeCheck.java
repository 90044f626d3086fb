package dev.extractgen.generator.bindings;

import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import java.util.Locale;
import java.util.Optional;

/** Finds out whether the Java type that users want can stand for what the schema says. */
final class JavaTypeCheck {
    private JavaTypeCheck() {}

    /** Returns what is wrong, if anything is. */
    static Optional<String> problem(Property property, JavaTypeBinding binding) {
        Type values = values(property.use().type());
        if (!(values instanceof Type.Scalar scalar)) {
            return Optional.of("\"%s\" has no strings, numbers or booleans, for which a javaType could stand"
                    .formatted(property.name()));
        }
        return StandardType.of(binding.name())
                .filter(type -> !type.reads(scalar))
                .map(type -> "%s can't stand for a value of %s; of Java's own types, %s can"
                        .formatted(type.className(), described(scalar), StandardType.namesFor(scalar)));
    }

    /** Returns the type of the values that lie in lists and maps. */
    private static Type values(Type type) {
        if (type instanceof Type.ListOf list) {
            return values(list.element().type());
        }
        return type instanceof Type.MapOf map ? values(map.value().type()) : type;
    }

    private static String described(Type.Scalar scalar) {
        String name = scalar.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (scalar.hasFormat() ? "format " : "type ") + name;
    }
}
