package dev.extractgen.generator.review.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.extractgen.generator.review.replay.FieldCounts;
import dev.extractgen.generator.review.replay.FieldReplay;
import dev.extractgen.generator.review.replay.SchemaReplay;
import java.io.IOException;
import java.util.List;

/** Writes what became of saved results. */
final class JsonReplay {
    private JsonReplay() {}

    static void write(JsonGenerator out, SchemaReplay replay) throws IOException {
        out.writeStartObject();
        out.writeStringField("schema", replay.schema());
        out.writeNumberField("results", replay.results());
        texts(out, "withoutResult", replay.withoutResult());
        texts(out, "refusedBefore", replay.refusedBefore());
        texts(out, "refusedAfter", replay.refusedAfter());
        texts(out, "unreadable", replay.unreadable());
        out.writeArrayFieldStart("fields");
        for (FieldReplay field : replay.fields()) {
            out.writeStartObject();
            out.writeStringField("field", field.field());
            counts(out, "before", field.before());
            counts(out, "after", field.after());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private static void counts(JsonGenerator out, String name, FieldCounts counts) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeNumberField("held", counts.bound());
        out.writeNumberField("null", counts.absent());
        out.writeNumberField("failed", counts.failed());
        for (double part : new double[] {0, 0.1, 0.5}) {
            Double confidence = counts.confidence(part);
            if (confidence != null) {
                out.writeNumberField("confidence" + Math.round(part * 100), confidence);
            }
        }
        out.writeEndObject();
    }
}
