package dev.extractgen.benchmarks.builds;

import dev.extractgen.generator.read.SchemaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two versions of schemas, of which a review is measured.
 *
 * @param title what was changed
 * @param before the old version
 * @param after the new version
 * @param leastFindings how many findings there must be at least; none at all when it is 0
 */
record ReviewCase(String title, List<SchemaSource> before, List<SchemaSource> after, int leastFindings) {
    private static final int PROPERTIES = 5000;
    private static final int SCHEMAS = 500;

    /** Returns a case for each number of schemas and of changes. */
    static List<ReviewCase> all() {
        List<SchemaSource> one = properties(UnaryOperator.identity());
        List<SchemaSource> many = schemas(UnaryOperator.identity());
        return List.of(
                new ReviewCase(
                        "one schema of 5,000 properties, of which one changed",
                        one,
                        properties(ReviewCase::oneEdit),
                        1),
                new ReviewCase(
                        "one schema of 5,000 properties, of which a tenth changed",
                        one,
                        properties(ReviewCase::editsOfATenth),
                        PROPERTIES / 20),
                new ReviewCase(
                        "one schema of 5,000 properties, of which most changed",
                        one,
                        properties(ReviewCase::manyEdits),
                        PROPERTIES / 2),
                new ReviewCase("500 schemas, of which none changed", many, many, 0),
                new ReviewCase("500 schemas, of which one changed", many, oneOf(many), 1),
                new ReviewCase("500 schemas, of which all changed", many, schemas(ReviewCase::oneEdit), SCHEMAS));
    }

    /** Says whether a review has found what there is to find. */
    boolean isFound(int findings) {
        return leastFindings == 0 ? findings == 0 : findings >= leastFindings;
    }

    private static List<SchemaSource> properties(UnaryOperator<String> edit) {
        return List.of(GenerationGrowth.source("invoice", edit.apply(Schemas.withProperties(PROPERTIES))));
    }

    private static List<SchemaSource> schemas(UnaryOperator<String> edit) {
        return GenerationGrowth.schemas(SCHEMAS, edit.apply(Schemas.usual()));
    }

    private static List<SchemaSource> oneOf(List<SchemaSource> schemas) {
        List<SchemaSource> edited = new ArrayList<>(schemas);
        edited.set(0, schemas(ReviewCase::oneEdit).get(0));
        return edited;
    }

    private static String oneEdit(String schema) {
        return schema.replaceFirst("\"integer\"", "\"number\"");
    }

    private static String editsOfATenth(String schema) {
        int end = schema.indexOf('\n', schema.length() / 10);
        return manyEdits(schema.substring(0, end)) + schema.substring(end);
    }

    private static String manyEdits(String schema) {
        return schema.replace("\"integer\"", "\"number\"")
                .replace("What stands in", "What is printed in")
                .replace("\"name\"", "\"title\"")
                .replace("[\"first\", ", "[")
                .replace(
                        "\"sku\": { \"type\": \"string\" }",
                        "\"sku\": { \"type\": \"string\" }, \"ean\": { \"type\": \"string\" }");
    }
}
