package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.BoundingBox;
import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.PageDimensions;
import dev.extractgen.runtime.json.JsonForm;
import dev.extractgen.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries that look like one before them, but for their values; most of a job is made of them. An entry that
 * looks otherwise, or has a value that does not fit, is left for others to read.
 */
final class EntryReader {
    /** The levels of an entry: itself, the citations, a citation, the boxes, a box. */
    private static final int DEPTH = 5;

    private final JsonReader json;
    private final EntryForms forms;
    private final double[] numbers = new double[EntrySlots.NUMBERS];
    private final @Nullable String[] texts = new @Nullable String[EntrySlots.TEXTS];
    private List<BoundingBox> boxes = List.of();
    private @Nullable PageDimensions dimensions;
    private List<Citation> citations = List.of();

    EntryReader(JsonReader json, EntryForms forms) {
        this.json = json;
        this.forms = forms;
    }

    /** Reads the entry that the reader stands on; returns null, without having moved, if it looks like no other. */
    @Nullable
    FieldMetadataEntry read() {
        if (json.depth() > JsonReader.MAX_DEPTH - DEPTH) {
            return null;
        }
        int start = json.offset();
        FieldMetadataEntry entry = follow();
        if (entry == null) {
            json.moveTo(start);
        }
        return entry;
    }

    private @Nullable FieldMetadataEntry follow() {
        numbers[EntrySlots.CONFIDENCE] = Double.NaN;
        numbers[EntrySlots.EXTRACTION_CONFIDENCE] = Double.NaN;
        numbers[EntrySlots.PARSING_CONFIDENCE] = Double.NaN;
        texts[EntrySlots.REASONING] = null;
        citations = List.of();
        beginCitation(null);
        JsonForm<EntryPassage> form = forms.start();
        do {
            form = json.follow(form, numbers, texts);
            if (form == null || form.meaning() == null || !end(form.meaning())) {
                return null;
            }
        } while (form.hasValue());
        return entry();
    }

    private void beginCitation(@Nullable PageDimensions size) {
        numbers[EntrySlots.PAGE] = Double.NaN;
        texts[EntrySlots.MATCHING_TEXT] = null;
        boxes = List.of();
        dimensions = size;
    }

    /** Ends what ends with some bytes; returns false if that turns out to be unlike other entries. */
    private boolean end(EntryPassage passage) {
        if (passage.endsBox()) {
            BoundingBox box = new BoundingBox(
                    numbers[EntrySlots.X], numbers[EntrySlots.Y], numbers[EntrySlots.W], numbers[EntrySlots.H]);
            boxes = boxes.isEmpty() ? List.of(box) : plus(boxes, box);
        }
        if (passage.dimensions() != null) {
            dimensions = passage.dimensions();
        }
        if (passage.endsCitation()) {
            double page = numbers[EntrySlots.PAGE];
            if (!Double.isNaN(page) && page != (int) page) {
                return false;
            }
            Citation citation = new Citation(
                    !Double.isNaN(page) ? (Integer) (int) page : null,
                    texts[EntrySlots.MATCHING_TEXT],
                    boxes,
                    dimensions);
            citations = citations.isEmpty() ? List.of(citation) : plus(citations, citation);
            beginCitation(passage.nextDimensions());
        }
        return true;
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    private FieldMetadataEntry entry() {
        return new FieldMetadataEntry(
                citations,
                boxed(numbers[EntrySlots.CONFIDENCE]),
                boxed(numbers[EntrySlots.EXTRACTION_CONFIDENCE]),
                boxed(numbers[EntrySlots.PARSING_CONFIDENCE]),
                texts[EntrySlots.REASONING]);
    }

    private static @Nullable Double boxed(double confidence) {
        return Double.isNaN(confidence) ? null : (Double) confidence;
    }
}
