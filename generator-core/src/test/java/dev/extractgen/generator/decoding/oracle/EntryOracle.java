package dev.extractgen.generator.decoding.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.extractgen.runtime.BoundingBox;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.PageDimensions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what one entry of the metadata means, and what in it means nothing and must be reported. */
final class EntryOracle {
    private static final Set<String> KNOWN =
            Set.of("citation", "confidence", "extraction_confidence", "parsing_confidence", "reasoning");

    private final List<String> unread = new ArrayList<>();

    /** Returns the places of what has no meaning. */
    List<String> unread() {
        return unread;
    }

    FieldMetadataEntry read(JsonNode entry, String pointer) {
        if (!entry.isObject()) {
            leave(entry, pointer);
            return FieldMetadataEntry.EMPTY;
        }
        leaveOthers(entry, pointer, KNOWN);
        return new FieldMetadataEntry(
                citations(entry.path("citation"), Json.child(pointer, "citation")),
                number(entry, pointer, "confidence"),
                number(entry, pointer, "extraction_confidence"),
                number(entry, pointer, "parsing_confidence"),
                text(entry, pointer, "reasoning"));
    }

    private List<Citation> citations(JsonNode node, String pointer) {
        List<Citation> citations = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                citation(node.get(i), Json.child(pointer, i), citations);
            }
        } else {
            citation(node, pointer, citations);
        }
        return citations;
    }

    private void citation(JsonNode node, String pointer, List<Citation> citations) {
        if (node.isTextual()) {
            citations.add(new Citation(null, node.textValue(), List.of(), null));
        } else if (node.isObject()) {
            leaveOthers(node, pointer, Set.of("page", "matching_text", "bounding_boxes", "page_dimensions"));
            citations.add(new Citation(
                    page(node.path("page"), Json.child(pointer, "page")),
                    text(node, pointer, "matching_text"),
                    boxes(node.path("bounding_boxes"), Json.child(pointer, "bounding_boxes")),
                    dimensions(node.path("page_dimensions"), Json.child(pointer, "page_dimensions"))));
        } else {
            leave(node, pointer);
        }
    }

    /** Returns a page number, however it is written. */
    static @Nullable Integer wholePage(JsonNode node) {
        if (!node.isNumber()) {
            return null;
        }
        BigDecimal page = node.decimalValue();
        boolean isInt = page.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && page.remainder(BigDecimal.ONE).signum() == 0;
        return isInt ? (Integer) page.intValueExact() : null;
    }

    private @Nullable Integer page(JsonNode node, String pointer) {
        Integer page = wholePage(node);
        if (page == null) {
            leave(node, pointer);
        }
        return page;
    }

    private List<BoundingBox> boxes(JsonNode node, String pointer) {
        List<BoundingBox> boxes = new ArrayList<>();
        if (!node.isArray()) {
            leave(node, pointer);
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            double[] sides = sides(node.get(i), Json.child(pointer, i), "x", "y", "w", "h");
            if (sides.length == 4) {
                boxes.add(new BoundingBox(sides[0], sides[1], sides[2], sides[3]));
            }
        }
        return boxes;
    }

    private @Nullable PageDimensions dimensions(JsonNode node, String pointer) {
        double[] sides = sides(node, pointer, "width", "height");
        return sides.length == 2 ? new PageDimensions(sides[0], sides[1]) : null;
    }

    private double[] sides(JsonNode node, String pointer, String... names) {
        double[] sides = new double[names.length];
        for (int i = 0; i < names.length; i++) {
            JsonNode side = node.path(names[i]);
            if (!side.isNumber() || Double.isInfinite(side.doubleValue())) {
                leave(node, pointer);
                return new double[0];
            }
            sides[i] = side.doubleValue();
        }
        leaveOthers(node, pointer, Set.of(names));
        return sides;
    }

    private @Nullable Double number(JsonNode entry, String pointer, String name) {
        JsonNode node = entry.path(name);
        if (!node.isNumber() || Double.isInfinite(node.doubleValue())) {
            leave(node, Json.child(pointer, name));
            return null;
        }
        return node.doubleValue();
    }

    private @Nullable String text(JsonNode entry, String pointer, String name) {
        JsonNode node = entry.path(name);
        if (!node.isTextual()) {
            leave(node, Json.child(pointer, name));
            return null;
        }
        return node.textValue();
    }

    private void leaveOthers(JsonNode object, String pointer, Set<String> known) {
        object.properties().forEach(member -> {
            if (!known.contains(member.getKey())) {
                leave(member.getValue(), Json.child(pointer, member.getKey()));
            }
        });
    }

    private void leave(JsonNode node, String pointer) {
        if (!Json.saysNothing(node)) {
            unread.add(pointer);
        }
    }
}
