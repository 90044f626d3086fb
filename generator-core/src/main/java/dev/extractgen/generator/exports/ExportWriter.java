package dev.extractgen.generator.exports;

import dev.extractgen.generator.imports.ExportDigest;
import dev.extractgen.generator.imports.ExportedSchema;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.naming.RootName;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.schema.JsonText;
import dev.extractgen.generator.schema.SchemaDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes what another module needs to know of a schema to use its types: the schema and all that decided how it was
 * read and named. {@link ExportReader} reads it.
 */
public final class ExportWriter {
    static final int FORMAT = 1;

    private ExportWriter() {}

    /** Returns a resource for each schema, if any of them has types for others; some may refer to the others. */
    public static List<Export> write(List<NamedSchema> schemas) {
        if (!haveExports(schemas)) {
            return List.of();
        }
        String folder = schemas.stream()
                .map(schema -> folder(schema.source().path()))
                .reduce(ExportWriter::common)
                .orElse("");
        return schemas.stream()
                .map(schema -> write(schema, schema.source().path().substring(folder.length())))
                .sorted(Comparator.comparing(Export::path))
                .toList();
    }

    private static boolean haveExports(List<NamedSchema> schemas) {
        for (NamedSchema schema : schemas) {
            if (schema.source().options().records().exportTypes()) {
                return true;
            }
        }
        return false;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Returns the folder that two have in common; nothing above it says anything, and it may be of this machine. */
    private static String common(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return folder(one.substring(0, length));
    }

    private static Export write(NamedSchema schema, String path) {
        RootName root = schema.names().root();
        GeneratorOptions options = schema.source().options();
        Map<String, String> members = new LinkedHashMap<>();
        members.put("format", String.valueOf(FORMAT));
        members.put("path", JsonText.quote(path));
        members.put("base", JsonText.quote(schema.document().base().toString()));
        members.put("packageName", JsonText.quote(root.packageName()));
        members.put("record", JsonText.quote(root.record()));
        members.put("exportTypes", String.valueOf(options.records().exportTypes()));
        members.put("integers", JsonText.quote(options.types().integers().name()));
        members.put("numbers", JsonText.quote(options.types().numbers().name()));
        members.put(
                "texts",
                strings(options.types().formats().stream()
                        .map(Enum::name)
                        .sorted()
                        .toList()));
        members.put("unknownMembers", JsonText.quote(options.unknownMembers().name()));
        members.put("digest", JsonText.quote(ExportDigest.of(exported(schema))));
        members.put("imported", imported(schema));
        members.put("schema", JsonText.of(schema.document().value()));
        members.put("copies", copies(schema.library().copies()));
        if (schema.source().bindings() != null) {
            members.put(
                    "bindings",
                    JsonText.quote(StandardCharsets.UTF_8
                            .decode(schema.source().bindings().duplicate())
                            .toString()));
        }
        return new Export(Export.FOLDER + root.qualifiedName() + ".json", object(members, "\n") + "\n");
    }

    private static ExportedSchema exported(NamedSchema schema) {
        return ExportReader.exported("", schema);
    }

    private static String imported(NamedSchema schema) {
        List<String> types = new ArrayList<>();
        schema.names().imported().forEach((id, type) -> {
            Map<String, String> members = new LinkedHashMap<>(id(id));
            members.put("packageName", JsonText.quote(type.root().packageName()));
            members.put("record", JsonText.quote(type.root().record()));
            members.put("name", JsonText.quote(type.name()));
            members.put("metadata", JsonText.quote(type.metadata()));
            types.add(object(members, " "));
        });
        return array(types);
    }

    private static Map<String, String> id(TypeId id) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("file", JsonText.quote(id.file()));
        members.put("path", strings(id.path()));
        members.put("kind", JsonText.quote(id.kind().name()));
        return members;
    }

    private static String copies(Map<String, SchemaDocument> documents) {
        Map<String, String> members = new TreeMap<>();
        documents.forEach((uri, document) -> members.put(uri, JsonText.of(document.value())));
        return object(members, "\n");
    }

    private static String strings(Collection<String> texts) {
        return array(texts.stream().map(JsonText::quote).toList());
    }

    private static String array(List<String> elements) {
        return "[" + String.join(", ", elements) + "]";
    }

    private static String object(Map<String, String> members, String separator) {
        return members.entrySet().stream()
                .map(member -> JsonText.quote(member.getKey()) + ": " + member.getValue())
                .collect(Collectors.joining("," + separator, "{", "}"));
    }
}
