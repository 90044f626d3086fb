package dev.extractgen.generator.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import dev.extractgen.generator.review.Review;
import dev.extractgen.generator.review.Reviewer;
import dev.extractgen.generator.review.SchemaVersion;
import dev.extractgen.generator.review.Versions;
import dev.extractgen.generator.review.policy.Judgement;
import dev.extractgen.generator.review.policy.Policy;
import dev.extractgen.generator.review.replay.FieldCounts;
import dev.extractgen.generator.review.replay.FieldReplay;
import dev.extractgen.generator.review.replay.SchemaReplay;
import dev.extractgen.generator.schema.SchemaFiles;
import java.util.List;

/** A review of schemas whose author means harm. */
final class Hostile {
    /** What would be shown by a report that believes it. */
    static final String TEXT =
            "\u0000\u001B[31m\u202Egnp<script>alert(1)</script><img src=x onerror=alert(1)> | a | b\n"
                    + "::error file=x::owned\n"
                    + "##[error]owned ##vso[task.setvariable variable=x]owned `x` ```` `y`\n# Owned ![x](http://evil.example/x) [x](javascript:alert(1)) @everyone #1 -->"
                    + " ]]> {{x}} %0A::warning::owned \uD83D\uDE00 \\ \" ' &lt;";

    private Hostile() {}

    static Judgement judgement() {
        ObjectNode before = schema("The first " + TEXT, "old " + TEXT);
        ObjectNode after = schema("The second " + TEXT, "new " + TEXT);
        SchemaSource now = source(after);
        Review compared = Reviewer.review(
                new SchemaVersion(TEXT, List.of(source(before)), SchemaFiles.NONE),
                new SchemaVersion("here " + TEXT, List.of(now), SchemaFiles.NONE));
        assertThat(compared.findings()).hasSizeGreaterThan(2);
        Acceptance accepted = new Acceptance(
                compared.findings().get(0).fingerprint(), "because " + TEXT, new SourceLocation("b.json", 3, 5, ""));
        Acceptance stale = new Acceptance("0123456789ab", "since " + TEXT, new SourceLocation("b.json", 9, 5, ""));
        Review review = new Review(
                compared.before(),
                compared.after(),
                compared.compared(),
                compared.pairs(),
                compared.findings(),
                List.of(accepted, stale),
                List.of(),
                List.of());
        FieldCounts counts = new FieldCounts(1, 2, 3, List.of(0.5, 0.9));
        SchemaReplay replay = new SchemaReplay(
                "extract/" + TEXT,
                4,
                List.of(TEXT),
                List.of(TEXT),
                List.of(),
                List.of(TEXT),
                List.of(new FieldReplay(TEXT, counts, FieldCounts.NONE)));
        return Judgement.of(review, List.of(replay), Policy.DEFAULT.with("all=info"))
                .noting(List.of("not tried " + TEXT));
    }

    private static SchemaSource source(ObjectNode schema) {
        return new SchemaSource(
                "extract/<img src=x onerror=alert(1)>, a:b | `x` %0A\u202E.json",
                Versions.source(schema.toString()).content(), "example", "Invoice", null, GeneratorOptions.DEFAULT);
    }

    private static ObjectNode schema(String description, String value) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.put("description", description);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("total" + TEXT).put("type", description.startsWith("The first") ? "string" : "integer");
        properties
                .putObject("status")
                .put("title", value)
                .putArray("enum")
                .add("kept")
                .add(value);
        return schema;
    }
}
