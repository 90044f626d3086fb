package dev.extractgen.generator.review.document;

import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.JsonValue.ArrayValue;
import dev.extractgen.generator.schema.JsonValue.ObjectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is shown of a document. Where a schema requires thousands of members, each document has all of them, and each
 * finding its document: what lies beside the place that matters is left out then.
 *
 * @param value the document, or what is shown of it
 * @param leftOut how many members and elements are not shown
 */
public record Excerpt(JsonValue value, int leftOut) {
    private static final int MOST_VALUES = 30;

    /** Returns what is shown of a document: all of a small one, and of others what leads to a place, and the first. */
    public static Excerpt of(JsonValue document, JsonPointer place) {
        Cut cut = new Cut();
        JsonValue kept = cut.cut(document, place.tokens());
        return cut.leftOut == 0 ? new Excerpt(document, 0) : new Excerpt(kept, cut.leftOut);
    }

    /** Returns whether nothing is left out, so that the document is one that can be decoded. */
    public boolean isWhole() {
        return leftOut == 0;
    }

    private static final class Cut {
        private int room = MOST_VALUES;
        private int leftOut;

        JsonValue cut(JsonValue value, List<String> way) {
            room--;
            if (value instanceof ObjectValue object) {
                return object(object, way);
            }
            return value instanceof ArrayValue array ? array(array, way) : value;
        }

        /** The way is cut first, since it is never left out. */
        private JsonValue object(ObjectValue object, List<String> way) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            JsonValue next = way.isEmpty() ? null : object.get(way.get(0));
            JsonValue shown = next == null ? null : cut(next, way.subList(1, way.size()));
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                if (room <= 0) {
                    break;
                }
                boolean isNext = shown != null && member.getKey().equals(way.get(0));
                members.put(member.getKey(), isNext ? shown : cut(member.getValue(), List.of()));
            }
            if (shown != null) {
                members.putIfAbsent(way.get(0), shown);
            }
            leftOut += object.members().size() - members.size();
            return Json.object(members);
        }

        /** The elements before one on the way stay, as it is found by its index. */
        private JsonValue array(ArrayValue array, List<String> way) {
            List<JsonValue> elements = new ArrayList<>();
            for (JsonValue element : array.elements()) {
                boolean isNext = !way.isEmpty() && way.get(0).equals(String.valueOf(elements.size()));
                if (room <= 0 && way.isEmpty()) {
                    break;
                }
                elements.add(cut(element, isNext ? way.subList(1, way.size()) : List.of()));
            }
            leftOut += array.elements().size() - elements.size();
            return Json.array(elements);
        }
    }
}
