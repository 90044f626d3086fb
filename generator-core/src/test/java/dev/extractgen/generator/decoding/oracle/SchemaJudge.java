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

    private final Schema schema;

    /** Makes a judge for a schema. */
    public SchemaJudge(JsonNode schema) {
        this.schema = REGISTRY.getSchema(withoutOtherFormats(schema.deepCopy()));
    }

    private static JsonNode withoutOtherFormats(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("format").isTextual()
                && !FORMATS.contains(object.path("format").textValue())) {
            object.remove("format");
        }
        schema.forEach(SchemaJudge::withoutOtherFormats);
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
