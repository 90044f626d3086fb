package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.model.ExtractionSettings;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents that references may lead to: those that were read, and files that are read when they are needed. Once
 * all that were read have been added, it may be used by several threads.
 */
public final class SchemaLibrary {
    private final SchemaFiles files;
    private final Diagnostics diagnostics;
    private final List<SchemaDocument> documents = new ArrayList<>();
    private final Map<String, Optional<SchemaDocument>> found = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();

    /**
     * Makes a library without documents.
     *
     * @param files the files that may be read
     * @param diagnostics takes what is wrong with these files
     */
    public SchemaLibrary(SchemaFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Adds a document that has been read. */
    public void add(SchemaDocument document) {
        documents.add(document);
        if (document.base().equals(JsonPointer.ROOT)) {
            found.put(document.path(), Optional.of(document));
        }
    }

    /**
     * Returns the schema that a reference without fragment means: a schema with that URI, the file at that path beside
     * the one that refers to it, or a local copy.
     */
    public @Nullable SchemaNode find(SchemaNode from, String reference) {
        SchemaUri uri = from.base().resolve(reference);
        SchemaUri sibling = SchemaUri.ofFile(from.document().path()).resolve(reference);
        SchemaNode own = resource(from.document(), uri);
        if (own != null) {
            return own.equals(from.document().root()) ? original(sibling, uri).orElse(own) : own;
        }
        return document(sibling)
                .map(SchemaDocument::root)
                .or(() -> documents.stream()
                        .map(document -> resource(document, uri))
                        .filter(Objects::nonNull)
                        .findFirst())
                .or(() -> document(uri).map(SchemaDocument::root))
                .orElse(null);
    }

    /**
     * Returns the schema beside that goes by the URI as well. A file that was made of another often still has its
     * {@code $id}; where it refers to that by its path, it does not mean itself.
     */
    private Optional<SchemaNode> original(SchemaUri sibling, SchemaUri uri) {
        return sibling.equals(uri)
                ? Optional.empty()
                : document(sibling)
                        .map(SchemaDocument::root)
                        .filter(root -> root.equals(resource(root.document(), uri)));
    }

    /**
     * Returns whether a reference without fragment may lead to a file by its place, seen from the one that refers to
     * it. Others lead to schemas that call themselves so.
     */
    public static boolean isPath(String reference) {
        return !reference.startsWith("/") && !SchemaUri.ofFile(reference).isAbsolute();
    }

    /** Returns the path that such a reference means, which has the signs that no URI takes as they are. */
    public static String path(String reference) {
        return SchemaUri.ofFile("").resolve(reference).text();
    }

    /** Returns what a schema has to call itself for a reference without fragment to lead there from any file. */
    public static String identifier(SchemaNode from, String reference) {
        return from.base().resolve(reference).text();
    }

    /** Returns whether there is a file where a reference leads, of which it has been reported why it can't be read. */
    public synchronized boolean isUnreadable(SchemaNode from, String reference) {
        SchemaUri sibling = SchemaUri.ofFile(from.document().path()).resolve(reference);
        return unreadable.contains(sibling.text())
                || unreadable.contains(from.base().resolve(reference).text());
    }

    /** Returns the local copies that stand for schemas with absolute URIs, by these. */
    public Map<String, SchemaDocument> copies() {
        Map<String, SchemaDocument> copies = new TreeMap<>();
        found.forEach((location, document) -> {
            if (new SchemaUri(location).isAbsolute()) {
                document.ifPresent(copy -> copies.put(location, copy));
            }
        });
        return copies;
    }

    /** Returns the schema at a place of a file that was read, or null when there is none. */
    public synchronized @Nullable SchemaNode at(SourceLocation location) {
        Optional<SchemaDocument> document = found.getOrDefault(location.path(), Optional.empty());
        return document.flatMap(file -> JsonPointer.parse(location.pointer()).map(file::find))
                .orElse(null);
    }

    private static @Nullable SchemaNode resource(SchemaDocument document, SchemaUri uri) {
        JsonPointer pointer = document.identifiers().resource(uri);
        return pointer == null ? null : document.find(pointer);
    }

    private synchronized Optional<SchemaDocument> document(SchemaUri location) {
        return found.computeIfAbsent(
                location.text(),
                path -> files.find(path).flatMap(content -> json(path, content)).map(value -> read(path, value)));
    }

    private Optional<JsonValue> json(String path, ByteBuffer content) {
        Optional<JsonValue> json = new JsonFileReader(path, diagnostics).read(content);
        if (json.isEmpty()) {
            unreadable.add(path);
        }
        return json;
    }

    private SchemaDocument read(String path, JsonValue value) {
        SchemaDocument document = new SchemaDocument(path, JsonPointer.ROOT, value, null, ExtractionSettings.UNKNOWN);
        new KeywordForms(diagnostics).check(document);
        new MisplacedMembers(diagnostics).check(document);
        return document;
    }
}
