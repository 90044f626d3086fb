package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.json.JsonType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metadata of a list: a list, parallel to the data by index. */
final class ListShape extends MetadataShape {
    private final MetadataShape element;

    ListShape(MetadataShape element) {
        this.element = element;
    }

    @Override
    @Nullable
    Object read(MetadataSource source) {
        if (!source.require(JsonType.ARRAY, "a list of metadata, one for each element")) {
            return null;
        }
        int offset = source.json().offset();
        source.json().beginArray();
        List<@Nullable Object> elements = new ArrayList<>();
        while (source.json().nextElement()) {
            elements.add(element.read(source));
        }
        return new ListMetadata(elements, offset, 0, source.problems());
    }

    @Override
    Object bind(@Nullable Object value, MetadataNode node) {
        List<?> elements = (List<?>) value;
        return element.isEntry() ? node.entries(elements) : node.list(elements, element::bind);
    }

    @Override
    void addFields(FieldCollector fields, String pointer, @Nullable Object value, @Nullable Object metadata) {
        fields.elements(pointer, element, 0, value, metadata);
    }
}
