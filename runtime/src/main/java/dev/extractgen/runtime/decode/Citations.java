package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.BoundingBox;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.PageDimensions;
import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the citations of an entry: usually a list of objects, in the API's own example a plain text. */
final class Citations {
    private static final JsonNames CITATION =
            JsonNames.of("page", "matching_text", "bounding_boxes", "page_dimensions");
    private static final JsonNames BOX = JsonNames.of("x", "y", "w", "h");
    private static final JsonNames DIMENSIONS = JsonNames.of("width", "height");

    private Citations() {}

    static List<Citation> read(MetadataSource source) {
        if (source.json().type() != JsonType.ARRAY) {
            source.forms().odd();
            Citation single = citation(source);
            return single == null ? List.of() : List.of(single);
        }
        source.json().beginArray();
        List<Citation> citations = new ArrayList<>();
        while (source.json().nextElement()) {
            Citation citation = citation(source);
            if (citation != null) {
                citations.add(citation);
                source.forms().endCitation();
            }
        }
        return citations;
    }

    private static @Nullable Citation citation(MetadataSource source) {
        JsonReader json = source.json();
        if (json.type() == JsonType.STRING) {
            source.forms().odd();
            return new Citation(null, json.string(), List.of(), null);
        }
        if (!source.require(JsonType.OBJECT, "a citation")) {
            return null;
        }
        Integer page = null;
        String matchingText = null;
        List<BoundingBox> boxes = List.of();
        PageDimensions dimensions = null;
        json.beginObject(CITATION);
        for (int index = json.nextMember(); index != JsonReader.END; index = json.nextMember()) {
            switch (index) {
                case 0 -> {
                    int start = json.offset();
                    page = page(source);
                    if (page != null) {
                        source.forms().number(EntrySlots.PAGE, start, json.offset());
                    }
                }
                case 1 -> matchingText = source.text(EntrySlots.MATCHING_TEXT);
                case 2 -> boxes = boxes(source);
                case 3 -> dimensions = dimensions(source);
                default -> source.unknown();
            }
        }
        return new Citation(page, matchingText, boxes, dimensions);
    }

    /** Reads a page number, which the service has been seen to send as {@code 2.0}. */
    static @Nullable Integer page(MetadataSource source) {
        if (!source.require(JsonType.NUMBER, "a page number")) {
            return null;
        }
        int offset = source.json().offset();
        try {
            return Numbers.int32(source.json().number());
        } catch (ArithmeticException | NumberFormatException e) {
            source.problems().add(Code.METADATA_MISFIT, offset, "a whole page number");
            return null;
        }
    }

    private static List<BoundingBox> boxes(MetadataSource source) {
        if (!source.require(JsonType.ARRAY, "a list of bounding boxes")) {
            return List.of();
        }
        source.json().beginArray();
        List<BoundingBox> boxes = new ArrayList<>();
        while (source.json().nextElement()) {
            double[] sides = sides(source, BOX, "a bounding box with x, y, w and h");
            if (sides != null) {
                boxes.add(new BoundingBox(sides[0], sides[1], sides[2], sides[3]));
                source.forms().endBox();
            }
        }
        return boxes;
    }

    private static @Nullable PageDimensions dimensions(MetadataSource source) {
        double[] sides = sides(source, DIMENSIONS, "page dimensions with width and height");
        if (sides == null) {
            return null;
        }
        PageDimensions dimensions = new PageDimensions(sides[0], sides[1]);
        source.forms().dimensions(dimensions);
        return dimensions;
    }

    /** Reads an object of numbers that are only of use together; reports the whole object when one is missing. */
    private static double @Nullable [] sides(MetadataSource source, JsonNames names, String expected) {
        if (!source.require(JsonType.OBJECT, expected)) {
            return null;
        }
        JsonReader json = source.json();
        int offset = json.offset();
        double[] sides = new double[names.size()];
        int found = 0;
        json.beginObject(names);
        for (int index = json.nextMember(); index != JsonReader.END; index = json.nextMember()) {
            if (index == JsonReader.OTHER) {
                source.unknown();
            } else if (json.type() == JsonType.NUMBER) {
                int start = json.offset();
                sides[index] = json.float64();
                if (names == BOX) {
                    source.forms().number(EntrySlots.X + index, start, json.offset());
                }
                found += Double.isFinite(sides[index]) ? 1 : 0;
            } else {
                json.skip();
            }
        }
        if (found < names.size()) {
            source.problems().add(Code.METADATA_MISFIT, offset, expected);
            return null;
        }
        return sides;
    }
}
