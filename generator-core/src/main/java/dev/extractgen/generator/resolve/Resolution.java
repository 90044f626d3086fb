package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The state while one schema is resolved: what has been declared, and which objects are still to be. Objects are
 * declared later than they are referred to, so a schema may lead back to itself and nothing recurses deeper than one
 * object.
 */
final class Resolution {
    private final Diagnostics diagnostics;
    private final Keywords keywords;
    private final DocumentationReader documentation;
    private final Map<TypeId, Declaration> declarations = new LinkedHashMap<>();
    private final Set<TypeId> requested = new HashSet<>();
    private final Set<String> saidOnce = new HashSet<>();
    private final Queue<Supplier<Declaration>> pending = new ArrayDeque<>();

    Resolution(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.keywords = new Keywords(diagnostics);
        this.documentation = new DocumentationReader(keywords);
    }

    Keywords keywords() {
        return keywords;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Map<TypeId, Declaration> declarations() {
        return declarations;
    }

    Documentation documentation(SchemaNode node) {
        return documentation.read(node);
    }

    void report(DiagnosticCode code, SourceLocation location, String message) {
        diagnostics.report(code, location, message);
    }

    /** Reports something about a subject that is worth saying once for a whole schema. */
    void reportOnce(DiagnosticCode code, SourceLocation location, String subject, String message) {
        if (saidOnce.add(subject)) {
            report(code, location, message);
        }
    }

    void declare(Declaration declaration) {
        declarations.put(declaration.id(), declaration);
    }

    void declareLater(TypeId id, Supplier<Declaration> declaration) {
        if (requested.add(id)) {
            pending.add(declaration);
        }
    }

    void declareAllPending() {
        while (!pending.isEmpty()) {
            declare(pending.remove().get());
        }
    }
}
