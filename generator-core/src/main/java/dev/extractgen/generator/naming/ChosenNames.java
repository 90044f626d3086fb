package dev.extractgen.generator.naming;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.bindings.FieldBinding;
import dev.extractgen.generator.bindings.TypeBinding;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.TypeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names that users chose in bindings. Whatever else wants one of them takes another. */
final class ChosenNames {
    private final Diagnostics diagnostics;
    private final RootName root;
    private final Map<TypeId, String> types = new HashMap<>();
    private final Map<TypeId, Map<String, String>> components = new HashMap<>();

    /** Takes the names that can be given; the others are reported. */
    ChosenNames(ExtractionModel model, RootName root, Bindings bindings, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
        Set<String> taken = new HashSet<>(Set.of(key(root.record()), key(root.decoder())));
        Map<SourceLocation, Declaration> meant = new LinkedHashMap<>();
        for (Declaration declaration : model.declarations().values()) {
            TypeBinding type = bindings.type(declaration.location());
            if (type != null && type.javaName() != null) {
                meant.merge(declaration.location(), declaration, ChosenNames::meant);
            }
            if (declaration instanceof ObjectDeclaration object
                    && !bindings.fields().isEmpty()) {
                components.put(object.id(), components(object, bindings));
            }
        }
        for (Declaration declaration : meant.values()) {
            TypeBinding type = Objects.requireNonNull(bindings.type(declaration.location()));
            if (model.isRoot(declaration)) {
                report(type.location(), "the root record is named by its file, or by the parameter className");
            } else {
                choose(type.location(), Objects.requireNonNull(type.javaName()), declaration.id(), taken);
            }
        }
    }

    /**
     * Returns which of two types is meant by a place that both have: of a union and its branch the union, by which the
     * place is known, else the first. A part that several schemas describe and none alone comes after what it is of.
     */
    private static Declaration meant(Declaration first, Declaration second) {
        boolean isUnionOfFirst = second.id().isUnion()
                && second.id().path().size() == first.id().path().size();
        return isUnionOfFirst ? second : first;
    }

    /** Returns the names of types that were chosen. */
    Map<TypeId, String> types() {
        return types;
    }

    /** Returns the names of an object's components that were chosen, by property. */
    Map<String, String> components(TypeId object) {
        return components.getOrDefault(object, Map.of());
    }

    private void choose(SourceLocation location, String name, TypeId id, Set<String> taken) {
        if (JavaWords.isNoComponent(name) || !name.equals(Candidates.typeName(name))) {
            report(location, "\"%s\" can't be the name of a type here".formatted(name));
        } else if (!taken.add(key(name))) {
            report(location, "another type is called \"%s\" already".formatted(name));
        } else {
            types.put(id, name);
        }
    }

    private Map<String, String> components(ObjectDeclaration object, Bindings bindings) {
        Map<String, String> chosen = new HashMap<>();
        for (Property property : object.properties()) {
            FieldBinding field = bindings.field(property.location());
            String name = field == null ? null : field.javaName();
            if (field == null || name == null) {
                continue;
            }
            if (JavaWords.isNoComponent(name)
                    || Character.isUpperCase(name.codePointAt(0))
                    || name.equals(root.record())) {
                report(field.location(), "\"%s\" can't be the name of a record component".formatted(name));
            } else if (chosen.containsValue(name)) {
                report(field.location(), "another property of the object is called \"%s\" already".formatted(name));
            } else {
                chosen.put(property.name(), name);
            }
        }
        return chosen;
    }

    /** Some file systems compare the class files of types. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void report(SourceLocation location, String message) {
        diagnostics.report(DiagnosticCode.INVALID_BINDINGS, location, message);
    }
}
