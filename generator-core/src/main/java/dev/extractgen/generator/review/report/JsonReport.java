package dev.extractgen.generator.review.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.review.Review.Compared;
import dev.extractgen.generator.review.finding.Axis;
import dev.extractgen.generator.review.finding.Effect;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Spot;
import dev.extractgen.generator.review.finding.Witness;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Severities;
import dev.extractgen.generator.review.replay.SchemaReplay;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes for programs, as {@code review.schema.json} describes it. */
public final class JsonReport implements Report {
    /** Grows when a program that reads the report would have to be changed. */
    private static final int VERSION = 1;

    @Override
    public String fileName() {
        return "review.json";
    }

    @Override
    public void write(Judgement judgement, Writer text) throws IOException {
        JsonWriting.write(text, out -> {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeStringField("before", judgement.review().before());
            out.writeStringField("after", judgement.review().after());
            compared(out, judgement.review().compared());
            out.writeBooleanField("fails", judgement.fails());
            out.writeArrayFieldStart("notes");
            for (String note : judgement.notes()) {
                out.writeString(note);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("replays");
            for (SchemaReplay replay : judgement.replays()) {
                JsonReplay.write(out, replay);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("findings");
            for (JudgedFinding judged : judgement.findings()) {
                finding(out, judged);
            }
            out.writeEndArray();
            acceptances(out, "stale", judgement.stale());
            acceptances(out, "spent", judgement.spent());
            out.writeEndObject();
        });
    }

    private static void compared(JsonGenerator out, Compared compared) throws IOException {
        out.writeObjectFieldStart("compared");
        out.writeNumberField("schemasBefore", compared.schemasBefore());
        out.writeNumberField("schemasAfter", compared.schemasAfter());
        out.writeNumberField("propertiesBefore", compared.propertiesBefore());
        out.writeNumberField("propertiesAfter", compared.propertiesAfter());
        out.writeArrayFieldStart("files");
        for (String file : compared.files()) {
            out.writeString(file);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void finding(JsonGenerator out, JudgedFinding judged) throws IOException {
        Finding finding = judged.finding();
        out.writeStartObject();
        out.writeStringField("rule", finding.rule().id());
        out.writeStringField("fingerprint", finding.fingerprint());
        out.writeStringField("schema", finding.schema());
        out.writeStringField("subject", finding.subject());
        out.writeStringField("headline", finding.headline());
        out.writeStringField("severity", severity(judged.severity()));
        out.writeBooleanField("fails", judged.fails());
        if (judged.acceptance() != null) {
            out.writeStringField("acceptedBecause", judged.acceptance().reason());
        }
        spot(out, "before", finding.before());
        spot(out, "after", finding.after());
        out.writeObjectFieldStart("effects");
        for (Axis axis : Axis.values()) {
            effect(out, axis, finding.effect(axis));
        }
        out.writeEndObject();
        if (finding.text() != null) {
            out.writeObjectFieldStart("text");
            out.writeStringField("before", finding.text().before());
            out.writeStringField("after", finding.text().after());
            out.writeEndObject();
        }
        out.writeStringField("wayOut", finding.wayOut());
        if (finding.bindings() != null) {
            out.writeStringField("bindings", finding.bindings().json());
        }
        out.writeEndObject();
    }

    private static void spot(JsonGenerator out, String name, @Nullable Spot spot) throws IOException {
        if (spot != null) {
            out.writeObjectFieldStart(name);
            out.writeStringField("file", spot.location().path());
            out.writeNumberField("line", spot.location().line());
            out.writeNumberField("column", spot.location().column());
            out.writeStringField("pointer", spot.location().pointer());
            out.writeEndObject();
        }
    }

    private static void effect(JsonGenerator out, Axis axis, Effect effect) throws IOException {
        out.writeObjectFieldStart(axis.id());
        out.writeStringField("verdict", effect.verdict().id());
        out.writeStringField("severity", severity(Severities.of(axis, effect.verdict())));
        out.writeStringField("sentence", effect.sentence());
        if (effect.witness() != null) {
            out.writeObjectFieldStart("witness");
            witness(out, effect.witness());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static String severity(@Nullable Severity severity) {
        return severity == null ? "none" : severity.id();
    }

    private static void witness(JsonGenerator out, Witness witness) throws IOException {
        out.writeStringField("meaning", Witnesses.meaning(witness));
        if (witness instanceof Witness.Document document) {
            out.writeStringField("document", document.json());
            out.writeStringField("pointer", document.pointer());
            if (document.leftOut() > 0) {
                out.writeNumberField("leftOut", document.leftOut());
            }
        } else if (witness instanceof Witness.Job job) {
            out.writeStringField("job", job.json());
        } else if (witness instanceof Witness.Code code) {
            out.writeStringField("code", code.code());
        }
    }

    private static void acceptances(JsonGenerator out, String name, List<Acceptance> acceptances) throws IOException {
        out.writeArrayFieldStart(name);
        for (Acceptance acceptance : acceptances) {
            out.writeStartObject();
            out.writeStringField("fingerprint", acceptance.finding());
            out.writeStringField("reason", acceptance.reason());
            out.writeStringField("file", acceptance.location().path());
            out.writeNumberField("line", acceptance.location().line());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
