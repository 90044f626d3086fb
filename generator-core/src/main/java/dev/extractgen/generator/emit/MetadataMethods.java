package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_NODE;
import static dev.extractgen.generator.emit.RuntimeTypes.SLOT_VALUES;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.MethodSpec;
import dev.extractgen.generator.naming.OwnNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a decoder that make the metadata of records from what the service said. */
final class MetadataMethods {
    private final JavaTypes types;
    private final OwnNames own;

    MetadataMethods(JavaTypes types, OwnNames own) {
        this.types = types;
        this.own = own;
    }

    /** Returns a call of the method that makes the metadata of a record of which the parts are there. */
    static CodeBlock of(ClassName record, CodeBlock arguments, JavaTypes types) {
        return CodeBlock.together("$L($L)", types.atHome(record, name(record)), arguments);
    }

    /** Returns the name of the method that makes the metadata of a record of which the parts are there. */
    static String name(ClassName record) {
        return "metadataOf" + record.simpleName();
    }

    /** Returns the name of the method that takes the metadata from a record, or makes that of one that is missing. */
    static String bind(ClassName record) {
        return "bind" + record.simpleName();
    }

    /**
     * Returns the methods for a record.
     *
     * @param isPart whether the record lies within another, and so may be missing while there is metadata of it
     */
    List<MethodSpec> of(ClassName record, List<Component> components, boolean isPart) {
        List<MethodSpec> methods = new ArrayList<>(List.of(of(record, components)));
        if (isPart) {
            CodeBlock.Builder nothing = CodeBlock.builder();
            for (Component component : components) {
                nothing.add(types.hasEntry(component.type()) ? "" : ",$Wnull");
            }
            methods.add(bind(record, nothing.build()));
        }
        return methods;
    }

    private MethodSpec of(ClassName record, List<Component> components) {
        FreshNames names = FreshNames.besides(components);
        String node = names.take("node");
        Binding binding = new Binding(types, own, names);
        MethodSpec.Builder method = method(name(record), record).addParameter(METADATA_NODE, node);
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            if (types.hasEntry(component.type())) {
                arguments.add("$N.entry($L),$W", node, i);
                continue;
            }
            method.addParameter(JavaTypes.nullable(types.of(component.type())), component.name());
            boolean isBare = component.role() == Component.Role.BARE;
            CodeBlock part = isBare ? CodeBlock.of("$N", node) : CodeBlock.of("$N.at($L)", node, i);
            CodeBlock bound = binding.bind(component.type(), component.name(), part);
            if (types.recordOf(component.type()).isPresent()) {
                bound = CodeBlock.of("$N.knows($L, $N) ? $L : null", node, i, component.name(), bound);
            }
            arguments.add("$L,$W", bound);
        }
        return method.addStatement("return new $T($L$N.reasoning())", types.metadata(record), arguments.build(), node)
                .build();
    }

    /** Returns the methods for an object that has more components than a constructor takes. */
    List<MethodSpec> ofWide(ClassName type, CodeBlock table, boolean isPart) {
        MethodSpec method = method(name(type), type)
                .addParameter(METADATA_NODE, "node")
                .addParameter(JavaTypes.nullable(SLOT_VALUES), "values")
                .addStatement("return new $T($L.bind(values, node), node.reasoning())", types.metadata(type), table)
                .build();
        return isPart ? List.of(method, bind(type, CodeBlock.of(", null"))) : List.of(method);
    }

    private MethodSpec bind(ClassName record, CodeBlock nothing) {
        return method(bind(record), record)
                .addParameter(JavaTypes.nullable(record), "value")
                .addParameter(METADATA_NODE, "node")
                .addStatement(
                        "return value != null ? value.$N() : $N(node$L)", own.fieldMetadata(), name(record), nothing)
                .build();
    }

    private MethodSpec.Builder method(String name, ClassName record) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(types.metadata(record));
    }
}
