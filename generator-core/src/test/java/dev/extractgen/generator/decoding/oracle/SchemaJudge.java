package dev.extractgen.generator.decoding.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Another project's opinion on where a document breaks its schema. */
public final class SchemaJudge {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /**
     * The formats that are checked. Those that are left out mean something else in Java, which reads a time without
     * offset and a relative reference.
     */
    public static final Set<String> FORMATS = Set.of("date", "date-time", "uuid");

    private static final Set<String> RESTRICTIONS =
            Set.of("pattern", "minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum", "uniqueItems");

    private final Schema schema;

    /** Makes a judge for a schema. */
    public SchemaJudge(JsonNode schema) {
        this.schema = REGISTRY.getSchema(checked(schema.deepCopy()));
    }

    /** Leaves out what decoders do not promise to check. */
    private static JsonNode checked(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            RESTRICTIONS.stream()
                    .filter(keyword -> !object.path(keyword).isObject())
                    .forEach(object::remove);
            if (!FORMATS.contains(object.path("format").asText())
                    && object.path("format").isTextual()) {
                object.remove("format");
            }
        }
        schema.forEach(SchemaJudge::checked);
        return schema;
    }

    /**
     * Returns all places that could be called wrong: where no branch of a union fits, also those within each branch.
     */
    public Set<String> violations(JsonNode document, String pointer) {
        List<Error> errors = schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        Set<String> places = new TreeSet<>();
        for (Error error : errors) {
            String place = pointer + error.getInstanceLocation();
            places.add(error.getProperty() == null ? place : Json.child(place, error.getProperty()));
        }
        return places;
    }
}
