package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What schemas say together of the elements of an array.
 *
 * @param positions for each of the first elements the schemas that hold of it
 * @param others the schemas that hold of the elements after them, or null when there may be none
 * @param required how many elements there must be
 */
record ArrayShape(
        List<List<SchemaNode>> positions, @Nullable List<SchemaNode> others, int required) {

    /** What one schema says. */
    private record Part(
            List<SchemaNode> positions, @Nullable SchemaNode others) {
        static Part of(SchemaNode schema, Keywords keywords) {
            boolean isClosed = Unevaluated.closesPositions(schema);
            if (schema.has("prefixItems")) {
                String others = isClosed ? Unevaluated.ITEMS : "items";
                return new Part(keywords.schemas(schema, "prefixItems"), keywords.schema(schema, others));
            }
            if (schema.get("items") instanceof JsonValue.ArrayValue) {
                String others = isClosed ? Unevaluated.ITEMS : "additionalItems";
                return new Part(keywords.schemas(schema, "items"), keywords.schema(schema, others));
            }
            return new Part(List.of(), keywords.schema(schema, "items"));
        }

        @Nullable
        SchemaNode at(int position) {
            return position < positions.size() ? positions.get(position) : others;
        }
    }

    static ArrayShape of(Collection<SchemaNode> schemas, Keywords keywords) {
        List<Part> parts = new ArrayList<>();
        int length = 0;
        int maximum = Integer.MAX_VALUE;
        int required = 0;
        for (SchemaNode schema : schemas) {
            Part part = Part.of(schema, keywords);
            parts.add(part);
            length = Math.max(length, part.positions.size());
            maximum = Math.min(maximum, count(keywords.value(schema, "maxItems"), Integer.MAX_VALUE));
            required = Math.max(required, count(keywords.value(schema, "minItems"), 0));
        }
        List<List<SchemaNode>> positions = new ArrayList<>();
        for (int i = 0; i < Math.min(length, maximum); i++) {
            positions.add(at(i, parts));
        }
        List<SchemaNode> others = at(Integer.MAX_VALUE, parts);
        boolean isClosed = (length > 0 && maximum <= length) || others.stream().anyMatch(SchemaNode::isFalse);
        return new ArrayShape(positions, isClosed ? null : others, required);
    }

    private static List<SchemaNode> at(int position, List<Part> parts) {
        List<SchemaNode> schemas = new ArrayList<>();
        for (Part part : parts) {
            SchemaNode schema = part.at(position);
            if (schema != null) {
                schemas.add(schema);
            }
        }
        return schemas;
    }

    private static int count(@Nullable JsonValue value, int unsaid) {
        return value instanceof JsonValue.NumberValue number
                ? Limits.number(number.text())
                        .map(count ->
                                count.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
                        .orElse(unsaid)
                : unsaid;
    }

    /** Returns the schemas that hold at a position, or null when there may be no such element. */
    @Nullable
    List<SchemaNode> at(int position) {
        return position < positions.size() ? positions.get(position) : others;
    }
}
