package dev.extractgen.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.extractgen.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says to Jackson, of either generation, how records are written and read. */
final class JacksonAnnotations {
    private JacksonAnnotations() {}

    /** Returns what says that a record leaves out what its schema lets be missing. */
    static AnnotationSpec nonNull() {
        return include("NON_NULL");
    }

    private static AnnotationSpec include(String value) {
        return AnnotationSpec.builder(RuntimeTypes.JSON_INCLUDE)
                .addMember("value", "$T.$L", RuntimeTypes.JSON_INCLUDE.nestedClass("Include"), value)
                .build();
    }

    static AnnotationSpec creator(List<Component> components) {
        boolean isBare = components.stream().anyMatch(component -> component.role() == Component.Role.BARE);
        return isBare
                ? delegatingCreator()
                : AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR).build();
    }

    /** Returns what makes a factory take the whole value; without it enums that are no strings are read by ordinal. */
    static AnnotationSpec delegatingCreator() {
        return AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                .addMember("mode", "$T.DELEGATING", RuntimeTypes.JSON_CREATOR.nestedClass("Mode"))
                .build();
    }

    static List<AnnotationSpec> ofParameter(Component component) {
        return switch (component.role()) {
            case REQUIRED, OPTIONAL ->
                component.aliases().isEmpty()
                        ? List.of(property(component))
                        : List.of(property(component), alias(component));
            case OTHER_MEMBERS ->
                List.of(AnnotationSpec.builder(RuntimeTypes.JSON_ANY_SETTER).build());
            case BARE -> List.of();
        };
    }

    static List<AnnotationSpec> ofComponent(Component component, JavaTypes types) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        switch (component.role()) {
            case REQUIRED -> {
                annotations.add(property(component));
                annotations.add(include("ALWAYS"));
            }
            case OPTIONAL -> {
                annotations.add(property(component));
                if (component.isContainer()) {
                    annotations.add(include("NON_EMPTY"));
                }
            }
            case OTHER_MEMBERS ->
                annotations.add(
                        AnnotationSpec.builder(RuntimeTypes.JSON_ANY_GETTER).build());
            case BARE -> {
                return isWrittenAsText(component, types)
                        ? List.of()
                        : List.of(
                                AnnotationSpec.builder(RuntimeTypes.JSON_VALUE).build());
            }
        }
        format(component.type(), types).ifPresent(annotations::add);
        return annotations;
    }

    /** Returns whether a value has to be turned to text for Jackson, which heeds the format of properties only. */
    static boolean isWrittenAsText(Component component, JavaTypes types) {
        return component.role() == Component.Role.BARE
                && format(component.type(), types).isPresent();
    }

    private static AnnotationSpec property(Component component) {
        return AnnotationSpec.builder(RuntimeTypes.JSON_PROPERTY)
                .addMember("value", Literals.text(component.wireName()))
                .build();
    }

    private static AnnotationSpec alias(Component component) {
        AnnotationSpec.Builder alias = AnnotationSpec.builder(RuntimeTypes.JSON_ALIAS);
        component.aliases().forEach(name -> alias.addMember("value", Literals.text(name)));
        return alias.build();
    }

    /** Returns what keeps dates from being written as numbers, and times with an offset from losing it. */
    private static Optional<AnnotationSpec> format(Type type, JavaTypes types) {
        if (type instanceof Type.ListOf list) {
            return format(list.element().type(), types);
        }
        if (type instanceof Type.MapOf map) {
            return format(map.value().type(), types);
        }
        return type instanceof Type.Scalar scalar
                ? switch (types.effective(scalar)) {
                    case DATE, TIME -> Optional.of(asString().build());
                    case DATE_TIME ->
                        Optional.of(asString()
                                .addMember(
                                        "without",
                                        "$T.ADJUST_DATES_TO_CONTEXT_TIME_ZONE",
                                        RuntimeTypes.JSON_FORMAT.nestedClass("Feature"))
                                .build());
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    private static AnnotationSpec.Builder asString() {
        return AnnotationSpec.builder(RuntimeTypes.JSON_FORMAT)
                .addMember("shape", "$T.STRING", RuntimeTypes.JSON_FORMAT.nestedClass("Shape"));
    }
}
