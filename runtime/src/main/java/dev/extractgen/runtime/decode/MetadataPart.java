package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
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
 * @param node the metadata of the fields if it has been read already, or null
 */
record MetadataPart(
        @Nullable Span span,
        @Nullable Integer page,
        @Nullable MetadataNode node) {
    static final MetadataPart NONE = new MetadataPart(null, null, null);

    private static final JsonNames WRAPPERS = JsonNames.of("field_metadata", "document_metadata", "fields");

    /** What a wrapper may hold beside the metadata of the fields, or alone where the service sent none. */
    private static final JsonNames ABOUT = JsonNames.of("page", "page_number", "error");

    /** Reads the list that the source stands on. */
    static List<MetadataPart> list(MetadataSource source, MetadataShape shape, RootFields root) {
        List<MetadataPart> list = new ArrayList<>();
        JsonReader json = source.json();
        json.beginArray();
        while (json.nextElement()) {
            MetadataPart part = root.isOpen() ? null : unwrapped(source, shape);
            list.add(part == null ? of(source, root) : part);
        }
        return list;
    }

    /** Reads a part that is not wrapped; returns null, without having moved, when it may be. */
    private static @Nullable MetadataPart unwrapped(MetadataSource source, MetadataShape shape) {
        JsonReader json = source.json();
        int start = json.offset();
        int problems = source.problems().size();
        int unknown = source.unknownMembers();
        if (shape.read(source) instanceof MetadataNode node && source.unknownMembers() == unknown) {
            return new MetadataPart(new Span(start, json.offset()), null, node);
        }
        source.problems().dropFrom(problems);
        json.moveTo(start);
        return null;
    }

    private static MetadataPart of(MetadataSource source, RootFields root) {
        Span part = source.json().skip();
        Map<String, Span> members = source.at(part).members();
        for (int i = 0; i < WRAPPERS.size(); i++) {
            Span fields = members.get(WRAPPERS.get(i));
            if (fields != null && !root.declares(WRAPPERS.get(i))) {
                members.remove(WRAPPERS.get(i));
                return wrapped(source, fields, members);
            }
        }
        return isWithoutFields(source, members) ? wrapped(source, null, members) : new MetadataPart(part, null, null);
    }

    /** Returns whether a part tells its page or an error and nothing else. The metadata of a field is an object. */
    private static boolean isWithoutFields(MetadataSource source, Map<String, Span> members) {
        for (var member : members.entrySet()) {
            JsonType type = source.json().type(member.getValue());
            if (!ABOUT.contains(member.getKey()) || (type != JsonType.NUMBER && type != JsonType.STRING)) {
                return false;
            }
        }
        return !members.isEmpty();
    }

    private static MetadataPart wrapped(MetadataSource source, @Nullable Span fields, Map<String, Span> others) {
        Integer page = null;
        for (var other : others.entrySet()) {
            MetadataSource value = source.at(other.getValue());
            if (!ABOUT.contains(other.getKey())) {
                value.unknown();
            } else if (other.getKey().equals("error")) {
                value.error();
            } else {
                page = Citations.page(value);
            }
        }
        return new MetadataPart(fields, page, null);
    }
}
