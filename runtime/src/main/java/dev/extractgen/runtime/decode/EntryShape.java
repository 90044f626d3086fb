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
        JsonReader json = source.json();
        List<Citation> citations = List.of();
        Double confidence = null;
        Double extractionConfidence = null;
        Double parsingConfidence = null;
        String reasoning = null;
        json.beginObject(NAMES);
        for (int index = json.nextMember(); index != JsonReader.END; index = json.nextMember()) {
            switch (index) {
                case 0 -> citations = Citations.read(source);
                case 1 -> confidence = confidence(source);
                case 2 -> extractionConfidence = confidence(source);
                case 3 -> parsingConfidence = confidence(source);
                case 4 -> reasoning = source.require(JsonType.STRING, "a text") ? json.string() : null;
                default -> source.unknown();
            }
        }
        return new FieldMetadataEntry(citations, confidence, extractionConfidence, parsingConfidence, reasoning);
    }

    private static @Nullable Double confidence(MetadataSource source) {
        if (!source.require(JsonType.NUMBER, "a confidence, which is a number")) {
            return null;
        }
        int offset = source.json().offset();
        double confidence = source.json().float64();
        if (Double.isInfinite(confidence)) {
            source.problems().add(Code.METADATA_MISFIT, offset, "a confidence between 0 and 1");
            return null;
        }
        return confidence;
    }
}
