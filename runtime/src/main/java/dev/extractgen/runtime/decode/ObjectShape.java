package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.json.JsonNames;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of an object: an object with the same members. Beside them the service may say something about the object as
 * a whole: a string called {@code reasoning}, or {@code error} where it could not extract a field. Both are told from
 * fields of the same name by being strings, which the metadata of a field never is.
 */
final class ObjectShape extends MetadataShape {
    private final Supplier<Members> members;

    ObjectShape(Supplier<Members> members) {
        this.members = members;
    }

    JsonNames names() {
        return members.get().names();
    }

    /** Returns whether there may be members beside the named ones. */
    boolean isOpen() {
        return members.get().otherSize() > 0;
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
        @Nullable Object[] parts = new @Nullable Object[declared.size() + declared.otherSize()];
        List<Map<String, @Nullable Object>> others = new ArrayList<>();
        for (int i = 0; i < declared.otherSize(); i++) {
            others.add(new LinkedHashMap<>());
            parts[declared.size() + i] = new MapMetadata(others.get(i), offset, source.problems());
        }
        String reasoning = null;
        json.beginObject(declared.names());
        for (int index = declared.memberOf(json.nextMember());
                index != JsonReader.END;
                index = declared.memberOf(json.nextMember())) {
            if (source.isReasoning()) {
                reasoning = json.string();
            } else if (source.isError()) {
                source.error();
            } else if (index != JsonReader.OTHER && parts[index] == null) {
                parts[index] = declared.get(index).shape().read(source);
            } else {
                String name = json.name();
                int other = index == JsonReader.OTHER ? declared.other(name) : Members.END;
                if (other == Members.END) {
                    source.unknown();
                } else {
                    others.get(other - declared.size())
                            .put(name, declared.otherShape(other).read(source));
                }
            }
        }
        return new ObjectMetadata(parts, reasoning);
    }

    @Override
    Object bind(@Nullable Object value, MetadataNode node) {
        return value == null ? members.get().metadata(node) : metadataOf(value);
    }

    @Override
    FieldMetadata missing() {
        return members.get().metadata(MetadataNode.NONE);
    }

    @Override
    void addFields(FieldCollector fields, String pointer, @Nullable Object value, @Nullable Object metadata) {
        fields.part(pointer, value, metadata);
    }
}
