package dev.extractgen.generator.review.comparison;

import dev.extractgen.generator.schema.JsonValue.StringValue;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        // Most texts are the same to the letter, and words take long to find.
        removeCommon(before, after, Text::text);
        removeCommon(before, after, text -> Wording.words(text.text));
    }

    private static void removeCommon(List<Text> before, List<Text> after, Function<Text, String> key) {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        Map<String, Integer> open = new HashMap<>();
        for (Text now : after) {
            open.merge(key.apply(now), 1, Integer::sum);
        }
        Map<String, Integer> common = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        before.removeIf(old -> take(open, key.apply(old), common));
        after.removeIf(now -> take(common, key.apply(now), taken));
    }

    /** Takes one of what is left of a key, if there is one, and counts it. */
    private static boolean take(Map<String, Integer> left, String key, Map<String, Integer> taken) {
        if (left.getOrDefault(key, 0) == 0) {
            return false;
        }
        left.merge(key, -1, Integer::sum);
        taken.merge(key, 1, Integer::sum);
        return true;
    }

    /** Returns texts by their words. */
    static Map<String, List<Text>> byWords(List<Text> texts) {
        Map<String, List<Text>> byWords = new HashMap<>();
        for (Text text : texts) {
            byWords.computeIfAbsent(Wording.words(text.text), words -> new ArrayList<>())
                    .add(text);
        }
        return byWords;
    }
}
