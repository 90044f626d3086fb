package dev.extractgen.generator.emit;

import static dev.extractgen.generator.emit.RuntimeTypes.METADATA_SHAPE;

import com.palantir.javapoet.ClassName;
import dev.extractgen.generator.code.CodeBlock;
import dev.extractgen.generator.code.FieldSpec;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the expressions for the shape of metadata. */
final class Shapes implements Type.PartsVisitor<CodeBlock> {
    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private final JavaTypes types;
    private final Map<String, String> constants;
    private final Map<String, String> wrappers;
    private final Map<TypeId, Integer> order;
    private final FreshNames names;
    private final @Nullable TypeId table;

    Shapes(JavaTypes types, ExtractionModel model) {
        this.types = types;
        this.constants = new HashMap<>();
        this.wrappers = new HashMap<>();
        this.order = new HashMap<>();
        this.table = null;
        List<String> taken = new ArrayList<>(types.imported().constants());
        taken.addAll(types.classesOfOthers());
        taken.addAll(List.of(
                "STRICT", "LENIENT", types.root().simpleName(), types.decoder().simpleName()));
        this.names = new FreshNames(taken);
        for (TypeId id : model.declarations().keySet()) {
            String name = words(types.declared(id).simpleName());
            constants.put(types.declared(id).simpleName(), names.take(name.toUpperCase(Locale.ROOT)));
            order.put(id, order.size());
        }
    }

    private Shapes(Shapes shapes, TypeId table) {
        this.types = shapes.types;
        this.constants = shapes.constants;
        this.wrappers = shapes.wrappers;
        this.order = shapes.order;
        this.names = shapes.names;
        this.table = table;
    }

    /** Returns the same for the table of a type, which can name the tables before it. */
    Shapes within(TypeId type) {
        return new Shapes(this, type);
    }

    /** Returns a name with its words apart: {@code Line_Item} for {@code LineItem}. */
    static String words(String name) {
        return WORD_START.matcher(name).replaceAll("_");
    }

    /** Returns the names that are left for other constants. */
    FreshNames constants() {
        return names;
    }

    /** Returns the constant that holds the members of an object: {@code LINE_ITEM} for {@code LineItem}. */
    String constant(ClassName type) {
        return Objects.requireNonNull(constants.get(type.simpleName()));
    }

    /** Returns an expression for the shape of the metadata of a record that stands for a value which is no object. */
    CodeBlock wrapper(ClassName record) {
        return CodeBlock.of("$T.$N", types.decoder(), wrapperConstant(record));
    }

    private String wrapperConstant(ClassName record) {
        return wrappers.computeIfAbsent(
                record.simpleName(), name -> names.take(words(name).toUpperCase(Locale.ROOT)));
    }

    /** Returns the constant for that shape. */
    FieldSpec wrapperField(ClassName record, Type type) {
        return FieldSpec.builder(METADATA_SHAPE, wrapperConstant(record), Modifier.STATIC, Modifier.FINAL)
                .initializer(of(type))
                .build();
    }

    /** Returns a call that says what the schema says of a member, and the shape of its metadata. */
    CodeBlock member(Component component) {
        CodeBlock.Builder member =
                CodeBlock.builder().add(".$N($L", presence(component), Literals.text(component.wireName()));
        if (!types.hasEntry(component.type())) {
            member.add(", $L", tableOrShape(component.type()));
        }
        member.add(")");
        if (!component.aliases().isEmpty()) {
            member.add(".alsoNamed($L)", CodeBlock.joined(", ", component.aliases(), Literals::text));
        }
        return member.build();
    }

    /** Returns whether the table of a type stands before another's: tables stand in the reverse order of types. */
    private boolean isBefore(TypeId id, TypeId other) {
        return !types.isWide(id)
                && types.home(types.declared(id)).equals(types.home(types.declared(other)))
                && order.getOrDefault(id, 0) > order.getOrDefault(other, 0);
    }

    /** Returns whether what is written can name the table of a type. */
    private boolean isThere(TypeId id) {
        return table != null && isBefore(id, table);
    }

    private static String presence(Component component) {
        boolean isRequired =
                component.role() == Component.Role.REQUIRED || component.role() == Component.Role.REQUIRED_POSITION;
        if (component.use().nullable()) {
            return isRequired ? "requiredNullable" : "nullable";
        }
        return isRequired ? "required" : "optional";
    }

    /**
     * Returns an expression for the members of an object or tuple. Those of a table that stands before the one that is
     * written are there; others are looked up when they are needed.
     */
    CodeBlock members(TypeId id) {
        if (isThere(id)) {
            return CodeBlock.of("$N", constant(types.declared(id)));
        }
        String wide = types.isWide(id) ? ".members()" : "";
        return CodeBlock.of("() -> $T.$N$L", types.home(types.declared(id)), constant(types.declared(id)), wide);
    }

    CodeBlock of(Type type) {
        return type.accept(this);
    }

    /** Returns an expression that gives metadata, which is not yet in any shape, that of a type. */
    CodeBlock node(Type type, CodeBlock metadata) {
        return types.isUnion(type) ? metadata : CodeBlock.of("$L.as($L)", metadata, of(type));
    }

    /** Returns an expression for the shape of the root record, for a method: all tables are there. */
    CodeBlock root(Type.Declared root) {
        return types.isWide(root.id())
                ? declared(root)
                : withParts(root.id(), CodeBlock.of("$N", constant(types.declared(root.id()))));
    }

    private static CodeBlock withParts(TypeId id, CodeBlock members) {
        return CodeBlock.of("$T.$N($L)", METADATA_SHAPE, id.kind() == TypeId.Kind.TUPLE ? "tuple" : "object", members);
    }

    /** Returns the constant for the members of an object where it is there, else an expression for the shape. */
    private CodeBlock tableOrShape(Type type) {
        return type instanceof Type.Declared declared && isNamedAlone(declared) ? members(declared.id()) : of(type);
    }

    /** The runtime takes the table of an object for its shape; that of a tuple does not say that it is one. */
    private boolean isNamedAlone(Type.Declared declared) {
        return declared.id().kind() == TypeId.Kind.OBJECT
                && types.imported().handle(declared).isEmpty()
                && isThere(declared.id());
    }

    private CodeBlock contained(String kind, Type type) {
        CodeBlock shape = types.hasEntry(type) ? CodeBlock.of("") : tableOrShape(type);
        return CodeBlock.of("$T.$N($L)", METADATA_SHAPE, kind, shape);
    }

    @Override
    public CodeBlock leaf(Type type) {
        return CodeBlock.of("$T.entry()", METADATA_SHAPE);
    }

    @Override
    public CodeBlock list(Type.ListOf list) {
        return contained("list", list.element().type());
    }

    @Override
    public CodeBlock map(Type.MapOf map) {
        return contained("map", map.value().type());
    }

    @Override
    public CodeBlock declared(Type.Declared declared) {
        Optional<CodeBlock> imported = types.imported().handle(declared);
        if (imported.isPresent() && declared.id().kind() != TypeId.Kind.ENUM) {
            return CodeBlock.of("$L.shape()", imported.get());
        }
        if (declared.id().kind().hasParts()) {
            return withParts(declared.id(), members(declared.id()));
        }
        return types.isUnion(declared) ? CodeBlock.of("$T.deferred()", METADATA_SHAPE) : leaf(declared);
    }
}
