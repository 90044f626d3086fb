package dev.extractgen.generator.decoding.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Metadata as the service sends it for a result: the same tree, with an entry for each single value. */
public final class RandomMetadata {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Choice choice;
    private final int coverage;
    private int entries;

    private RandomMetadata(Choice choice, int coverage) {
        this.choice = choice;
        this.coverage = coverage;
    }

    /** Makes metadata for a result. */
    public static JsonNode next(JsonNode result, Choice choice) {
        RandomMetadata metadata = new RandomMetadata(choice, choice.of(100, 100, 80, 40));
        return metadata.of(result);
    }

    private JsonNode of(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = JSON.objectNode();
            for (Map.Entry<String, JsonNode> member : choice.shuffled(value.properties())) {
                if (choice.percent(coverage)) {
                    object.set(member.getKey(), choice.percent(95) ? of(member.getValue()) : JSON.nullNode());
                }
            }
            if (choice.percent(30) && !object.has("reasoning")) {
                object.put("reasoning", "VERBATIM EXTRACTION " + entries++);
            }
            return object;
        }
        if (value.isArray()) {
            ArrayNode array = JSON.arrayNode();
            int size = choice.percent(90) ? value.size() : choice.between(0, value.size());
            for (int i = 0; i < size; i++) {
                array.add(choice.percent(95) ? of(value.get(i)) : JSON.nullNode());
            }
            return array;
        }
        return value.isNull() && choice.percent(60) ? JSON.nullNode() : entry();
    }

    /** Makes an entry that differs from all others, so that none can be taken for another. */
    private ObjectNode entry() {
        entries++;
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        parts.put("citation", citations());
        parts.put("confidence", JSON.numberNode(choice.percent(10) ? choice.between(0, 1) : choice.fraction()));
        parts.put("extraction_confidence", JSON.numberNode(choice.fraction()));
        parts.put("parsing_confidence", JSON.numberNode(1.0));
        parts.put("reasoning", JSON.textNode("Converted, case " + entries));
        ObjectNode entry = JSON.objectNode();
        for (Map.Entry<String, JsonNode> part : choice.shuffled(parts.entrySet())) {
            if (choice.percent(60)) {
                entry.set(part.getKey(), part.getValue());
            }
        }
        return entry;
    }

    private JsonNode citations() {
        if (choice.percent(5)) {
            return JSON.textNode("plain text " + entries);
        }
        ArrayNode citations = JSON.arrayNode();
        int count = choice.of(1, 1, 1, 0, 2, 3);
        for (int i = 0; i < count; i++) {
            citations.add(citation(i));
        }
        return citations;
    }

    private ObjectNode citation(int index) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        int page = choice.between(1, 40);
        parts.put("page", choice.percent(80) ? JSON.numberNode(page) : JSON.numberNode((double) page));
        parts.put("matching_text", JSON.textNode("| cell %s.%s |\n<td>…".formatted(entries, index)));
        ArrayNode boxes = JSON.arrayNode();
        for (int i = 0; i < choice.of(0, 1, 1, 2); i++) {
            ObjectNode box = boxes.addObject();
            choice.shuffled(java.util.List.of("x", "y", "w", "h"))
                    .forEach(side -> box.put(side, choice.percent(30) ? choice.between(0, 600) : choice.fraction()));
        }
        parts.put("bounding_boxes", boxes);
        parts.put("page_dimensions", JSON.objectNode().put("width", 595.2).put("height", 842));
        ObjectNode citation = JSON.objectNode();
        for (Map.Entry<String, JsonNode> part : choice.shuffled(parts.entrySet())) {
            if (choice.percent(75)) {
                citation.set(part.getKey(), part.getValue());
            }
        }
        return citation;
    }
}
