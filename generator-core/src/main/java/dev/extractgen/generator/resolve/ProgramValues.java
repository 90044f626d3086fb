package dev.extractgen.generator.resolve;

import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the branches of choices that are about values of a program, such as its functions, which no JSON document has.
 * Schemas for settings that a program may make itself have them, by a keyword that validators of JavaScript know. To
 * JSON Schema they say nothing, and what says nothing would make a value of free form of all the choice.
 */
final class ProgramValues {
    private static final String KEYWORD = "instanceof";

    private static final Set<String> CLASSES = Set.of("Function", "RegExp", "Date", "Promise", "Buffer");

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
        SchemaNode first = null;
        boolean hasOthers = false;
        for (SchemaNode branch : branches) {
            SchemaNode said = said(branch);
            boolean isLeftOut = isOnlyOfPrograms(said);
            first = isLeftOut && first == null ? said : first;
            hasOthers |= !isLeftOut && Shaping.shapes(branch);
            left.add(isLeftOut ? partial.nothing(branch) : branch);
        }
        if (first == null || !hasOthers) {
            return branches;
        }
        resolution.reportOnce(
                KEYWORD,
                first.location(KEYWORD),
                "no JSON document has a value of this class; what is something else than the other branches allow is reported");
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

    private static boolean isOnlyOfPrograms(SchemaNode schema) {
        JsonValue classes = schema.get(KEYWORD);
        return classes != null
                && areNoJson(classes)
                && !Shaping.saysAnything(schema)
                && !schema.hasAny(Gatherer.LEADING_ON);
    }

    private static boolean areNoJson(JsonValue classes) {
        if (classes instanceof JsonValue.ArrayValue several) {
            return !several.elements().isEmpty() && several.elements().stream().allMatch(ProgramValues::areNoJson);
        }
        return classes instanceof JsonValue.StringValue name && CLASSES.contains(name.text());
    }
}
