package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.SourceLocation;
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

    /** Returns what they decide about the property whose schema begins at a place, or null. */
    public @Nullable FieldBinding field(SourceLocation place) {
        FieldBinding field = fields.get(place.pointer());
        return field != null && isIn(field.file(), place) ? field : null;
    }

    /** Returns what they decide about the type whose schema begins at a place, or null. */
    public @Nullable TypeBinding type(SourceLocation place) {
        TypeBinding type = types.get(place.pointer());
        return type != null && isIn(type.file(), place) ? type : null;
    }

    /** Returns whether the type at a place, or one that it lies in, is to be the schema's own, whoever else has it. */
    public boolean isKept(SourceLocation place) {
        String pointer = place.pointer();
        return types.entrySet().stream()
                .filter(type ->
                        !type.getValue().isImported() && isIn(type.getValue().file(), place))
                .anyMatch(type -> pointer.equals(type.getKey()) || pointer.startsWith(type.getKey() + "/"));
    }

    /** Returns the names under which a property is read beside its own. */
    public List<String> aliases(Property property) {
        FieldBinding field = field(property.location());
        return field == null ? List.of() : field.aliases();
    }

    /** Returns what the component of a property is annotated with. */
    public List<AnnotationText> annotations(Property property) {
        FieldBinding field = field(property.location());
        return field == null ? List.of() : field.annotations();
    }

    /** Returns the Java type of the values of a property, or null when the schema gives it. */
    public @Nullable JavaTypeBinding javaType(Property property) {
        FieldBinding field = field(property.location());
        return field == null ? null : field.javaType();
    }

    /** Returns the Java type of the values of the property that a pointer means, or null when the schema gives it. */
    public @Nullable JavaTypeBinding javaType(String pointer) {
        FieldBinding field = fields.get(pointer);
        return field == null ? null : field.javaType();
    }

    /** Returns the name of the Java type of the values of a property, if they say one. */
    public Optional<String> javaTypeName(Property property) {
        return Optional.ofNullable(javaType(property)).map(JavaTypeBinding::name);
    }

    /** Returns what a type is annotated with. */
    public List<AnnotationText> annotations(Declaration declaration) {
        TypeBinding type = type(declaration.location());
        return type == null ? List.of() : type.annotations();
    }

    /** Returns the same decisions but for what needs classes of the users: annotations, and Java types of their own. */
    public Bindings withoutUserClasses() {
        Map<String, FieldBinding> plainFields = new LinkedHashMap<>();
        fields.forEach((pointer, field) -> plainFields.put(pointer, field.withoutUserClasses()));
        Map<String, TypeBinding> plainTypes = new LinkedHashMap<>();
        types.forEach((pointer, type) -> plainTypes.put(
                pointer, new TypeBinding(type.javaName(), List.of(), type.isImported(), type.file(), type.location())));
        return new Bindings(plainFields, plainTypes, accepted);
    }

    static boolean isIn(@Nullable String file, SourceLocation place) {
        return file == null || file.equals(place.path());
    }
}
