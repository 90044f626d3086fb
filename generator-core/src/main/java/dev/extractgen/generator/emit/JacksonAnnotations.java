package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.AnnotationSpec;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.naming.OwnNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says to Jackson, of either generation, how records are written and read. */
final class JacksonAnnotations {
    private JacksonAnnotations() {}

    /**
     * Returns what concerns a record as a whole, and what it has from the runtime only if its methods go by the names
     * there: that it leaves out what its schema lets be missing. Where it holds members of any name, its metadata is
     * out of sight, or a member that is called like it would be ignored.
     */
    static List<AnnotationSpec> ofRecord(List<Component> components, OwnNames own) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (components.stream().anyMatch(Component::isOtherMembers)) {
            ClassName visibility = RuntimeTypes.JSON_AUTO_DETECT.nestedClass("Visibility");
            annotations.add(AnnotationSpec.builder(RuntimeTypes.JSON_AUTO_DETECT)
                    .addMember("fieldVisibility", "$T.NONE", visibility)
                    .addMember("getterVisibility", "$T.NONE", visibility)
                    .build());
        }
        if (components.get(0).isMember() && !own.isGeneratedRecord()) {
            annotations.add(AnnotationSpec.builder(RuntimeTypes.JSON_INCLUDE)
                    .addMember("value", "$T.NON_NULL", RuntimeTypes.JSON_INCLUDE.nestedClass("Include"))
                    .build());
        }
        return annotations;
    }

    /** Returns what makes a constructor the one to read by; values that Jackson can't take apart have a factory. */
    static List<AnnotationSpec> creator(List<Component> components, JavaTypes types) {
        Component last = components.get(components.size() - 1);
        if (Conversions.areNeeded(components, types)) {
            return List.of();
        }
        return switch (last.role()) {
            case BARE -> isWrittenAsText(last, types) ? List.of() : List.of(delegatingCreator());
            case REQUIRED, OPTIONAL, OTHER_MEMBERS -> List.of(AnnotationSpec.of(RuntimeTypes.JSON_CREATOR));
            case SOME_OTHER_MEMBERS, REQUIRED_POSITION, POSITION, OTHER_ELEMENTS -> List.of();
        };
    }

    /** Returns what makes a factory take the whole value; without it enums that are no strings are read by ordinal. */
    static AnnotationSpec delegatingCreator() {
        return AnnotationSpec.builder(RuntimeTypes.JSON_CREATOR)
                .addMember("mode", "$T.DELEGATING", RuntimeTypes.JSON_CREATOR.nestedClass("Mode"))
                .build();
    }

    /** Returns what Jackson needs to know of a parameter, if it reads by the constructor. */
    static List<AnnotationSpec> ofParameter(Component component, List<Component> components, JavaTypes types) {
        return switch (component.role()) {
            case REQUIRED, OPTIONAL ->
                component.aliases().isEmpty()
                        ? List.of(property(component.wireName()))
                        : List.of(property(component.wireName()), alias(component));
            case OTHER_MEMBERS -> {
                List<AnnotationSpec> annotations = new ArrayList<>();
                annotations.add(property(unusedName(component, components)));
                annotations.add(AnnotationSpec.of(RuntimeTypes.JSON_ANY_SETTER));
                // Jackson does not put this parameter together with the component that it belongs to.
                format(component.type(), types).ifPresent(annotations::add);
                yield annotations;
            }
            case SOME_OTHER_MEMBERS, REQUIRED_POSITION, POSITION, OTHER_ELEMENTS, BARE -> List.of();
        };
    }

    static List<AnnotationSpec> ofComponent(Component component, JavaTypes types) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        switch (component.role()) {
            case REQUIRED -> {
                annotations.add(property(component.wireName()));
                annotations.add(AnnotationSpec.of(RuntimeTypes.WRITE_ALWAYS));
            }
            case OPTIONAL -> {
                annotations.add(property(component.wireName()));
                if (component.type() instanceof Type.ListOf) {
                    annotations.add(AnnotationSpec.of(RuntimeTypes.OMIT_IF_EMPTY));
                } else if (component.type() instanceof Type.MapOf) {
                    annotations.add(AnnotationSpec.of(RuntimeTypes.OMIT_IF_ABSENT));
                }
            }
            case OTHER_MEMBERS -> annotations.add(AnnotationSpec.of(RuntimeTypes.JSON_ANY_GETTER));
            case SOME_OTHER_MEMBERS -> annotations.add(AnnotationSpec.of(RuntimeTypes.JSON_IGNORE));
            case REQUIRED_POSITION, POSITION, OTHER_ELEMENTS -> {
                return List.of();
            }
            case BARE -> {
                return isWrittenAsText(component, types)
                        ? List.of()
                        : List.of(AnnotationSpec.of(RuntimeTypes.JSON_VALUE));
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

    private static AnnotationSpec property(String name) {
        return AnnotationSpec.builder(RuntimeTypes.JSON_PROPERTY)
                .addMember("value", Literals.text(name))
                .build();
    }

    /**
     * Returns a name for the parameter that takes the members beside the properties. Jackson takes a member that is
     * called like that parameter for all of them, and without a name of its own the parameter goes by its Java name, or
     * by none at all.
     */
    private static String unusedName(Component others, List<Component> components) {
        StringBuilder name = new StringBuilder(others.name()).append('_');
        while (components.stream().anyMatch(component -> component.wireName().contentEquals(name))) {
            name.append('_');
        }
        return name.toString();
    }

    private static AnnotationSpec alias(Component component) {
        return AnnotationSpec.builder(RuntimeTypes.JSON_ALIAS)
                .addMember(
                        "value",
                        component.aliases().stream().map(Literals::text).toList())
                .build();
    }

    /** Returns what keeps dates from being written as numbers, and times with an offset from losing it. */
    private static Optional<AnnotationSpec> format(Type type, JavaTypes types) {
        if (type instanceof Type.ListOf list) {
            return format(list.element().type(), types);
        }
        if (type instanceof Type.MapOf map) {
            return format(map.value().type(), types);
        }
        if (type instanceof Type.Declared) {
            return Optional.empty();
        }
        String java = types.of(type) instanceof ClassName name ? name.canonicalName() : "";
        return switch (java) {
            case "java.time.LocalDate", "java.time.LocalTime" ->
                Optional.of(asString().build());
            case "java.time.OffsetDateTime" ->
                Optional.of(asString()
                        .addMember(
                                "without",
                                "$T.ADJUST_DATES_TO_CONTEXT_TIME_ZONE",
                                RuntimeTypes.JSON_FORMAT.nestedClass("Feature"))
                        .build());
            default -> Optional.empty();
        };
    }

    private static AnnotationSpec.Builder asString() {
        return AnnotationSpec.builder(RuntimeTypes.JSON_FORMAT)
                .addMember("shape", "$T.STRING", RuntimeTypes.JSON_FORMAT.nestedClass("Shape"));
    }
}
