package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.json.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where metadata is read from.
 *
 * @param json stands on the metadata of one value
 * @param problems takes what does not fit
 */
record MetadataSource(JsonReader json, Problems problems) {
    /** Returns the same document at another value. */
    MetadataSource at(Span span) {
        return new MetadataSource(json.at(span), problems);
    }

    /** Returns the places of an object's members, in their order; none when the value is no object. */
    Map<String, Span> members() {
        Map<String, Span> members = new LinkedHashMap<>();
        if (json.type() == JsonType.OBJECT) {
            json.beginObject();
            while (json.nextMember() != JsonReader.END) {
                String name = json.name();
                members.put(name, json.skip());
            }
        }
        return members;
    }

    /** Returns whether the value says nothing: it is null, or a list or object of such values. It is read for that. */
    boolean isBlank() {
        switch (json.type()) {
            case NULL -> {
                json.skip();
                return true;
            }
            case OBJECT -> {
                json.beginObject();
                while (json.nextMember() != JsonReader.END) {
                    if (!isBlank()) {
                        return false;
                    }
                }
                return true;
            }
            case ARRAY -> {
                json.beginArray();
                while (json.nextElement()) {
                    if (!isBlank()) {
                        return false;
                    }
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Returns whether the value has the type that its place asks for; reports and passes over it if not. */
    boolean require(JsonType type, String expected) {
        if (json.type() == type) {
            return true;
        }
        misfit(expected);
        return false;
    }

    /** Reports and passes over a value that has no place here; null is no misfit. */
    void misfit(String expected) {
        if (json.type() != JsonType.NULL) {
            problems.add(Code.METADATA_MISFIT, json.offset(), expected);
        }
        json.skip();
    }

    /** Reports and passes over a member that has no meaning at its place. */
    void unknown() {
        if (json.type() != JsonType.NULL) {
            problems.add(Code.METADATA_UNKNOWN_MEMBER, json.offset(), "no such member");
        }
        json.skip();
    }
}
