package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;

/** A text and the subschema that has it. */
record Text(SchemaNode node, String text) {

    /** Returns all texts of some subschemas, leaving out what says nothing. */
    static List<Text> all(List<SchemaNode> nodes, String keyword) {
        List<Text> texts = new ArrayList<>();
        for (SchemaNode node : nodes) {
            if (node.get(keyword) instanceof StringValue string
                    && !string.text().isBlank()) {
                texts.add(new Text(node, string.text()));
            }
        }
        return texts;
    }

    /** Returns one of some texts, or an empty one where there are not as many. */
    static String at(List<Text> texts, int index) {
        return index < texts.size() ? texts.get(index).text : "";
    }

    /** Takes out of both what both have. */
    static void removeCommon(List<Text> before, List<Text> after) {
        before.removeIf(old -> {
            for (Text now : after) {
                if (Wording.isSame(old.text, now.text)) {
                    after.remove(now);
                    return true;
                }
            }
            return false;
        });
    }
}
