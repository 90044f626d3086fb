package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.Citation;
import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metadata of a single value: citations, confidences and reasoning, each of which may be missing. */
final class EntryShape extends MetadataShape {
    static final EntryShape INSTANCE = new EntryShape();

    private static final JsonNames NAMES =
            JsonNames.of("citation", "confidence", "extraction_confidence", "parsing_confidence", "reasoning");

    @Override
    @Nullable
    Object read(MetadataSource source) {
        if (!source.require(JsonType.OBJECT, "an object with citation and confidence")) {
            return null;
        }
        FieldMetadataEntry known = source.entries().read();
        return known == null ? readUnknown(source) : known;
    }

    private static FieldMetadataEntry readUnknown(MetadataSource source) {
        JsonReader json = source.json();
        List<Citation> citations = List.of();
        Double confidence = null;
        Double extractionConfidence = null;
        Double parsingConfidence = null;
        String reasoning = null;
        int problems = source.problems().size();
        source.forms().begin(json.offset());
        json.beginObject(NAMES);
        for (int index = json.nextMember(); index != JsonReader.END; index = json.nextMember()) {
            switch (index) {
                case 0 -> citations = Citations.read(source);
                case 1 -> confidence = confidence(source, EntrySlots.CONFIDENCE);
                case 2 -> extractionConfidence = confidence(source, EntrySlots.EXTRACTION_CONFIDENCE);
                case 3 -> parsingConfidence = confidence(source, EntrySlots.PARSING_CONFIDENCE);
                case 4 -> reasoning = source.text(EntrySlots.REASONING);
                default -> source.unknown();
            }
        }
        if (source.problems().size() > problems) {
            source.forms().odd();
        }
        source.forms().end(json.offset());
        return new FieldMetadataEntry(citations, confidence, extractionConfidence, parsingConfidence, reasoning);
    }

    private static @Nullable Double confidence(MetadataSource source, int slot) {
        if (!source.require(JsonType.NUMBER, "a confidence, which is a number")) {
            return null;
        }
        int offset = source.json().offset();
        double confidence = source.json().float64();
        if (Double.isInfinite(confidence)) {
            source.problems().add(Code.METADATA_MISFIT, offset, "a confidence that a double holds");
            return null;
        }
        source.forms().number(slot, offset, source.json().offset());
        return confidence;
    }

    @Override
    boolean isEntry() {
        return true;
    }

    @Override
    Object bind(@Nullable Object value, MetadataNode node) {
        return node.asEntry();
    }

    @Override
    void addFields(FieldCollector fields, String pointer, @Nullable Object value, @Nullable Object metadata) {
        fields.leaf(pointer, value, metadata);
    }
}
