package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Metadata of a tuple: a list, each of whose elements has the shape of its position. */
final class TupleShape extends MetadataShape {
    private final Supplier<Members> members;

    TupleShape(Supplier<Members> members) {
        this.members = members;
    }

    @Override
    @Nullable
    Object read(MetadataSource source) {
        if (!source.require(JsonType.ARRAY, "a list of metadata, one for each element")) {
            return null;
        }
        JsonReader json = source.json();
        Members declared = members.get();
        int offset = json.offset();
        @Nullable Object[] parts = new @Nullable Object[declared.size() + declared.otherSize()];
        List<@Nullable Object> others = new ArrayList<>();
        json.beginArray();
        for (int position = 0; json.nextElement(); position++) {
            if (position < declared.size()) {
                parts[position] = declared.get(position).shape().read(source);
            } else if (declared.otherSize() > 0) {
                others.add(declared.otherShape(declared.size()).read(source));
            } else {
                source.unknown();
            }
        }
        if (declared.otherSize() > 0) {
            parts[declared.size()] = new ListMetadata(others, offset, declared.size(), source.problems());
        }
        return new ObjectMetadata(parts, null);
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
