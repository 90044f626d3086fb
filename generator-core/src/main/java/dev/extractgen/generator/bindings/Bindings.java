package dev.extractgen.generator.bindings;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Property;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What users decide beside one schema.
 *
 * @param fields what they decide about single properties, by the pointer of the property's schema in the schema file
 * @param types what they decide about single types, by the pointer of the type's schema in the schema file
 * @param accepted the findings of reviews that they accept
 */
public record Bindings(Map<String, FieldBinding> fields, Map<String, TypeBinding> types, List<Acceptance> accepted) {
    /** No decisions. */
    public static final Bindings NONE = new Bindings(Map.of(), Map.of(), List.of());

    /** Copies them. */
    public Bindings {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        types = Map.copyOf(types);
        accepted = List.copyOf(accepted);
    }

    /** Returns the names under which a property is read beside its own. */
    public List<String> aliases(Property property) {
        FieldBinding field = fields.get(property.location().pointer());
        return field == null ? List.of() : field.aliases();
    }

    /** Returns what the component of a property is annotated with. */
    public List<AnnotationText> annotations(Property property) {
        FieldBinding field = fields.get(property.location().pointer());
        return field == null ? List.of() : field.annotations();
    }

    /** Returns the Java type of the values of the property at a pointer, or null when the schema gives it. */
    public @Nullable JavaTypeBinding javaType(String pointer) {
        FieldBinding field = fields.get(pointer);
        return field == null ? null : field.javaType();
    }

    /** Returns the name of the Java type of the values of a property, if they say one. */
    public Optional<String> javaTypeName(Property property) {
        return Optional.ofNullable(javaType(property.location().pointer())).map(JavaTypeBinding::name);
    }

    /** Returns what a type is annotated with. */
    public List<AnnotationText> annotations(Declaration declaration) {
        TypeBinding type = types.get(declaration.location().pointer());
        return type == null ? List.of() : type.annotations();
    }

    /** Returns the same decisions but for what needs classes of the users: annotations, and Java types of their own. */
    public Bindings withoutUserClasses() {
        Map<String, FieldBinding> plainFields = new LinkedHashMap<>();
        fields.forEach((pointer, field) -> plainFields.put(pointer, field.withoutUserClasses()));
        Map<String, TypeBinding> plainTypes = new LinkedHashMap<>();
        types.forEach((pointer, type) -> plainTypes.put(
                pointer, new TypeBinding(type.javaName(), List.of(), type.isImported(), type.location())));
        return new Bindings(plainFields, plainTypes, accepted);
    }
}
