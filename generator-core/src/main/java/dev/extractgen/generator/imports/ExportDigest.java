package dev.extractgen.generator.imports;

import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Declaration.EnumDeclaration;
import dev.extractgen.generator.model.Declaration.ObjectDeclaration;
import dev.extractgen.generator.model.Declaration.TupleDeclaration;
import dev.extractgen.generator.model.Declaration.UnionDeclaration;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Property;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A digest of what a generator made of a schema: what its types say and what they are called. Another version of the
 * generator that makes something else of the same schema comes to another digest.
 */
public final class ExportDigest implements Declaration.Visitor<String>, Type.Visitor<String> {
    private final ExportedSchema schema;
    private final TypeSide side;

    private ExportDigest(ExportedSchema schema) {
        this.schema = schema;
        this.side = new TypeSide(schema.model(), schema.options());
    }

    /** Returns the digest of a schema, in hexadecimal digits. */
    public static String of(ExportedSchema schema) {
        ExportDigest digest = new ExportDigest(schema);
        String text = schema.model().declarations().values().stream()
                .map(declaration -> declaration.id().kind() + " " + digest.name(declaration.id()) + " "
                        + declaration.id().path() + declaration.accept(digest) + "\n")
                .sorted()
                .collect(Collectors.joining("", schema.names().own() + "\n", ""));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String name(TypeId id) {
        return schema.type(id).qualifiedName();
    }

    private String text(TypeUse use) {
        return use.type().accept(this) + (use.nullable() ? "?" : "");
    }

    @Override
    public String object(ObjectDeclaration object) {
        StringBuilder text = new StringBuilder();
        for (Property property : object.properties()) {
            text.append("\n  ")
                    .append(property.name())
                    .append(property.required() ? " required " : " optional ")
                    .append(text(property.use()))
                    .append(' ')
                    .append(schema.names().component(object.id(), property.name()));
        }
        object.patterns()
                .forEach(members ->
                        text.append("\n  ").append(members.patterns()).append(text(members.use())));
        text.append("\n  ").append(schema.names().otherMembers(object.id())).append(' ');
        return text.append(
                        object.others() instanceof OtherMembers.Kept kept
                                ? text(kept.value())
                                : object.others().getClass().getSimpleName())
                .toString();
    }

    @Override
    public String tuple(TupleDeclaration tuple) {
        String positions = tuple.positions().stream().map(this::text).collect(Collectors.joining(", "));
        return positions + " " + tuple.required() + (tuple.others() == null ? "" : " " + text(tuple.others()));
    }

    @Override
    public String enumeration(EnumDeclaration enumeration) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < enumeration.values().size(); i++) {
            text.append("\n  ")
                    .append(enumeration.values().get(i))
                    .append(' ')
                    .append(schema.names().constant(enumeration.id(), i));
        }
        return text.toString();
    }

    @Override
    public String union(UnionDeclaration union) {
        return union.branches().stream()
                .map(branch -> "\n  " + branch.jsonTypes() + branch.type().accept(this))
                .collect(Collectors.joining());
    }

    @Override
    public String scalar(Type.Scalar scalar) {
        return scalar + ":" + side.javaType(scalar);
    }

    @Override
    public String free(Type.Free free) {
        return "any";
    }

    @Override
    public String nothing(Type.Nothing nothing) {
        return "nothing";
    }

    @Override
    public String list(Type.ListOf list) {
        return "list<" + text(list.element()) + ">";
    }

    @Override
    public String map(Type.MapOf map) {
        return "map" + map.names() + "<" + text(map.value()) + ">";
    }

    @Override
    public String declared(Type.Declared declared) {
        return name(declared.id());
    }
}
