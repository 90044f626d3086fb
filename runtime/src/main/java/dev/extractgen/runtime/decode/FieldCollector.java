package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the leaves of a record. Values and metadata are walked together, by the table of the record's members. */
public final class FieldCollector {
    private final List<ExtractedField> fields = new ArrayList<>();
    private String pointer = "";
    private @Nullable List<? extends @Nullable Object> values;

    private FieldCollector() {}

    /** Lists the leaves of a record. */
    public static Stream<ExtractedField> leaves(FieldMetadata metadata, List<? extends @Nullable Object> values) {
        FieldCollector collector = new FieldCollector();
        collector.addRecord(metadata, values);
        return collector.fields.stream();
    }

    /** Adds the leaves of a record. */
    public void addRecord(FieldMetadata metadata, List<? extends @Nullable Object> recordValues) {
        values = recordValues;
        if (metadata instanceof GeneratedMetadata parts) {
            parts.addTo(this);
        } else {
            leaf(pointer, value(0), metadata);
        }
    }

    /**
     * Adds the leaves of an object or tuple.
     *
     * @param members what the schema says of it
     * @param metadata that of each component; null where a record was made with too little of it
     */
    public void add(Members members, @Nullable Object... metadata) {
        addAll(members, Arrays.asList(metadata));
    }

    /** Does what {@link #add(Members, Object...)} does. */
    public void addAll(Members members, List<? extends @Nullable Object> metadata) {
        String place = pointer;
        List<? extends @Nullable Object> of = values;
        for (int i = 0; i < metadata.size(); i++) {
            members.addFields(this, i, place, of == null ? null : of.get(i), metadata.get(i));
        }
    }

    /** Adds the leaves of a list or map that a record stands for. */
    public void add(MetadataShape shape, @Nullable Object metadata) {
        shape.addFields(this, pointer, value(0), metadata);
    }

    private @Nullable Object value(int index) {
        return values == null ? null : values.get(index);
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
        pointer = at;
        values = null;
        if (value instanceof GeneratedRecord source) {
            addRecord(source.fieldMetadata(), source.fieldValues());
        } else if (value instanceof RenamedRecord source) {
            source.addTo(this);
        } else if (metadata instanceof GeneratedMetadata missing) {
            missing.addTo(this);
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
