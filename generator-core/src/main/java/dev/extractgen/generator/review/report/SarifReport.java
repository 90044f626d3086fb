package dev.extractgen.generator.review.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.review.finding.Finding;
import dev.extractgen.generator.review.finding.Rule;
import dev.extractgen.generator.review.policy.JudgedFinding;
import dev.extractgen.generator.review.policy.Judgement;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes SARIF 2.1.0, which code scanning takes in. */
public final class SarifReport implements Report {
    private static final String HELP =
            " Each finding says what its edit does to Java code, to results and to the extraction, and what can be done. "
                    + "One that is wanted is accepted in the bindings beside the schema, with a reason.";

    private final UnaryOperator<String> fromTop;

    /**
     * Makes a report.
     *
     * @param fromTop returns a path from the top of the repository, where code scanning looks for it, for one that is
     *     shown
     */
    public SarifReport(UnaryOperator<String> fromTop) {
        this.fromTop = fromTop;
    }

    @Override
    public String fileName() {
        return "review.sarif";
    }

    @Override
    public void write(Judgement judgement, Writer text) throws IOException {
        JsonWriting.write(text, out -> {
            out.writeStartObject();
            out.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            out.writeStringField("version", "2.1.0");
            out.writeArrayFieldStart("runs");
            out.writeStartObject();
            tool(out);
            out.writeStringField("columnKind", "utf16CodeUnits");
            out.writeArrayFieldStart("results");
            for (JudgedFinding judged : judgement.findings()) {
                result(out, judged);
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void tool(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "extractgen review");
        out.writeArrayFieldStart("rules");
        for (Rule rule : Rule.values()) {
            out.writeStartObject();
            out.writeStringField("id", rule.id());
            message(out, "shortDescription", rule.id().replace('-', ' '));
            message(out, "fullDescription", rule.edit());
            message(out, "help", rule.edit() + HELP);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void result(JsonGenerator out, JudgedFinding judged) throws IOException {
        Finding finding = judged.finding();
        out.writeStartObject();
        out.writeStringField("ruleId", finding.rule().id());
        out.writeStringField("level", level(Summary.level(judged)));
        message(out, "message", text(finding));
        out.writeArrayFieldStart("locations");
        location(out, finding);
        out.writeEndArray();
        out.writeObjectFieldStart("partialFingerprints");
        out.writeStringField("extractgen/v1", finding.fingerprint());
        out.writeEndObject();
        out.writeStringField("baselineState", "new");
        if (judged.acceptance() != null) {
            out.writeArrayFieldStart("suppressions");
            out.writeStartObject();
            out.writeStringField("kind", "external");
            out.writeStringField("status", "accepted");
            out.writeStringField("justification", judged.acceptance().reason());
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static String level(@Nullable Severity severity) {
        if (severity == null) {
            return "none";
        }
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** In messages, brackets make links. */
    private static String text(Finding finding) {
        String effects = String.join(" ", Summary.effects(finding));
        String bindings =
                finding.bindings() == null ? "" : " " + finding.bindings().json();
        return Visible.line(Summary.subject(finding) + ": " + Summary.sentence(finding) + " " + effects + " Way out: "
                        + finding.wayOut() + bindings + " (Finding " + finding.fingerprint() + ")")
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    private static void message(JsonGenerator out, String name, String text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    /** What is gone is told at the beginning of its file: GitHub refuses a report with a result that has no place. */
    private void location(JsonGenerator out, Finding finding) throws IOException {
        SourceLocation location = Summary.locationInTree(finding);
        out.writeStartObject();
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", Uris.ofPath(fromTop.apply(location == null ? finding.schema() : location.path())));
        out.writeEndObject();
        out.writeObjectFieldStart("region");
        out.writeNumberField("startLine", location == null ? 1 : location.line());
        out.writeNumberField("startColumn", location == null ? 1 : location.column());
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
    }
}
