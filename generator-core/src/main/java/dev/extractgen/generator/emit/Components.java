package dev.extractgen.generator.emit;

import dev.extractgen.generator.bindings.Bindings;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.MemberNames;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.PatternMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;

/** Says what the components of each record are. */
final class Components {
    private final ExtractionModel model;
    private final JavaNames names;
    private final Bindings bindings;

    Components(ExtractionModel model, JavaNames names, Bindings bindings) {
        this.model = model;
        this.names = names;
        this.bindings = bindings;
    }

    List<Component> of(ObjectDeclaration object) {
        List<Component> components = new ArrayList<>();
        for (Property property : object.properties()) {
            components.add(new Component(
                    names.component(object.id(), property.name()),
                    property.name(),
                    use(property),
                    property.required() ? Component.Role.REQUIRED : Component.Role.OPTIONAL,
                    property.documentation(),
                    model.isDeprecated(property),
                    bindings.aliases(property),
                    bindings.annotations(property)));
        }
        List<String> others = names.otherMembers(object.id());
        Component.Role role = others.size() > 1 ? Component.Role.SOME_OTHER_MEMBERS : Component.Role.OTHER_MEMBERS;
        for (int i = 0; i < object.patterns().size(); i++) {
            PatternMembers members = object.patterns().get(i);
            components.add(otherMembers(others.get(i), members.use(), members.patterns(), role));
        }
        if (object.others() instanceof OtherMembers.Kept kept) {
            components.add(otherMembers(others.get(others.size() - 1), kept.value(), List.of(), role));
        }
        return components;
    }

    /** Returns the type of a property, with scalars that stand for those of the schema where users want others. */
    private TypeUse use(Property property) {
        return bindings.javaType(property) == null
                ? property.use()
                : property.use()
                        .withScalars(scalar ->
                                new Type.Bound(scalar, property.location().pointer()));
    }

    private static Component otherMembers(String name, TypeUse value, List<String> patterns, Component.Role role) {
        Type map = new Type.MapOf(value, new MemberNames(patterns, false));
        return new Component(name, "", TypeUse.of(map), role);
    }

    static List<Component> of(TupleDeclaration tuple) {
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < tuple.positions().size(); i++) {
            boolean isRequired = i < tuple.required();
            components.add(new Component(
                    "item" + i,
                    String.valueOf(i),
                    tuple.positions().get(i),
                    isRequired ? Component.Role.REQUIRED_POSITION : Component.Role.POSITION,
                    tuple.documented().get(i),
                    false,
                    List.of(),
                    List.of()));
        }
        if (tuple.others() != null) {
            components.add(new Component(
                    "additionalItems",
                    String.valueOf(tuple.positions().size()),
                    TypeUse.of(new Type.ListOf(tuple.others())),
                    Component.Role.OTHER_ELEMENTS));
        }
        return components;
    }

    /** Returns the only component of a record that stands for a value of another kind. */
    static Component bare(Type type) {
        return new Component("value", "", TypeUse.of(type), Component.Role.BARE);
    }
}
