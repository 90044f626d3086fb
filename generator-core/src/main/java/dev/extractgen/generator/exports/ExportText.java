package dev.extractgen.generator.exports;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.imports.KnownImports;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.ImportedType;
import dev.extractgen.generator.naming.RootName;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.schema.JsonFileReader;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.BooleanValue;
import dev.extractgen.generator.schema.JsonValue.NumberValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import dev.extractgen.generator.schema.JsonValue.StringValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The content of one export. What lacks a part that this version knows is of another version. */
final class ExportText {
    private final ObjectValue members;

    /**
     * Reads an export.
     *
     * @throws IllegalArgumentException if it is none of this version
     */
    ExportText(ByteBuffer content) {
        JsonValue value = new JsonFileReader("", new Diagnostics())
                .read(content)
                .orElseThrow(() -> new IllegalArgumentException("it is no JSON"));
        members = as(ObjectValue.class, value);
        String format = as(NumberValue.class, value(members, "format")).text();
        if (!format.equals(String.valueOf(ExportWriter.FORMAT))) {
            throw new IllegalArgumentException("it is of format " + format);
        }
    }

    private static <T extends JsonValue> T as(Class<T> type, JsonValue value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("it has a value of another type than expected");
        }
        return type.cast(value);
    }

    String digest() {
        return text(members, "digest");
    }

    RootName root() {
        return new RootName(text(members, "packageName"), text(members, "record"));
    }

    /** Returns the schema with all that decided how it was read. */
    SchemaSource source(String module) {
        TypeOptions types = new TypeOptions(
                TypeOptions.IntegerType.valueOf(text(members, "integers")),
                TypeOptions.NumberType.valueOf(text(members, "numbers")),
                texts(members, "texts").stream().map(Type.Scalar::valueOf).collect(Collectors.toSet()));
        RecordOptions records = new RecordOptions(
                RecordOptions.DEFAULT.recordMethods(),
                RecordOptions.DEFAULT.visibility(),
                false,
                List.of(),
                List.of(),
                members.get("exportTypes") instanceof BooleanValue flag && flag.value());
        JsonValue bindings = members.get("bindings");
        String base = text(members, "base");
        return new SchemaSource(
                module.replace(':', '.') + "!/" + text(members, "path"),
                bytes(wrapped(base)),
                text(members, "packageName"),
                null,
                base,
                new GeneratorOptions(types, UnknownMembers.valueOf(text(members, "unknownMembers")), records),
                bindings == null ? null : bytes(text(members, "bindings")),
                new KnownImports(
                        imported(),
                        as(ObjectValue.class, value(members, "copies")).members()));
    }

    private Map<TypeId, ImportedType> imported() {
        Map<TypeId, ImportedType> types = new LinkedHashMap<>();
        for (JsonValue element :
                as(ArrayValue.class, value(members, "imported")).elements()) {
            ObjectValue type = as(ObjectValue.class, element);
            types.put(
                    new TypeId(text(type, "file"), texts(type, "path"), TypeId.Kind.valueOf(text(type, "kind"))),
                    new ImportedType(
                            new RootName(text(type, "packageName"), text(type, "record")),
                            text(type, "name"),
                            text(type, "metadata")));
        }
        return types;
    }

    /** Returns the schema where it was in its file, since bindings go by that place. */
    private String wrapped(String base) {
        String text = JsonText.of(value(members, "schema"));
        List<String> way = JsonPointer.parse(base).orElse(JsonPointer.ROOT).tokens();
        for (int i = way.size() - 1; i >= 0; i--) {
            text = "{%s: %s}".formatted(JsonText.quote(way.get(i)), text);
        }
        return text;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(ObjectValue object, String name) {
        return as(ArrayValue.class, value(object, name)).elements().stream()
                .map(text -> as(StringValue.class, text).text())
                .toList();
    }

    private static String text(ObjectValue object, String name) {
        return as(StringValue.class, value(object, name)).text();
    }

    private static JsonValue value(ObjectValue object, String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it lacks \"%s\"".formatted(name));
        }
        return value;
    }
}
