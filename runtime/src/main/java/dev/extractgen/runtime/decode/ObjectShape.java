package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of an object: an object with the same members. Beside them the service may say something about the object as
 * a whole: a string called {@code reasoning}, or {@code error} where it could not extract a field. Both are told from
 * fields of the same name by being strings, which the metadata of a field never is.
 */
final class ObjectShape extends MetadataShape {
    private static final String REASONING = "reasoning";
    private static final String ERROR = "error";

    private final Supplier<Members> members;

    ObjectShape(Supplier<Members> members) {
        this.members = members;
    }

    JsonNames names() {
        return members.get().names();
    }

    /** Returns whether there may be members beside the named ones. */
    boolean isOpen() {
        return members.get().others() != null;
    }

    @Override
    @Nullable
    Object read(MetadataSource source) {
        if (!source.require(JsonType.OBJECT, "an object of metadata, with the names of the value")) {
            return null;
        }
        JsonReader json = source.json();
        Members declared = members.get();
        int offset = json.offset();
        @Nullable Object[] parts = new @Nullable Object[declared.size() + 1];
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        String reasoning = null;
        json.beginObject(declared.names());
        for (int index = declared.memberOf(json.nextMember());
                index != JsonReader.END;
                index = declared.memberOf(json.nextMember())) {
            String name = json.name();
            if (json.type() == JsonType.STRING && name.equals(REASONING)) {
                reasoning = json.string();
            } else if (json.type() == JsonType.STRING && name.equals(ERROR)) {
                source.problems().add(Code.METADATA_ERROR, json.offset(), "no error of the service");
                json.skip();
            } else if (index != JsonReader.OTHER && parts[index] == null) {
                parts[index] = declared.get(index).shape().read(source);
            } else if (index == JsonReader.OTHER && declared.others() != null) {
                others.put(name, declared.others().read(source));
            } else {
                source.unknown();
            }
        }
        parts[declared.size()] = new MapMetadata(others, offset, source.problems());
        return new ObjectMetadata(parts, reasoning);
    }
}
