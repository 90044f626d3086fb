package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of one page or row: the metadata of its fields, or an object that wraps it and tells the page.
 *
 * @param span the place of the metadata of the fields, or null
 * @param page the page, counted from 1, or null
 */
record MetadataPart(@Nullable Span span, @Nullable Integer page) {
    static final MetadataPart NONE = new MetadataPart(null, null);

    private static final JsonNames WRAPPERS = JsonNames.of("field_metadata", "document_metadata", "fields");

    static List<MetadataPart> list(MetadataSource source, Span parts, RootFields root) {
        List<MetadataPart> list = new ArrayList<>();
        JsonReader json = source.at(parts).json();
        json.beginArray();
        while (json.nextElement()) {
            boolean isNull = json.isNull();
            Span part = json.skip();
            list.add(isNull ? NONE : of(source, part, root));
        }
        return list;
    }

    private static MetadataPart of(MetadataSource source, Span part, RootFields root) {
        Map<String, Span> members = source.at(part).members();
        for (int i = 0; i < WRAPPERS.size(); i++) {
            Span fields = members.get(WRAPPERS.get(i));
            if (fields != null && !root.declares(WRAPPERS.get(i))) {
                members.remove(WRAPPERS.get(i));
                return wrapped(source, fields, members);
            }
        }
        return new MetadataPart(part, null);
    }

    private static MetadataPart wrapped(MetadataSource source, Span fields, Map<String, Span> others) {
        Integer page = null;
        for (var other : others.entrySet()) {
            MetadataSource value = source.at(other.getValue());
            if (other.getKey().equals("page") || other.getKey().equals("page_number")) {
                page = Citations.page(value);
            } else {
                value.unknown();
            }
        }
        return new MetadataPart(fields, page);
    }
}
