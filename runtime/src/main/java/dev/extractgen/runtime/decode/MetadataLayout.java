package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.json.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the metadata of a single result, or of each page or row, lies.
 *
 * <p>The present API puts a level above the fields ({@code document_metadata}, {@code page_metadata},
 * {@code row_metadata}), the first API none, and a schema may have fields with these very names. So a member with such
 * a name is a level unless the schema declares it and other members beside it show that this is the level of the
 * fields.
 *
 * @param document the place of the metadata of a single result, or null
 * @param parts the place of the list of metadata of several results, or null
 */
record MetadataLayout(@Nullable Span document, @Nullable Span parts) {
    static final MetadataLayout NONE = new MetadataLayout(null, null);

    private static final JsonNames LEVELS = JsonNames.of("document_metadata", "page_metadata", "row_metadata");
    private static final JsonNames WRAPPERS = JsonNames.of("extract_metadata", "extraction_metadata", "field_metadata");

    /** Finds the layout of metadata that may still be wrapped as a job wraps it. */
    static MetadataLayout unwrap(MetadataSource source, Span span, JsonNames declared) {
        for (var member : source.at(span).members().entrySet()) {
            if (WRAPPERS.contains(member.getKey()) && !declared.contains(member.getKey())) {
                return unwrap(source, member.getValue(), declared);
            }
        }
        return of(source, span, declared);
    }

    /** Returns the layout of {@code field_metadata} without a level above the fields. */
    static MetadataLayout flat(MetadataSource source, Span span) {
        return source.at(span).json().type() == JsonType.ARRAY
                ? new MetadataLayout(null, span)
                : new MetadataLayout(span, null);
    }

    /** Finds the layout of {@code field_metadata}. */
    static MetadataLayout of(MetadataSource source, Span span, JsonNames declared) {
        Map<String, Span> members = source.at(span).members();
        boolean isLevel = members.keySet().stream().anyMatch(name -> LEVELS.contains(name) && !declared.contains(name));
        boolean hasOnlyLevels = !members.isEmpty() && members.keySet().stream().allMatch(LEVELS::contains);
        return isLevel || hasOnlyLevels ? levels(source, members) : flat(source, span);
    }

    private static MetadataLayout levels(MetadataSource source, Map<String, Span> members) {
        Span document = null;
        Span parts = null;
        for (var member : members.entrySet()) {
            MetadataSource value = source.at(member.getValue());
            JsonType type = value.json().type();
            if (!LEVELS.contains(member.getKey())) {
                value.unknown();
            } else if (type == JsonType.ARRAY && parts == null) {
                parts = member.getValue();
            } else if (type == JsonType.OBJECT && document == null) {
                document = member.getValue();
            } else {
                value.misfit("metadata of one kind: of the document, of its pages or of its rows");
            }
        }
        return new MetadataLayout(document, parts);
    }
}
