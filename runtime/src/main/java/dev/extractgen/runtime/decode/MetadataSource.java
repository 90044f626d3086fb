package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.json.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where metadata is read from. */
final class MetadataSource {
    private static final String REASONING = "reasoning";
    private static final String ERROR = "error";

    private final JsonReader json;
    private final Problems problems;
    private final EntryForms forms;
    private final EntryReader entries;
    private int unknownMembers;

    /**
     * Makes a source.
     *
     * @param json stands on the metadata of one value
     * @param problems takes what does not fit
     */
    MetadataSource(JsonReader json, Problems problems) {
        this(json, problems, new EntryForms(json));
    }

    private MetadataSource(JsonReader json, Problems problems, EntryForms forms) {
        this.json = json;
        this.problems = problems;
        this.forms = forms;
        this.entries = new EntryReader(json, forms);
    }

    JsonReader json() {
        return json;
    }

    Problems problems() {
        return problems;
    }

    /** Returns what reads entries that look like others. */
    EntryReader entries() {
        return entries;
    }

    /** Returns what remembers how entries look. */
    EntryForms forms() {
        return forms;
    }

    /** Returns the same place, what does not fit in it being reported to others. */
    MetadataSource with(Problems others) {
        return new MetadataSource(json, others, forms);
    }

    /** Returns the same document at another value. */
    MetadataSource at(Span span) {
        return new MetadataSource(json.at(span), problems, forms);
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

    /** Returns whether another value says nothing. */
    boolean isBlank(Span span) {
        return json.type(span) == JsonType.NULL || at(span).isBlank();
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
        unknownMembers++;
        if (json.type() != JsonType.NULL) {
            problems.add(Code.METADATA_UNKNOWN_MEMBER, json.offset(), "no such member");
        }
        json.skip();
    }

    /**
     * Returns whether the member that the source stands on is the service's reasoning about an object as a whole. It is
     * told from a field of the same name by being a string, which the metadata of a field never is.
     */
    boolean isReasoning() {
        return json.type() == JsonType.STRING && json.name().equals(REASONING);
    }

    /** Returns whether the member says, likewise as a string, that the service could not extract something. */
    boolean isError() {
        return json.type() == JsonType.STRING && json.name().equals(ERROR);
    }

    /** Reports and passes over the service's words that it could not extract something. */
    void error() {
        if (json.type() == JsonType.STRING) {
            problems.add(Code.METADATA_ERROR, json.offset(), "no error of the service");
            json.skip();
        } else {
            unknown();
        }
    }

    /** Returns how many members had no meaning so far, null or not. */
    int unknownMembers() {
        return unknownMembers;
    }

    /** Reads a text of an entry, or reports that the value is none. */
    @Nullable
    String text(int slot) {
        if (!require(JsonType.STRING, "a text")) {
            return null;
        }
        int start = json.offset();
        String text = json.string();
        forms.text(slot, start, json.offset());
        return text;
    }
}
