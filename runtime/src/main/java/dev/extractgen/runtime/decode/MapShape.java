package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of a map: an object with the same names as the data. What the service says about the map as a whole is
 * reported, since a map has no place for it.
 */
final class MapShape extends MetadataShape {
    private final MetadataShape value;

    MapShape(MetadataShape value) {
        this.value = value;
    }

    @Override
    @Nullable
    Object read(MetadataSource source) {
        if (!source.require(JsonType.OBJECT, "an object of metadata, with the names of the value")) {
            return null;
        }
        int offset = source.json().offset();
        source.json().beginObject();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (source.json().nextMember() != JsonReader.END) {
            if (source.isReasoning()) {
                source.misfit("nothing; a map has no place for reasoning about it as a whole");
            } else if (source.isError()) {
                source.error();
            } else {
                String name = source.json().name();
                members.put(name, value.read(source));
            }
        }
        return new MapMetadata(members, offset, source.problems());
    }

    @Override
    @SuppressWarnings("unchecked") // Maps have the names of JSON.
    Object bind(@Nullable Object map, MetadataNode node) {
        Map<String, ?> members = (Map<String, ?>) map;
        return value.isEntry() ? node.entries(members) : node.map(members, value::bind);
    }

    @Override
    void addFields(FieldCollector fields, String pointer, @Nullable Object value, @Nullable Object metadata) {
        fields.members(pointer, this.value, value, metadata);
    }
}
