package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.schema.JsonFileReader;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaDocument;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads the file that lies beside a schema and holds its bindings. */
public final class BindingsReader {
    private final BindingsScope scope;
    private final String path;
    private final Diagnostics diagnostics;

    /**
     * Makes a reader.
     *
     * @param schema the schema
     * @param path the file as it should be shown to people
     * @param diagnostics takes what is wrong with it
     */
    public BindingsReader(SchemaDocument schema, String path, Diagnostics diagnostics) {
        this.scope = new BindingsScope(schema);
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** Reads the file; what is wrong is reported and left out. */
    public Bindings read(ByteBuffer content) {
        Map<String, FieldBinding> fields = new LinkedHashMap<>();
        Map<String, TypeBinding> types = new LinkedHashMap<>();
        List<Acceptance> accepted = new ArrayList<>();
        new JsonFileReader(path, diagnostics).read(content).ifPresent(file -> {
            Place root = new Place(JsonPointer.ROOT, file);
            ObjectValue members = object(root, Set.of("fields", "types", "accepted"));
            each(root, members, "fields", (pointer, field) -> fields.put(pointer, field(pointer, field)));
            each(root, members, "types", (pointer, type) -> types.put(pointer, type(pointer, type)));
            for (Place acceptance : elements(root, members, "accepted")) {
                accepted.add(acceptance(acceptance));
            }
        });
        return new Bindings(fields, types, accepted);
    }

    /** A value and where it lies. */
    private record Place(JsonPointer pointer, JsonValue value) {
        Place child(String token, JsonValue child) {
            return new Place(pointer.child(token), child);
        }
    }

    private FieldBinding field(String pointer, Place place) {
        ObjectValue field = object(place, Set.of("javaName", "javaType", "aliases", "annotations"));
        List<String> aliases = new ArrayList<>();
        for (Place alias : elements(place, field, "aliases")) {
            aliases.add(text(alias));
        }
        JsonValue type = field.get("javaType");
        return new FieldBinding(
                javaName(place, field),
                type == null ? null : javaType(place.child("javaType", type)),
                aliases,
                annotations(place, field),
                scope.fileOfField(pointer),
                location(place));
    }

    private TypeBinding type(String pointer, Place place) {
        ObjectValue type = object(place, Set.of("javaName", "annotations", "imported"));
        return new TypeBinding(
                javaName(place, type),
                annotations(place, type),
                isImported(place, type),
                scope.fileOfType(pointer),
                location(place));
    }

    private boolean isImported(Place place, ObjectValue type) {
        JsonValue imported = type.get("imported");
        if (imported != null && !(imported instanceof BooleanValue)) {
            report(place.child("imported", imported), "must be true or false");
        }
        return !(imported instanceof BooleanValue flag) || flag.value();
    }

    private List<AnnotationText> annotations(Place place, ObjectValue binding) {
        List<AnnotationText> annotations = new ArrayList<>();
        for (Place annotation : elements(place, binding, "annotations")) {
            AnnotationText.parse(text(annotation), problem -> report(annotation, problem))
                    .ifPresent(annotations::add);
        }
        return annotations;
    }

    /** Reads a type that is said by its name alone, or with the methods that lead there and back. */
    private @Nullable JavaTypeBinding javaType(Place place) {
        if (place.value instanceof StringValue name) {
            return javaType(place, name.text(), "of", "value");
        }
        ObjectValue type = object(place, Set.of("name", "factory", "value"));
        String name = required(place, type, "name");
        return name.isBlank()
                ? null
                : javaType(
                        place, name, otherwise(place, type, "factory", "of"), otherwise(place, type, "value", "value"));
    }

    private @Nullable JavaTypeBinding javaType(Place place, String name, String factory, String value) {
        Optional<StandardType> standard = StandardType.of(name);
        boolean isType = SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.contains(".");
        if (standard.isPresent()) {
            return new JavaTypeBinding(standard.get().className(), factory, value, location(place));
        }
        if (!isType) {
            report(place, "\"%s\" is no name of a Java type with its package".formatted(name));
        } else if (!isMethod(factory) && !factory.equals("new")) {
            report(place, "\"%s\" is neither the name of a method nor new".formatted(factory));
        } else if (!isMethod(value)) {
            report(place, "\"%s\" is no name of a method".formatted(value));
        } else {
            return new JavaTypeBinding(name, factory, value, location(place));
        }
        return null;
    }

    private static boolean isMethod(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && !name.contains(".");
    }

    private String otherwise(Place place, ObjectValue object, String name, String otherwise) {
        JsonValue value = object.get(name);
        return value == null ? otherwise : text(place.child(name, value));
    }

    private @Nullable String javaName(Place place, ObjectValue binding) {
        JsonValue name = binding.get("javaName");
        return name == null ? null : text(place.child("javaName", name));
    }

    private Acceptance acceptance(Place place) {
        ObjectValue acceptance = object(place, Set.of("finding", "reason", "rule", "at"));
        return new Acceptance(
                required(place, acceptance, "finding"), required(place, acceptance, "reason"), location(place));
    }

    private String required(Place place, ObjectValue object, String name) {
        JsonValue value = object.get(name);
        String text = value == null ? "" : text(place.child(name, value));
        if (text.isBlank()) {
            report(place, "must say its \"%s\"".formatted(name));
        }
        return text;
    }

    private ObjectValue object(Place place, Set<String> known) {
        if (!(place.value instanceof ObjectValue object)) {
            report(place, "must be an object");
            return new ObjectValue(place.value.position(), Map.of());
        }
        object.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                String names = String.join(", ", known.stream().sorted().toList());
                report(place.child(name, member), "\"%s\" is none of %s".formatted(name, names));
            }
        });
        return object;
    }

    private void each(Place parent, ObjectValue object, String name, BiConsumer<String, Place> reading) {
        JsonValue value = object.get(name);
        if (value instanceof ObjectValue named) {
            named.members()
                    .forEach((key, member) ->
                            reading.accept(key, parent.child(name, named).child(key, member)));
        } else if (value != null) {
            report(parent.child(name, value), "must be an object");
        }
    }

    private List<Place> elements(Place parent, ObjectValue object, String name) {
        List<Place> places = new ArrayList<>();
        JsonValue value = object.get(name);
        if (value instanceof ArrayValue array) {
            for (int i = 0; i < array.elements().size(); i++) {
                places.add(parent.child(name, array)
                        .child(String.valueOf(i), array.elements().get(i)));
            }
        } else if (value != null) {
            report(parent.child(name, value), "must be an array");
        }
        return places;
    }

    private String text(Place place) {
        if (place.value instanceof StringValue string) {
            return string.text();
        }
        report(place, "must be a string");
        return "";
    }

    private void report(Place place, String message) {
        diagnostics.report(DiagnosticCode.INVALID_BINDINGS, location(place), message);
    }

    private SourceLocation location(Place place) {
        return new SourceLocation(
                path, place.value.position().line(), place.value.position().column(), place.pointer.toString());
    }
}
