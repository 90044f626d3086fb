package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.SchemaDocument;
import java.util.Map;

/** Resolves a whole schema document. */
public final class ModelResolver {
    private final Diagnostics diagnostics;
    private final OtherMembers undeclared;

    /**
     * Makes a resolver.
     *
     * @param diagnostics takes what is wrong with schemas, and what they say that no type expresses
     * @param undeclared what becomes of members of which a schema says nothing
     */
    public ModelResolver(Diagnostics diagnostics, OtherMembers undeclared) {
        this.diagnostics = diagnostics;
        this.undeclared = undeclared;
    }

    /** Returns what the schema says, as types. It is of no use when errors have been reported. */
    public ExtractionModel resolve(SchemaDocument document) {
        Resolution resolution = new Resolution(diagnostics);
        TypeUse root = new TypeResolver(resolution, undeclared).resolve(document.root());
        resolution.declareAllPending();
        if (root.type() instanceof Type.Free || root.type() instanceof Type.Nothing) {
            diagnostics.report(
                    DiagnosticCode.EMPTY_SCHEMA,
                    document.root().location(),
                    "the schema does not say what a result looks like; give it \"type\": \"object\" and \"properties\"");
        }
        Map<TypeId, Declaration> reachable = new Reachability(resolution.declarations()).from(root.type());
        return new ExtractionModel(
                document.path(),
                root.type(),
                resolution.documentation(document.root()),
                reachable,
                document.settings());
    }
}
