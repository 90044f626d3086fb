package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows the branches of choices that are about values of a program, such as its functions, which no JSON document has.
 * Schemas for settings that a program may make itself have them, by keywords that validators of JavaScript know. To
 * JSON Schema they say nothing, and what says nothing would make a value of free form of all the choice.
 */
final class ProgramValues {
    /** What the keywords say of values that no document has. */
    private static final SortedMap<String, Set<String>> KEYWORDS = new TreeMap<>(Map.of(
            "instanceof", Set.of("Function", "RegExp", "Date", "Promise", "Buffer"),
            "typeof", Set.of("function", "symbol", "undefined")));

    /** References that lead to references; no more than anybody writes. */
    private static final int MAX_STEPS = 20;

    private final Resolution resolution;
    private final References references;
    private final PartialSchemas partial;

    ProgramValues(Resolution resolution, References references, PartialSchemas partial) {
        this.resolution = resolution;
        this.references = references;
        this.partial = partial;
    }

    /** Returns the branches with nothing in place of those that no document has, unless there are no others. */
    List<SchemaNode> leftOut(List<SchemaNode> branches) {
        List<SchemaNode> left = new ArrayList<>();
        SourceLocation first = null;
        boolean hasOthers = false;
        for (SchemaNode branch : branches) {
            SourceLocation keyword = ofPrograms(said(branch));
            first = first == null ? keyword : first;
            hasOthers |= keyword == null && Shaping.shapes(branch);
            left.add(keyword == null ? branch : partial.nothing(branch));
        }
        if (first == null || !hasOthers) {
            return branches;
        }
        resolution.reportOnce(
                "instanceof",
                first,
                "no JSON document has a value of this kind; what is something else than the other branches allow is reported");
        return left;
    }

    /** Returns the schema that a reference leads to, if it says no more than that. */
    private SchemaNode said(SchemaNode branch) {
        SchemaNode said = branch;
        for (int i = 0; i < MAX_STEPS && said.get("$ref") instanceof JsonValue.StringValue reference; i++) {
            Optional<SchemaNode> target = references.resolve(said, reference.text());
            if (target.isEmpty() || Shaping.saysAnything(said)) {
                return said;
            }
            said = target.get();
        }
        return said;
    }

    /** Returns where a schema says that values are of a program, or null if it says anything else. */
    private static @Nullable SourceLocation ofPrograms(SchemaNode schema) {
        for (Map.Entry<String, Set<String>> keyword : KEYWORDS.entrySet()) {
            JsonValue said = schema.get(keyword.getKey());
            if (said != null
                    && areNoJson(said, keyword.getValue())
                    && !Shaping.saysAnything(schema)
                    && !schema.hasAny(Gatherer.LEADING_ON)) {
                return schema.location(keyword.getKey());
            }
        }
        return null;
    }

    private static boolean areNoJson(JsonValue said, Set<String> values) {
        if (said instanceof JsonValue.ArrayValue several) {
            return !several.elements().isEmpty()
                    && several.elements().stream().allMatch(each -> areNoJson(each, values));
        }
        return said instanceof JsonValue.StringValue name && values.contains(name.text());
    }
}
