package dev.extractgen.generator.review;

import dev.extractgen.generator.bindings.Acceptance;
import dev.extractgen.generator.diagnostics.Diagnostic;
import dev.extractgen.generator.diagnostics.Severity;
import dev.extractgen.generator.read.NamedSchema;
import dev.extractgen.generator.review.finding.Finding;
import java.util.List;

/**
 * What came of comparing two versions of all schemas.
 *
 * @param before what was compared with, as people call it
 * @param after what was compared, as people call it
 * @param compared how much was compared
 * @param pairs the schemas that both versions have
 * @param findings what is different, sorted by place
 * @param accepted the findings that the bindings of the new version accept
 * @param acceptedBefore the findings that the bindings of the old version accept
 * @param diagnostics what is wrong with the new schemas
 */
public record Review(
        String before,
        String after,
        Compared compared,
        List<Pair> pairs,
        List<Finding> findings,
        List<Acceptance> accepted,
        List<Acceptance> acceptedBefore,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Review {
        pairs = List.copyOf(pairs);
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        acceptedBefore = List.copyOf(acceptedBefore);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns whether the new schemas can't be compared, because they have errors. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Two versions of one schema, each with the options of its time. */
    public record Pair(NamedSchema before, NamedSchema after) {
        /** Returns whether both are one, so that nothing can be different. */
        @SuppressWarnings("ReferenceEquality") // What says the same in both versions was read once.
        boolean isSame() {
            return before == after;
        }
    }

    /**
     * How much was compared, so that nobody takes a comparison of nothing for a good one.
     *
     * @param schemasBefore the number of schemas in the old version
     * @param schemasAfter the number of schemas in the new version
     * @param propertiesBefore the number of properties in the old version
     * @param propertiesAfter the number of properties in the new version
     * @param files the files of the new version
     */
    public record Compared(
            int schemasBefore, int schemasAfter, int propertiesBefore, int propertiesAfter, List<String> files) {
        /** Copies the files. */
        public Compared {
            files = List.copyOf(files);
        }

        /** Returns whether neither version has schemas. */
        public boolean isNothing() {
            return schemasBefore == 0 && schemasAfter == 0;
        }
    }
}
