package dev.extractgen.generator.service;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.List;

/** Warns of schemas that can be generated from, and that the service refuses or does not do in full. */
public final class ServiceCheck {
    private final Diagnostics diagnostics;

    /** Makes a check that reports what it finds. */
    public ServiceCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Checks one schema.
     *
     * @param excesses the limits that the schema goes beyond
     */
    public void check(SchemaDocument document, ExtractionModel model, List<Excess> excesses) {
        // What is there for its definitions alone is sent to nobody, so that its root is as it should be.
        boolean isShelf = model.isOfDefinitions() && !model.declarations().isEmpty();
        for (Excess excess : excesses) {
            if (!isShelf || excess.limit() != Excess.Limit.ROOT) {
                diagnostics.report(DiagnosticCode.BEYOND_SERVICE, excess.location(), excess.message());
            }
        }
        IgnoredKeywords ignored = new IgnoredKeywords(document);
        SchemaNode first = ignored.first();
        if (first != null) {
            String places = ignored.places() == 1 ? "" : " (%s places, this is the first)".formatted(ignored.places());
            diagnostics.report(
                    DiagnosticCode.IGNORED_BY_SERVICE,
                    first.location(),
                    "the service ignores %s%s; say in the description what values should look like"
                            .formatted(String.join(", ", ignored.keywords()), places));
        }
    }
}
