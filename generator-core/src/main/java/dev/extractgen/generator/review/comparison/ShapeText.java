package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.JsonText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a type is, so that two types are written alike if and only if nothing tells them apart but where their
 * schemas lie and how they are spelt.
 */
public final class ShapeText implements Type.Visitor<StringBuilder>, Declaration.Visitor<StringBuilder> {
    private final ExtractionModel model;
    private final @Nullable Predicate<String> titles;
    private final StringBuilder out = new StringBuilder();
    private final Map<TypeId, Integer> written = new HashMap<>();

    private ShapeText(ExtractionModel model, @Nullable Predicate<String> titles) {
        this.model = model;
        this.titles = titles;
    }

    /** Returns what a type is, leaving out what is said for people. */
    public static String of(TypeUse use, ExtractionModel model) {
        return new ShapeText(model, null).text(use);
    }

    /** Returns what a type is, and all that is said of it. */
    public static String withWords(TypeUse use, ExtractionModel model) {
        return withWords(use, model, title -> true, null);
    }

    /**
     * Returns what a type is, and what is said of it.
     *
     * @param titles which titles say something
     * @param around an object that is compared by itself, so that nothing is written of it where the type leads back
     *     there, or null when there is none
     */
    static String withWords(TypeUse use, ExtractionModel model, Predicate<String> titles, @Nullable TypeId around) {
        ShapeText shape = new ShapeText(model, titles);
        if (around != null) {
            shape.written.put(around, 0);
        }
        return shape.text(use);
    }

    private String text(TypeUse use) {
        write(use);
        return out.toString();
    }

    private void write(TypeUse use) {
        use.type().accept(this);
        out.append(use.nullable() ? "?" : "");
    }

    private void words(Documentation documentation) {
        if (titles != null) {
            String title = documentation.title();
            word("title", title != null && titles.test(title) ? title : null);
            word("description", documentation.description());
        }
    }

    private void word(String name, @Nullable String text) {
        if (text != null) {
            out.append(' ').append(name).append(' ').append(JsonText.quote(text));
        }
    }

    @Override
    public StringBuilder scalar(Type.Scalar scalar) {
        out.append(scalar);
        return out;
    }

    @Override
    public StringBuilder free(Type.Free free) {
        out.append("ANYTHING");
        return out;
    }

    @Override
    public StringBuilder nothing(Type.Nothing nothing) {
        out.append("NOTHING");
        return out;
    }

    @Override
    public StringBuilder list(Type.ListOf list) {
        out.append('[');
        write(list.element());
        out.append(']');
        return out;
    }

    @Override
    public StringBuilder map(Type.MapOf map) {
        out.append('{').append(map.names()).append(": ");
        write(map.value());
        out.append('}');
        return out;
    }

    @Override
    public StringBuilder declared(Type.Declared declared) {
        Integer number = written.putIfAbsent(declared.id(), written.size());
        if (number != null) {
            out.append('#').append(number);
            return out;
        }
        Declaration declaration = model.declaration(declared.id());
        words(declaration.documentation());
        return declaration.accept(this);
    }

    @Override
    public StringBuilder object(ObjectDeclaration object) {
        out.append('{');
        object.properties().forEach(property -> {
            out.append(JsonText.quote(property.name())).append(property.isNeeded() ? "!: " : ": ");
            property.use().type().accept(this);
            words(property.documentation());
            out.append(", ");
        });
        object.patterns().forEach(members -> {
            out.append(members.patterns()).append(": ");
            write(members.use());
            out.append(", ");
        });
        if (object.others() instanceof OtherMembers.Kept kept) {
            out.append("*: ");
            write(kept.value());
        } else {
            out.append(object.others() instanceof OtherMembers.Forbidden ? "closed" : "");
        }
        out.append('}');
        return out;
    }

    @Override
    public StringBuilder tuple(TupleDeclaration tuple) {
        out.append('[').append(tuple.required()).append(" of ");
        tuple.positions().forEach(position -> {
            write(position);
            out.append(", ");
        });
        if (tuple.others() != null) {
            write(tuple.others());
            out.append("...");
        }
        out.append(']');
        return out;
    }

    @Override
    public StringBuilder enumeration(EnumDeclaration enumeration) {
        out.append("enum[");
        for (Object value : enumeration.values()) {
            out.append(value instanceof String text ? JsonText.quote(text) : value)
                    .append(", ");
        }
        out.append(']');
        return out;
    }

    @Override
    public StringBuilder union(UnionDeclaration union) {
        out.append('(');
        union.branches().forEach(branch -> {
            branch.type().accept(this);
            out.append(" | ");
        });
        out.append(')');
        return out;
    }
}
