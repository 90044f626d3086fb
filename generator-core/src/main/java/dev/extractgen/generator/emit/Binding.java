package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.naming.OwnNames;
import java.util.Optional;

/**
 * Writes the expressions that make the metadata of a value from what the service said. Parts that have metadata of
 * their own bring it along; where a part is missing, what was said about it is kept nevertheless.
 */
final class Binding {
    private final JavaTypes types;
    private final OwnNames own;
    private final FreshNames names;

    /**
     * Makes a writer for one method.
     *
     * @param names the names that the method's own variables leave free
     */
    Binding(JavaTypes types, OwnNames own, FreshNames names) {
        this.types = types;
        this.own = own;
        this.names = names;
    }

    /**
     * Returns an expression for the metadata of a value that is no single one.
     *
     * @param variable the value
     * @param node what the service said about it
     */
    CodeBlock bind(Type type, String variable, CodeBlock node) {
        return type.accept(new Values(CodeBlock.of("$N", variable), node));
    }

    /** Returns an expression for a function that binds metadata to a value. */
    CodeBlock function(Type type) {
        Optional<CodeBlock> imported = types.imported().handle(type);
        if (imported.isPresent()) {
            return CodeBlock.of("$L::bind", imported.get());
        }
        Optional<ClassName> record = types.recordOf(type);
        if (record.isPresent()) {
            return CodeBlock.of("$T::$N", types.home(record.get()), MetadataMethods.bind(record.get()));
        }
        String value = names.take("value");
        String node = names.take("valueNode");
        CodeBlock bound = type.accept(new Values(CodeBlock.of("$N", value), CodeBlock.of("$N", node)));
        return CodeBlock.of("($N, $N) -> $L", value, node, bound);
    }

    private final class Values implements Type.PartsVisitor<CodeBlock> {
        private final CodeBlock value;
        private final CodeBlock node;

        Values(CodeBlock value, CodeBlock node) {
            this.value = value;
            this.node = node;
        }

        @Override
        public CodeBlock leaf(Type type) {
            return CodeBlock.of("$L.asEntry()", node);
        }

        @Override
        public CodeBlock list(Type.ListOf list) {
            return container("list", list.element());
        }

        @Override
        public CodeBlock map(Type.MapOf map) {
            return container("map", map.value());
        }

        private CodeBlock container(String kind, TypeUse contained) {
            if (types.hasEntry(contained.type())) {
                return CodeBlock.of("$L.entries($L)", node, value);
            }
            return areRecords(contained)
                    ? CodeBlock.of("$L.$N($L)", node, kind, value)
                    : CodeBlock.of("$L.$N($L, $L)", node, kind, value, function(contained.type()));
        }

        /** Returns whether all values are there and are records of this schema, which bring their metadata along. */
        private boolean areRecords(TypeUse contained) {
            return own.isGeneratedRecord()
                    && !contained.nullable()
                    && contained.type() instanceof Type.Declared declared
                    && types.imported().handle(declared).isEmpty();
        }

        @Override
        public CodeBlock declared(Type.Declared declared) {
            Optional<CodeBlock> imported = types.imported().handle(declared);
            if (imported.isPresent() && !types.hasEntry(declared)) {
                return CodeBlock.of("$L.bind($L, $L)", imported.get(), value, node);
            }
            Optional<ClassName> record = types.recordOf(declared);
            if (record.isPresent()) {
                CodeBlock bind = types.atHome(record.get(), MetadataMethods.bind(record.get()));
                return CodeBlock.of("$L($L, $L)", bind, value, node);
            }
            return types.isUnion(declared)
                    ? CodeBlock.of("$1L != null ? $1L.$2N() : $3L.asEntry()", value, own.fieldMetadata(), node)
                    : leaf(declared);
        }
    }
}
