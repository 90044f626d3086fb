package dev.extractgen.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads whole documents into maps, lists, strings, {@link NumberText}, booleans and null. */
final class Trees {
    private final JsonReader json;
    private final JsonNames names;

    private Trees(JsonReader json, JsonNames names) {
        this.json = json;
        this.names = names;
    }

    /** A number as it is written, which any other form of the same number is not equal to. */
    record NumberText(String text) {}

    /** Reads a document in whose objects some names are expected, as a decoder expects them. */
    static @Nullable Object read(byte[] document, JsonNames names) {
        JsonReader json = JsonReader.of(document);
        Object tree = new Trees(json, names).value();
        json.end();
        return tree;
    }

    static @Nullable Object read(byte[] document) {
        return read(document, JsonNames.of());
    }

    private @Nullable Object value() {
        return switch (json.type()) {
            case OBJECT -> object();
            case ARRAY -> array();
            case STRING -> json.string();
            case NUMBER -> new NumberText(json.number().text());
            case BOOLEAN -> json.bool();
            case NULL -> {
                json.skip();
                yield null;
            }
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        json.beginObject(names);
        for (int index = json.nextMember(); index != JsonReader.END; index = json.nextMember()) {
            String name = index == JsonReader.OTHER ? json.name() : names.get(index);
            members.put(name, value());
        }
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        json.beginArray();
        while (json.nextElement()) {
            elements.add(value());
        }
        return elements;
    }
}
