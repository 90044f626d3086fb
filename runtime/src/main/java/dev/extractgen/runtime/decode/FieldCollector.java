package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the leaves of a record. Values and metadata are walked together, by the table of the record's members. */
public final class FieldCollector {
    private final List<ExtractedField> fields = new ArrayList<>();

    private FieldCollector() {}

    /** Lists the leaves of a record. */
    public static Stream<ExtractedField> leaves(FieldMetadata metadata, List<? extends @Nullable Object> values) {
        FieldCollector collector = new FieldCollector();
        collector.addRecord("", metadata, values);
        return collector.fields.stream();
    }

    /** Adds the leaves of a record. */
    private void addRecord(String pointer, FieldMetadata metadata, List<? extends @Nullable Object> values) {
        if (metadata instanceof RenamedMetadata parts) {
            parts.addTo(this, pointer, values);
        } else {
            leaf(pointer, values.get(0), metadata);
        }
    }

    void leaf(String at, @Nullable Object value, @Nullable Object metadata) {
        fields.add(new ExtractedField(
                at, value, metadata instanceof FieldMetadataEntry entry ? entry : FieldMetadataEntry.EMPTY));
    }

    /**
     * Adds the leaves of an object, tuple or branch of a union; of a missing one, those if its metadata speaks of any.
     */
    void part(String at, @Nullable Object value, @Nullable Object metadata) {
        int before = fields.size();
        if (value instanceof GeneratedRecord source) {
            addRecord(at, source.fieldMetadata(), source.fieldValues());
        } else if (value instanceof RenamedRecord source) {
            RecordContent content = source.content(source);
            addRecord(at, content.metadata(), content.values());
        } else if (metadata instanceof RenamedMetadata missing) {
            missing.addTo(this, at, null);
            List<ExtractedField> added = fields.subList(before, fields.size());
            if (added.stream().allMatch(field -> field.metadata().isEmpty())) {
                added.clear();
            }
        }
    }

    /** Adds the leaves of a list; the first of its elements has the given index. */
    void elements(String at, MetadataShape shape, int first, @Nullable Object list, @Nullable Object metadata) {
        List<?> elements = list instanceof List<?> some ? some : List.of();
        List<?> parts = metadata instanceof List<?> some ? some : List.of();
        for (int i = 0; i < elements.size(); i++) {
            shape.addFields(this, at + "/" + (first + i), elements.get(i), i < parts.size() ? parts.get(i) : null);
        }
    }

    /** Adds the leaves of a map. */
    void members(String at, MetadataShape shape, @Nullable Object map, @Nullable Object metadata) {
        Map<?, ?> members = map instanceof Map<?, ?> some ? some : Map.of();
        Map<?, ?> parts = metadata instanceof Map<?, ?> some ? some : Map.of();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            String name = String.valueOf(member.getKey());
            shape.addFields(this, below(at, name), member.getValue(), parts.get(name));
        }
    }

    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
