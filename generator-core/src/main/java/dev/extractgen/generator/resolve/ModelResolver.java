package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Definitions;
import dev.extractgen.generator.model.ExtractionModel;
import dev.extractgen.generator.model.OtherMembers;
import dev.extractgen.generator.model.Reachability;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.model.TypeUse;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaLibrary;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resolves a whole schema document. */
public final class ModelResolver {
    private static final String ADVICE = "give it \"type\": \"object\" and \"properties\"";

    private final Diagnostics diagnostics;
    private final SchemaLibrary library;
    private final OtherMembers undeclared;
    private final Set<Type.Scalar> texts;

    /**
     * Makes a resolver.
     *
     * @param diagnostics takes what is wrong with schemas, and what they say that no type expresses
     * @param library the documents that references may lead to
     * @param undeclared what becomes of members of which a schema says nothing
     * @param texts the formats of which values stay texts
     */
    public ModelResolver(
            Diagnostics diagnostics, SchemaLibrary library, OtherMembers undeclared, Set<Type.Scalar> texts) {
        this.diagnostics = diagnostics;
        this.library = library;
        this.undeclared = undeclared;
        this.texts = Set.copyOf(texts);
    }

    /** Returns what the schema says, as types. It is of no use when errors have been reported. */
    public ExtractionModel resolve(SchemaDocument document) {
        Resolution resolution = new Resolution(diagnostics, document.path(), texts);
        References references = new References(diagnostics, library);
        TypeResolver types = new TypeResolver(resolution, references, document.root(), undeclared);
        TypeUse use = types.resolve(document.root());
        Type root = use.type();
        List<Type> reached = new ArrayList<>(List.of(root));
        // Files of definitions often ask for an object without saying anything of it.
        boolean isAnyObject = root.equals(Type.MapOf.ANYTHING) && Shaping.onlyNamesTypes(document.root());
        if (root instanceof Type.Free || root instanceof Type.Nothing || isAnyObject) {
            List<SchemaNode> definitions = definitions(resolution, document.root());
            definitions.forEach(
                    definition -> reached.add(types.resolve(definition).type()));
            if (isAnyObject && !definitions.isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.ANY_RESULT,
                        document.root().location(),
                        "the schema says no more of a result than that it is an object, so that any is one; give it \"properties\" or a \"$ref\", or if it is there for its definitions, leave out \"type\"");
            } else if (root instanceof Type.Nothing) {
                boolean saysNothing = use.nullable() || document.root().isFalse();
                diagnostics.report(
                        DiagnosticCode.NO_RESULT,
                        document.root().location(),
                        "no result fits the schema; " + (saysNothing ? ADVICE : "what it says contradicts itself"));
            } else if (definitions.isEmpty() && !isAnyObject) {
                diagnostics.report(
                        DiagnosticCode.ANY_RESULT,
                        document.root().location(),
                        "the schema does not say what a result looks like, so that any value is one; " + ADVICE);
            }
        }
        resolution.declareAllPending();
        Map<TypeId, Declaration> reachable = new Reachability(resolution.declarations()).from(reached);
        ExtractionModel model = new ExtractionModel(
                document.path(),
                root,
                resolution.documentation(List.of(document.root())),
                reachable,
                document.settings());
        new AmbiguousUnions(model).report(diagnostics);
        return model;
    }

    /** Returns the definitions of a schema that is there for their sake. */
    private static List<SchemaNode> definitions(Resolution resolution, SchemaNode root) {
        List<SchemaNode> definitions = new ArrayList<>();
        for (String keyword : Definitions.KEYWORDS) {
            definitions.addAll(
                    resolution.keywords().schemasByName(root, keyword).values());
        }
        return definitions;
    }
}
