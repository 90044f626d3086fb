package dev.extractgen.generator.decoding.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Changes that make a document or metadata into something that nobody should have sent. */
public final class Damage {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Choice choice;

    private Damage(Choice choice) {
        this.choice = choice;
    }

    /** Returns a damaged copy. */
    public static JsonNode of(JsonNode document, int times, Choice choice) {
        Damage damage = new Damage(choice);
        JsonNode damaged = document.deepCopy();
        for (int i = 0; i < times; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(damaged, containers);
            if (containers.isEmpty()) {
                return damaged;
            }
            JsonNode container = choice.of(containers);
            if (container instanceof ObjectNode object) {
                damage.object(object);
            } else {
                damage.array((ArrayNode) container);
            }
        }
        return damaged;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void object(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || choice.percent(20)) {
            object.set(RandomNames.next(choice), anything());
            return;
        }
        String name = choice.of(names);
        switch (choice.between(0, 4)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.set(choice.of(names), object.get(name).deepCopy());
            case 3 -> object.set(name, JSON.arrayNode().add(object.get(name)));
            default -> object.set(name, anything());
        }
    }

    private void array(ArrayNode array) {
        if (array.isEmpty() || choice.percent(20)) {
            array.add(anything());
            return;
        }
        int index = choice.between(0, array.size() - 1);
        switch (choice.between(0, 4)) {
            case 0 -> array.remove(index);
            case 1 -> array.setNull(index);
            case 2 ->
                array.insert(
                        index, array.get(choice.between(0, array.size() - 1)).deepCopy());
            case 3 -> array.set(index, JSON.objectNode().set("reasoning", array.get(index)));
            default -> array.set(index, anything());
        }
    }

    private JsonNode anything() {
        return choice.of(
                JSON.numberNode(7),
                JSON.numberNode(new BigDecimal("2.5")),
                JSON.numberNode(new BigDecimal("1e400")),
                JSON.textNode("not what you think"),
                JSON.textNode("2026-02-30"),
                JSON.textNode("12"),
                JSON.booleanNode(true),
                JSON.nullNode(),
                JSON.arrayNode(),
                JSON.arrayNode().add("a").add(JSON.arrayNode().add(1)),
                JSON.objectNode(),
                JSON.objectNode()
                        .set("citation", JSON.arrayNode().add(JSON.objectNode().put("page", 3))),
                JSON.objectNode().put("confidence", 0.5).put("reasoning", "because"),
                JSON.objectNode().put("page", 4).set("field_metadata", JSON.objectNode()));
    }
}
