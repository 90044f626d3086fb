package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Documentation;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.Keywords;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.Collection;
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
    private final String path;
    private final Keywords keywords;
    private final Set<Type.Scalar> texts;
    private final DocumentationReader documentation;
    private final Map<TypeId, Declaration> declarations = new LinkedHashMap<>();
    private final Set<TypeId> requested = new HashSet<>();
    private final Set<String> saidOnce = new HashSet<>();
    private final Queue<Supplier<Declaration>> pending = new ArrayDeque<>();

    Resolution(Diagnostics diagnostics, String path, Set<Type.Scalar> texts) {
        this.diagnostics = diagnostics;
        this.path = path;
        this.keywords = new Keywords(diagnostics);
        this.texts = texts;
        this.documentation = new DocumentationReader(keywords);
    }

    Keywords keywords() {
        return keywords;
    }

    /** Returns the type of a text of which several schemas hold; of some formats users want mere texts. */
    Type.Scalar text(Collection<SchemaNode> schemas) {
        Type.Scalar format = Formats.of(schemas, keywords);
        return texts.contains(format) ? Type.Scalar.STRING : format;
    }

    Map<TypeId, Declaration> declarations() {
        return declarations;
    }

    /** Returns the id of a type that belongs to a place. */
    TypeId id(Place place, TypeId.Kind kind) {
        return place.id(kind, path);
    }

    /** Returns what schemas say for people; what the first says counts before what the others say. */
    Documentation documentation(Collection<SchemaNode> schemas) {
        Documentation all = Documentation.NONE;
        for (SchemaNode schema : schemas) {
            all = all.or(documentation.read(schema));
        }
        return all;
    }

    /** Returns what is said for people of the type that belongs to a place. */
    Documentation documentation(Place place, Collection<SchemaNode> parts) {
        Documentation ofParts = documentation(parts);
        return place.below().isEmpty() ? documentation.read(place.schema()).or(ofParts) : ofParts;
    }

    void report(DiagnosticCode code, SourceLocation location, String message) {
        diagnostics.report(code, location, message);
    }

    /** Says of keywords that shape no type that they do not, once for each. */
    void reportRestrictions(SchemaNode schema, boolean closes) {
        for (String keyword : Shaping.RESTRICTING) {
            if (!schema.has(keyword)) {
                continue;
            }
            boolean isHonoured = (closes && keyword.equals(Unevaluated.PROPERTIES))
                    || (keyword.equals(Unevaluated.ITEMS) && Unevaluated.closesPositions(schema));
            if (!isHonoured) {
                reportOnce(
                        keyword,
                        schema.location(keyword),
                        "\"%s\" shapes no type; documents are not checked against it".formatted(keyword));
            }
        }
    }

    /** Says of a keyword what becomes of it, at the first place that has it. */
    void reportOnce(String keyword, SourceLocation location, String message) {
        if (saidOnce.add(keyword)) {
            report(DiagnosticCode.SHAPES_NO_TYPE, location, message);
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
