package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaDocument;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the schemas that references lead to. */
public final class References {
    private static final int SHOWN_NAMES = 12;

    private final Diagnostics diagnostics;

    /** Makes a finder that reports references that lead nowhere. */
    public References(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the target of the {@code $ref} of a schema, or empty after having reported why there is none. */
    public Optional<SchemaNode> resolve(SchemaNode node, String reference) {
        SchemaDocument document = node.document();
        String local = withoutOwnId(document, reference);
        if (!local.startsWith("#")) {
            return unsupported(node, "\"%s\" leads out of the file".formatted(reference));
        }
        Optional<JsonPointer> pointer = JsonPointer.parseFragment(local.substring(1));
        if (pointer.isEmpty()) {
            return unsupported(node, "\"%s\" is an anchor".formatted(reference));
        }
        SchemaNode target = document.find(pointer.get());
        if (target == null) {
            diagnostics.report(
                    DiagnosticCode.UNRESOLVED_REFERENCE,
                    node.location("$ref"),
                    "\"%s\" leads nowhere%s".formatted(reference, definitions(document)));
            return Optional.empty();
        }
        if (!(target.value() instanceof JsonValue.ObjectValue || target.value() instanceof JsonValue.BooleanValue)) {
            diagnostics.report(
                    DiagnosticCode.UNRESOLVED_REFERENCE,
                    node.location("$ref"),
                    "\"%s\" leads to something that is no schema".formatted(reference));
            return Optional.empty();
        }
        return Optional.of(target);
    }

    private static String withoutOwnId(SchemaDocument document, String reference) {
        if (document.root().get("$id") instanceof JsonValue.StringValue id && reference.startsWith(id.text())) {
            String rest = reference.substring(id.text().length());
            return rest.isEmpty() ? "#" : rest;
        }
        return reference.isEmpty() ? "#" : reference;
    }

    private Optional<SchemaNode> unsupported(SchemaNode node, String reason) {
        diagnostics.report(
                DiagnosticCode.EXTERNAL_REFERENCE,
                node.location("$ref"),
                "%s, which is not followed; any value is taken here. Move the schema into $defs of this file"
                        .formatted(reason));
        return Optional.empty();
    }

    private static String definitions(SchemaDocument document) {
        TreeSet<String> names = new TreeSet<>();
        for (String keyword : List.of("$defs", "definitions")) {
            if (document.root().get(keyword) instanceof JsonValue.ObjectValue object) {
                object.members().keySet().forEach(name -> names.add("#/" + keyword + "/" + name));
            }
        }
        return switch (names.size()) {
            case 0 -> "; the schema has no $defs";
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, SHOWN_NAMES -> "; there are " + String.join(", ", names);
            default -> "";
        };
    }
}
