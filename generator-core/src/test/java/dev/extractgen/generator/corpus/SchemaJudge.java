package dev.extractgen.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.annotation.Annotation;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a schema itself says of a document, by somebody else's validator: whether it accepts it, and to which of
 * its scalar leaves it gives a type. Wherever a schema has {@code type}, {@code enum} or {@code const}, it is given an
 * annotation to carry along; the validator then tells which annotations reach which leaves through the branches that
 * hold. What lies below a keyword that only restricts values is left aside.
 */
final class SchemaJudge {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "x-extractgen-typed";
    private static final Set<String> VALUES = Set.of("enum", "const", "examples");
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "definitions", "$defs");
    private static final Set<String> RESTRICTING =
            Set.of("if", "then", "else", "not", "contains", "propertyNames", "dependencies", "dependentSchemas");

    /** Stands for a folder, so that relative references lead to files. */
    private static final String BASE = "file:/corpus/";

    private final CorpusFolder folder;
    private final SchemaRegistry registry;

    /**
     * What the schema says of one document.
     *
     * @param violations the keywords that the document breaks; none if it is valid
     * @param typedLeaves the pointers of those scalar leaves that have a type
     */
    record Opinion(Set<String> violations, Set<String> typedLeaves) {
        /** What is thought when there is no validator. */
        static final Opinion NONE = new Opinion(Set.of(), Set.of());
    }

    SchemaJudge(CorpusFolder folder) {
        this.folder = folder;
        List<Dialect> dialects = Stream.of(
                        Dialects.getDraft4(),
                        Dialects.getDraft6(),
                        Dialects.getDraft7(),
                        Dialects.getDraft201909(),
                        Dialects.getDraft202012())
                .map(dialect -> Dialect.builder(dialect)
                        .keyword(new AnnotationKeyword(MARK))
                        .build())
                .toList();
        this.registry = SchemaRegistry.withDialects(
                dialects,
                builder -> builder.resourceLoaders(
                        loaders -> loaders.values(List::clear).add(iri -> source(iri.toString()))));
    }

    private @Nullable InputStreamSource source(String iri) {
        Path file = folder.find(iri.replace(BASE, "")).orElse(null);
        return file == null ? null : () -> new ByteArrayInputStream(marked(file));
    }

    Schema schema(String name) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + "schemas/" + name + ".json"));
        schema.initializeValidators();
        return schema;
    }

    static Opinion judge(Schema schema, JsonNode document) {
        ExecutionContext[] context = new ExecutionContext[1];
        Consumer<ExecutionContext> configuration = execution -> {
            context[0] = execution;
            execution.executionConfig(config -> config.annotationCollectionEnabled(true)
                    .annotationCollectionFilter(MARK::equals)
                    .formatAssertionsEnabled(false));
        };
        Set<String> violations = new TreeSet<>();
        schema.validate(document, configuration).forEach(error -> violations.add(error.getKeyword()));
        Set<String> leaves = new LinkedHashSet<>();
        for (List<Annotation> annotations : context[0].getAnnotations().asMap().values()) {
            for (Annotation annotation : annotations) {
                String pointer = annotation.getInstanceLocation().toString();
                if (annotation.isValid() && shapes(annotation.getEvaluationPath()) && isLeaf(document.at(pointer))) {
                    leaves.add(pointer);
                }
            }
        }
        return new Opinion(violations, leaves);
    }

    private static boolean isLeaf(JsonNode value) {
        return value.isValueNode() && !value.isNull();
    }

    private static boolean shapes(NodePath path) {
        boolean isName = false;
        for (int i = 0; i < path.getNameCount(); i++) {
            String token = path.getName(i);
            if (!isName && RESTRICTING.contains(token)) {
                return false;
            }
            isName = !isName && NAMED.contains(token);
        }
        return true;
    }

    /** Returns a schema file with its marks; what it calls itself is left out, so that references lead to files. */
    private static byte[] marked(Path file) {
        try {
            JsonNode schema = mark(JSON.readTree(CorpusFolder.bytes(file)));
            if (schema instanceof ObjectNode object) {
                object.remove(List.of("$id", "id"));
            }
            return JSON.writeValueAsBytes(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode mark(JsonNode schema) {
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(mark(element)));
            return copy;
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (var member : object.properties()) {
            copy.set(member.getKey(), markMember(member.getKey(), member.getValue()));
        }
        JsonNode type = object.path("type");
        if (type.isTextual() || type.isArray() || object.path("enum").isArray() || object.has("const")) {
            copy.put(MARK, "typed");
        }
        return copy;
    }

    /** The validator takes a token such as {@code 09} of a reference for the index 9, so definitions are renamed. */
    private static JsonNode markMember(String name, JsonNode value) {
        if (VALUES.contains(name) && !value.isObject()) {
            return value;
        }
        if (name.equals("$ref") && value.isTextual()) {
            return JsonNodeFactory.instance.textNode(value.asText().replaceAll("/(?=0\\d)", "/n"));
        }
        JsonNode marked = mark(value);
        if (name.equals("definitions") && marked instanceof ObjectNode definitions) {
            ObjectNode renamed = JsonNodeFactory.instance.objectNode();
            definitions
                    .properties()
                    .forEach(each -> renamed.set(each.getKey().replaceFirst("^(?=0\\d)", "n"), each.getValue()));
            return renamed;
        }
        return marked;
    }
}
