package dev.extractgen.generator.bindings;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.schema.CommonEnds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds bindings against the schema that they are for, so that none of them is overlooked in silence. */
public final class BindingsCheck {
    private static final int SHOWN_PLACES = 12;

    private final ExtractionModel model;
    private final Diagnostics diagnostics;

    /** Makes a check for one schema. */
    public BindingsCheck(ExtractionModel model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    /** Reports fields that the schema does not have, and aliases that mean something else already. */
    public void check(Bindings bindings) {
        if (bindings.fields().isEmpty() && bindings.types().isEmpty()) {
            return;
        }
        Map<String, FieldBinding> open = new HashMap<>(bindings.fields());
        Map<String, TypeBinding> types = new HashMap<>(bindings.types());
        for (Declaration declaration : model.declarations().values()) {
            if (bindings.type(declaration.location()) != null) {
                types.remove(declaration.location().pointer());
            }
            if (declaration instanceof ObjectDeclaration object) {
                checkAliases(object, bindings);
                for (Property property : object.properties()) {
                    checkJavaType(property, bindings);
                    if (bindings.field(property.location()) != null) {
                        open.remove(property.location().pointer());
                    }
                }
            }
        }
        String others = types.isEmpty() ? "" : typesThatThereAre();
        types.forEach((pointer, type) -> report(
                type.location(),
                importedAt(pointer)
                        .orElseGet(() -> "the schema declares no type at \"%s\"; %s".formatted(pointer, others))));
        open.forEach((pointer, field) -> report(
                field.location(),
                importedAt(pointer)
                        .orElseGet(() ->
                                "the schema has no property at \"%s\"; fields are named by the pointer of their schema, such as %s"
                                        .formatted(pointer, nearest(pointer)))));
    }

    /** Returns what to say of a place in a type that another module has. */
    private Optional<String> importedAt(String pointer) {
        return model.imported().values().stream()
                .map(declaration -> declaration.location().pointer())
                .filter(type -> pointer.equals(type) || pointer.startsWith(type + "/"))
                .findFirst()
                .map(type ->
                        "\"%s\" has its type in another module, whose bindings decide; or keep a type of your own: \"types\": {\"%1$s\": {\"imported\": false}}"
                                .formatted(type));
    }

    private void checkAliases(ObjectDeclaration object, Bindings bindings) {
        Set<String> names = new HashSet<>();
        for (Property property : object.properties()) {
            names.add(property.name());
        }
        for (Property property : object.properties()) {
            FieldBinding field = bindings.field(property.location());
            for (String alias : bindings.aliases(property)) {
                if (field != null && !names.add(alias)) {
                    report(
                            field.location(),
                            "\"%s\" can't be another name of \"%s\": the object has that name already"
                                    .formatted(alias, property.name()));
                }
            }
        }
    }

    private void checkJavaType(Property property, Bindings bindings) {
        JavaTypeBinding type = bindings.javaType(property);
        if (type != null) {
            JavaTypeCheck.problem(property, type).ifPresent(problem -> report(type.location(), problem));
        }
    }

    private String typesThatThereAre() {
        List<String> places = new ArrayList<>();
        for (Declaration declaration : model.declarations().values()) {
            if (!model.isRoot(declaration)) {
                places.add("\"%s\"".formatted(declaration.location().pointer()));
            }
        }
        String shown = String.join(", ", places.subList(0, Math.min(SHOWN_PLACES, places.size())));
        int others = places.size() - SHOWN_PLACES;
        return places.isEmpty()
                ? "it has none but the root"
                : "there are " + shown + (others > 0 ? " and %s others".formatted(others) : "");
    }

    /** Returns the pointer of a property that begins and ends most like another. */
    private String nearest(String pointer) {
        String nearest = "/properties/total";
        int most = -1;
        for (Declaration declaration : model.declarations().values()) {
            if (declaration instanceof ObjectDeclaration object) {
                for (Property property : object.properties()) {
                    String there = property.location().pointer();
                    int alike = CommonEnds.of(pointer, there).length();
                    if (alike > most) {
                        nearest = there;
                        most = alike;
                    }
                }
            }
        }
        return "\"%s\"".formatted(nearest);
    }

    private void report(SourceLocation location, String message) {
        diagnostics.report(DiagnosticCode.INVALID_BINDINGS, location, message);
    }
}
