package dev.extractgen.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what a schema itself says of a document, by somebody else's validator: whether it accepts it, and to which of
 * its scalar leaves it gives a type. Schemas are given {@linkplain MarkedSchema marks} to carry along; the validator
 * then tells which marks reach which leaves through the branches that hold. What lies below a keyword that only
 * restricts values is left aside.
 */
final class SchemaJudge {
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

    /** A schema as it is applied to a value. The validator forgets the failure of a branch where values lie deeper. */
    private record Evaluation(NodePath instance, NodePath schema) {
        static Evaluation of(Annotation annotation) {
            return new Evaluation(
                    annotation.getInstanceLocation(),
                    annotation.getEvaluationPath().getParent());
        }

        boolean isWithin(Set<Evaluation> failed) {
            for (NodePath value = instance; value != null; value = value.getParent()) {
                for (NodePath path = schema; path != null; path = path.getParent()) {
                    if (failed.contains(new Evaluation(value, path))) {
                        return true;
                    }
                }
            }
            return false;
        }
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
                        .keyword(new AnnotationKeyword(MarkedSchema.MARK))
                        .build())
                .toList();
        this.registry = SchemaRegistry.withDialects(
                dialects,
                builder -> builder.resourceLoaders(
                        loaders -> loaders.values(List::clear).add(iri -> source(iri.toString()))));
    }

    private @Nullable InputStreamSource source(String iri) {
        Path file = folder.find(iri.replace(BASE, "")).orElse(null);
        return file == null ? null : () -> new ByteArrayInputStream(MarkedSchema.read(file));
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
                    .annotationCollectionFilter(MarkedSchema.MARK::equals)
                    .formatAssertionsEnabled(false));
        };
        Set<String> violations = new TreeSet<>();
        schema.validate(document, configuration).forEach(error -> violations.add(error.getKeyword()));
        List<Annotation> annotations = context[0].getAnnotations().asMap().values().stream()
                .flatMap(List::stream)
                .toList();
        Set<Evaluation> failed = annotations.stream()
                .filter(annotation -> !annotation.isValid())
                .map(Evaluation::of)
                .collect(Collectors.toSet());
        Set<String> leaves = new LinkedHashSet<>();
        for (Annotation annotation : annotations) {
            String pointer = annotation.getInstanceLocation().toString();
            if (MarkedSchema.TYPED.equals(annotation.getValue())
                    && shapes(annotation.getEvaluationPath())
                    && isLeaf(document.at(pointer))
                    && !Evaluation.of(annotation).isWithin(failed)) {
                leaves.add(pointer);
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
}
