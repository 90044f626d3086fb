package dev.extractgen.generator.resolve;

import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.model.Definitions;
import dev.extractgen.generator.schema.JsonPointer;
import dev.extractgen.generator.schema.JsonValue;
import dev.extractgen.generator.schema.SchemaLibrary;
import dev.extractgen.generator.schema.SchemaNode;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the schemas that references lead to. */
public final class References {
    private static final int SHOWN_NAMES = 12;
    private static final String FILE = "file:";

    private final Diagnostics diagnostics;
    private final SchemaLibrary library;

    /** Makes a finder that looks into a library and reports references that lead nowhere. */
    public References(Diagnostics diagnostics, SchemaLibrary library) {
        this.diagnostics = diagnostics;
        this.library = library;
    }

    /** Returns the target of the {@code $ref} of a schema, or empty after having reported why there is none. */
    public Optional<SchemaNode> resolve(SchemaNode node, String reference) {
        return resolve(node, "$ref", reference);
    }

    /**
     * Returns the target of a reference of which the root of the model may have a say: where the target is an anchor
     * that its users may define anew, the root's own definition counts.
     */
    Optional<SchemaNode> resolveDynamic(SchemaNode node, String keyword, String reference, SchemaNode root) {
        Optional<SchemaNode> target = resolve(node, keyword, reference);
        String name = reference.substring(reference.indexOf('#') + 1);
        boolean isDynamic =
                target.map(found -> found.equals(found.dynamicAnchor(name))).orElse(false);
        SchemaNode outermost = isDynamic ? root.dynamicAnchor(name) : null;
        return outermost == null ? target : Optional.of(outermost);
    }

    private Optional<SchemaNode> resolve(SchemaNode node, String keyword, String reference) {
        int hash = reference.indexOf('#');
        String uri = withoutScheme(hash < 0 ? reference : reference.substring(0, hash));
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        SchemaNode resource = uri.isEmpty() ? node.resource() : library.find(node, uri);
        if (resource == null) {
            if (!library.isUnreadable(node, uri)) {
                diagnostics.report(
                        DiagnosticCode.EXTERNAL_REFERENCE,
                        node.location(keyword),
                        "\"%s\" is not here, and nothing is fetched; any value is taken. %s"
                                .formatted(reference, advice(node, uri, fragment)));
            }
            return Optional.empty();
        }
        SchemaNode target = target(node, resource, fragment);
        if (target == null) {
            report(node, keyword, "\"%s\" leads nowhere%s".formatted(reference, help(resource, uri, fragment)));
            return Optional.empty();
        }
        if (!(target.value() instanceof JsonValue.ObjectValue || target.value() instanceof JsonValue.BooleanValue)) {
            report(node, keyword, "\"%s\" leads to something that is no schema".formatted(reference));
            return Optional.empty();
        }
        return Optional.of(target);
    }

    /** Other generators take paths that have the scheme of files before them, which makes no URI of them. */
    private static String withoutScheme(String uri) {
        return uri.startsWith(FILE) && !uri.startsWith(FILE + "/") ? uri.substring(FILE.length()) : uri;
    }

    /** Returns what makes a reference to another file lead there: its place, or what the schema must call itself. */
    private String advice(SchemaNode node, String uri, String fragment) {
        String file = uri.replaceFirst("/+$", "");
        if (!file.equals(uri) && library.find(node, file) != null) {
            return "Write \"%s#%s\"".formatted(file, fragment);
        }
        return SchemaLibrary.isPath(uri)
                ? "Put a copy of it beside this file, as %s".formatted(SchemaLibrary.path(file))
                : "Put a copy of it beside this file, with \"$id\": \"%s\""
                        .formatted(SchemaLibrary.identifier(node, uri));
    }

    private static @Nullable SchemaNode target(SchemaNode node, SchemaNode resource, String fragment) {
        Optional<JsonPointer> pointer = JsonPointer.parseFragment(fragment);
        if (pointer.isEmpty()) {
            SchemaNode anchored = resource.anchor(fragment);
            // Many a tool takes a pointer without its first sign, and so do schemas that were only tried with those.
            return anchored == null && !fragment.startsWith("/") ? target(node, resource, "/" + fragment) : anchored;
        }
        SchemaNode target = resource.document().find(resource.pointer().append(pointer.get()));
        // Many a schema gives every part an $id and still counts its pointers from the root.
        SchemaNode counted =
                target == null || target.equals(node) ? resource.document().find(pointer.get()) : target;
        return counted != null ? counted : definition(resource, pointer.get());
    }

    /** Definitions may be called by the packages of their types, whose slashes many a generator does not escape. */
    private static @Nullable SchemaNode definition(SchemaNode resource, JsonPointer pointer) {
        return pointer.withSlashesInName()
                .filter(name -> Definitions.KEYWORDS.contains(name.tokens().get(0)))
                .map(name -> resource.document().find(resource.pointer().append(name)))
                .orElse(null);
    }

    private void report(SchemaNode node, String keyword, String message) {
        diagnostics.report(DiagnosticCode.UNRESOLVED_REFERENCE, node.location(keyword), message);
    }

    /** Returns what may have been meant: the root, else one of the definitions. */
    private static String help(SchemaNode resource, String uri, String fragment) {
        return fragment.equals("/") ? "; write \"%s\"".formatted(uri.isEmpty() ? "#" : uri) : definitions(resource);
    }

    private static String definitions(SchemaNode resource) {
        TreeSet<String> names = new TreeSet<>();
        for (String keyword : Definitions.KEYWORDS) {
            if (resource.get(keyword) instanceof JsonValue.ObjectValue object) {
                object.members().keySet().forEach(name -> names.add("#/" + keyword + "/" + JsonPointer.escaped(name)));
            }
        }
        if (names.isEmpty()) {
            return "; the schema has no $defs";
        }
        return names.size() > SHOWN_NAMES ? "" : "; there are " + String.join(", ", names);
    }
}
