package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.extractgen.generator.code.ClassNames;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.model.Type;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the methods by which Jackson writes and reads values that it can't take apart by itself. */
final class WholeValueMethods {
    private final JavaTypes types;

    WholeValueMethods(JavaTypes types) {
        this.types = types;
    }

    /** Returns the methods that a record needs; none if its components say it all. */
    List<MethodSpec> of(ClassName record, List<Component> components) {
        if (Conversions.areNeeded(components, types)) {
            return List.of(new Conversions(types).toMap(components), ParsedJson.factory(record, types.home(record)));
        }
        return switch (components.get(components.size() - 1).role()) {
            case SOME_OTHER_MEMBERS ->
                List.of(otherMembers(components), ParsedJson.factory(record, types.home(record)));
            case REQUIRED_POSITION, POSITION, OTHER_ELEMENTS ->
                List.of(elements(components), ParsedJson.factory(record, types.home(record)));
            case REQUIRED, OPTIONAL, OTHER_MEMBERS, BARE -> List.of();
        };
    }

    private static MethodSpec otherMembers(List<Component> components) {
        String name = FreshNames.besides(components).take("otherMembers");
        List<Component> others =
                components.stream().filter(Component::isOtherMembers).toList();
        CodeBlock maps = CodeBlock.joined(", ", others, component -> CodeBlock.of("$N", component.name()));
        TypeName any = JavaTypes.nullable(ClassName.OBJECT);
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Returns all members that have no component of their own.\n")
                .addAnnotation(RuntimeTypes.JSON_ANY_GETTER)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassNames.of(Map.class), ClassNames.of(String.class), any))
                .addStatement("return $T.members($L)", RuntimeTypes.WRITTEN, maps)
                .build();
    }

    private static MethodSpec elements(List<Component> components) {
        List<Component> listed = components.stream()
                .filter(component -> component.role() != Component.Role.OTHER_ELEMENTS)
                .toList();
        CodeBlock positions = CodeBlock.joined("", listed, component -> CodeBlock.of(",$W$N", component.name()));
        Component last = components.get(components.size() - 1);
        CodeBlock others = last.role() == Component.Role.OTHER_ELEMENTS
                ? CodeBlock.of("$N", last.name())
                : CodeBlock.of("$T.of()", List.class);
        return MethodSpec.methodBuilder("toList")
                .addJavadoc("Returns the elements as JSON has them.\n")
                .addAnnotation(RuntimeTypes.JSON_VALUE)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassNames.of(List.class), JavaTypes.nullable(ClassName.OBJECT)))
                .addStatement("return $T.elements($L, $L$L)", RuntimeTypes.WRITTEN, required(listed), others, positions)
                .build();
    }

    /** Returns how many positions are written though they are empty: a list that is a value of free form may be. */
    private static CodeBlock required(List<Component> positions) {
        long always = positions.stream()
                .filter(position -> position.role() == Component.Role.REQUIRED_POSITION)
                .count();
        CodeBlock required = CodeBlock.of("$L", always);
        for (int i = (int) always; i < positions.size(); i++) {
            if (positions.get(i).type() instanceof Type.Free) {
                required =
                        CodeBlock.of("$N != null ? $L :$W$L", positions.get(i).name(), i + 1, required);
            }
        }
        return required;
    }
}
