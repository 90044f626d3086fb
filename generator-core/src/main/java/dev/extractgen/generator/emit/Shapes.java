package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_SHAPE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes the expressions for the shape of metadata. */
final class Shapes implements Type.PartsVisitor<CodeBlock> {
    private final JavaTypes types;
    private final Map<ClassName, String> constants = new HashMap<>();

    Shapes(JavaTypes types, ExtractionModel model) {
        this.types = types;
        FreshNames names = new FreshNames(List.of(
                "STRICT", "LENIENT", types.root().simpleName(), types.decoder().simpleName()));
        for (TypeId id : model.declarations().keySet()) {
            String name = types.declared(id)
                    .simpleName()
                    .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_");
            constants.put(types.declared(id), names.take(name.toUpperCase(Locale.ROOT)));
        }
    }

    /** Returns the constant that holds the members of an object: {@code LINE_ITEM} for {@code LineItem}. */
    String constant(ClassName type) {
        return Objects.requireNonNull(constants.get(type));
    }

    CodeBlock of(Type type) {
        return type.accept(this);
    }

    /** Returns an expression that gives metadata, which is not yet in any shape, that of a type. */
    CodeBlock node(Type type, CodeBlock metadata) {
        return types.isUnion(type) ? metadata : CodeBlock.of("$L.as($L)", metadata, of(type));
    }

    @Override
    public CodeBlock leaf(Type type) {
        return CodeBlock.of("$T.entry()", METADATA_SHAPE);
    }

    @Override
    public CodeBlock list(Type.ListOf list) {
        return CodeBlock.of("$T.list($L)", METADATA_SHAPE, list.element().type().accept(this));
    }

    @Override
    public CodeBlock map(Type.MapOf map) {
        return CodeBlock.of("$T.map($L)", METADATA_SHAPE, map.value().type().accept(this));
    }

    @Override
    public CodeBlock declared(Type.Declared declared) {
        if (types.declaration(declared) instanceof ObjectDeclaration object) {
            return CodeBlock.of(
                    "$T.object(() -> $T.$N)", METADATA_SHAPE, types.decoder(), constant(types.declared(object.id())));
        }
        return types.isUnion(declared) ? CodeBlock.of("$T.deferred()", METADATA_SHAPE) : leaf(declared);
    }
}
