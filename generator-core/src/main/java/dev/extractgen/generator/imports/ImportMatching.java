package dev.extractgen.generator.imports;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.Declaration;
import dev.extractgen.generator.model.Definitions;
import dev.extractgen.generator.model.TypeId;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaLibrary;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the types of other modules that stand for definitions: those of the same place of a schema with the same URI,
 * and those of definitions of the same name. What does not say the same as there is an error, lest a type becomes
 * another without notice.
 */
final class ImportMatching {
    private final TypeSide here;
    private final ExportedSchemas imports;
    private final SchemaDocument document;
    private final SchemaLibrary library;
    private final Diagnostics diagnostics;

    /**
     * Makes a finder for one schema.
     *
     * @param imports the schemas of other modules
     * @param diagnostics takes what can't be imported
     */
    ImportMatching(ExportedSchemas imports, ResolvedSchema schema, Diagnostics diagnostics) {
        this.imports = imports;
        this.here = new TypeSide(schema.model(), schema.options());
        this.document = schema.document();
        this.library = schema.library();
        this.diagnostics = diagnostics;
    }

    /** Returns the type that stands for a declaration, if there is one; what is wrong with it is reported. */
    Optional<Match> find(Declaration declaration) {
        TypeId id = declaration.id();
        List<Candidate> candidates = candidates(id);
        if (candidates.isEmpty()) {
            reportOtherMeaning(declaration);
            return Optional.empty();
        }
        Map<String, Match> same = new LinkedHashMap<>();
        List<String> differences = new ArrayList<>();
        for (Candidate candidate : candidates) {
            TypeComparison comparison = comparison(candidate);
            Optional<Difference> difference = comparison.difference(id, candidate.id());
            if (difference.isEmpty()) {
                same.putIfAbsent(candidate.type().qualifiedName(), Match.of(candidate, comparison));
            } else {
                differences.add("%s: at %s, %s"
                        .formatted(
                                candidate.type().qualifiedName(),
                                difference.get().location().place(),
                                difference.get().message()));
            }
        }
        if (same.isEmpty()) {
            report(
                    DiagnosticCode.DIFFERENT_IMPORT,
                    declaration,
                    "this is not what it is in %s (%s). Make both the same, or say in the bindings that this is another: %s"
                            .formatted(module(candidates.get(0)), String.join("; ", differences), kept(declaration)));
        } else if (same.size() > 1) {
            report(
                    DiagnosticCode.AMBIGUOUS_IMPORT,
                    declaration,
                    "%s all stand for this; let exportTypes name one schema there, in its <job>, or keep a type of your own by the bindings: %s"
                            .formatted(String.join(" and ", same.keySet()), kept(declaration)));
        }
        return same.values().stream().findFirst();
    }

    /** Returns a type that goes by the same URI or name and is of the same kind, whatever it says. */
    Optional<Match> findNamesake(Declaration declaration) {
        return candidates(declaration.id()).stream()
                .filter(candidate -> candidate.id().kind() == declaration.id().kind())
                .findFirst()
                .map(candidate -> {
                    TypeComparison comparison = comparison(candidate);
                    comparison.difference(declaration.id(), candidate.id());
                    return Match.of(candidate, comparison);
                });
    }

    private TypeComparison comparison(Candidate candidate) {
        ExportedSchema there = candidate.schema();
        return new TypeComparison(here, new TypeSide(there.model(), there.options()));
    }

    private static String module(Candidate candidate) {
        return candidate.schema().module();
    }

    private static String kept(Declaration declaration) {
        return "\"types\": {\"%s\": {\"imported\": false}}"
                .formatted(declaration.location().pointer());
    }

    /** Returns the types in the same place; of several kinds only the same one, if there is one. */
    private List<Candidate> candidates(TypeId id) {
        Optional<SchemaDocument> from = documentOf(id);
        List<Candidate> all = from.flatMap(file -> file.identity(new JsonPointer(id.path())))
                .map(imports::at)
                .orElse(List.of());
        if (all.isEmpty() && !isCopy(id)) {
            all = Definitions.name(id).map(imports::named).orElse(List.of());
        }
        List<Candidate> sameKind = all.stream()
                .filter(candidate -> candidate.id().kind() == id.kind())
                .toList();
        return sameKind.isEmpty() ? all : sameKind;
    }

    /** A definition of the same name that is no type there, such as a string, does not say the same either. */
    private void reportOtherMeaning(Declaration declaration) {
        if (!isCopy(declaration.id())) {
            Definitions.name(declaration.id())
                    .filter(name -> name.size() == 1)
                    .flatMap(imports::defining)
                    .ifPresent(schema -> report(
                            DiagnosticCode.DIFFERENT_IMPORT,
                            declaration,
                            "in %s the definition is no object, tuple, enum or union, or nothing there refers to it. Make both the same, or say in the bindings that this is another: %s"
                                    .formatted(schema.module(), kept(declaration))));
        }
    }

    private boolean isCopy(TypeId id) {
        return imports.has(id.file());
    }

    private Optional<SchemaDocument> documentOf(TypeId id) {
        return id.file().isEmpty()
                ? Optional.of(document)
                : Optional.ofNullable(library.at(SourceLocation.ofFile(id.file())))
                        .map(SchemaNode::document);
    }

    private void report(DiagnosticCode code, Declaration declaration, String message) {
        diagnostics.report(code, declaration.location(), message);
    }
}
