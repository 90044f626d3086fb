package dev.extractgen.generator.review.report;

import dev.extractgen.generator.read.GeneratorOptions;
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

/** A review as there are many, with a bit of everything that reports tell. */
final class Everyday {
    private Everyday() {}

    static Judgement judgement() {
        Review review = Reviewer.review(version("v1", """
                        {"type": "object", "properties": {
                          "total": {"type": "number", "description": "What is to be paid & when it's due."},
                          "due_date": {"type": "string"},
                          "status": {"enum": ["paid", "open"]},
                          "page": {"type": "integer", "minimum": 0},
                          "note": {"type": "string", "title": "A note"},
                          "vendor": {"type": "string"}}}
                        """, """
                        {"accepted": [{"finding": "0123456789ab", "reason": "Was so."}]}
                        """), version("v2", """
                        {"type": "object", "properties": {
                          "total": {"type": "integer", "description": "What has to be paid & when it's due, in cents."},
                          "dueDate": {"type": "string"},
                          "status": {"enum": ["paid"]},
                          "page": {"type": "integer", "minimum": 1},
                          "note": {"type": "string", "title": "Note"}}}
                        """, """
                        {"accepted": [
                          {"finding": "fe470fccb794", "reason": "Nobody reads it."},
                          {"finding": "0123456789ab", "reason": "Was so."},
                          {"finding": "ba9876543210", "reason": "Is gone."},
                          {"finding": "cccccccccccc", "reason": "Is gone, too."}]}
                        """));
        FieldCounts read = new FieldCounts(4, 1, 0, List.of(0.5, 0.875, 0.9, 0.97));
        SchemaReplay different = new SchemaReplay(
                "extract/invoice.json",
                5,
                List.of("waiting.json"),
                List.of(),
                List.of("a.json", "b.json"),
                List.of("cut-off.json"),
                List.of(
                        new FieldReplay("/note", read, read),
                        new FieldReplay("/total", read, new FieldCounts(2, 1, 2, List.of()))));
        SchemaReplay same = new SchemaReplay(
                "extract/receipt.json",
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new FieldReplay("/sum", read, read)));
        return Judgement.of(review, List.of(different, same), Policy.DEFAULT.with("extraction=warning"))
                .noting(List.of("Not replayed: other.json, which is of no schema"));
    }

    private static SchemaVersion version(String label, String schema, String bindings) {
        return new SchemaVersion(
                label, List.of(Versions.source(schema, bindings, GeneratorOptions.DEFAULT)), SchemaFiles.NONE);
    }
}
