package dev.extractgen.generator.decoding.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at generated records without knowing their names. */
public final class RecordView {
    private RecordView() {}

    /** Returns the leaves of a record by their pointers, of which none occurs twice. */
    public static Map<String, ExtractedField> leaves(Object record) {
        Map<String, ExtractedField> leaves = new LinkedHashMap<>();
        extractedFields(record)
                .forEach(field -> assertThat(leaves.put(field.pointer(), field))
                        .as("leaf %s is listed twice", field.pointer())
                        .isNull());
        return leaves;
    }

    private static Stream<ExtractedField> extractedFields(Object record) {
        if (record instanceof ExtractedRecord extracted) {
            return extracted.extractedFields();
        }
        for (Method method : record.getClass().getMethods()) {
            if (method.getName().matches("recordExtractedFields|extractedFields")
                    && invoke(method, record) instanceof Stream<?> fields) {
                return fields.map(ExtractedField.class::cast);
            }
        }
        throw new AssertionError("no list of leaves in " + record.getClass());
    }

    private static @Nullable Object invoke(Method method, Object record) {
        try {
            return method.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Returns a record's metadata, whose component is its last. */
    public static FieldMetadata metadata(Object record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object metadata = stored(components[components.length - 1], record);
        assertThat(metadata).isInstanceOf(FieldMetadata.class);
        return (FieldMetadata) Objects.requireNonNull(metadata);
    }

    /** Returns what the service said of objects as a whole, by their pointers. */
    public static Map<String, String> reasonings(Object record) {
        Map<String, String> reasonings = new LinkedHashMap<>();
        visit("", metadata(record), new LinkedHashMap<>(), reasonings);
        return reasonings;
    }

    /** Returns the entries in a record's metadata that aren't empty, by their pointers. */
    public static Map<String, FieldMetadataEntry> entries(Object record) {
        Map<String, FieldMetadataEntry> entries = new LinkedHashMap<>();
        visit("", metadata(record), entries, new LinkedHashMap<>());
        entries.values().removeIf(FieldMetadataEntry::isEmpty);
        return entries;
    }

    private static void visit(
            String pointer,
            @Nullable Object metadata,
            Map<String, FieldMetadataEntry> entries,
            Map<String, String> reasonings) {
        if (metadata == null) {
            return;
        }
        if (metadata instanceof FieldMetadataEntry entry) {
            entries.put(pointer, entry);
        } else if (metadata instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(Json.child(pointer, i), list.get(i), entries, reasonings);
            }
        } else if (metadata instanceof Map<?, ?> map) {
            map.forEach((name, value) -> visit(Json.child(pointer, name), value, entries, reasonings));
        } else {
            RecordComponent[] parts = metadata.getClass().getRecordComponents();
            RecordComponent[] values = metadata.getClass().getEnclosingClass().getRecordComponents();
            for (int i = 0; i < parts.length - 1; i++) {
                JsonProperty property = values[i].getAccessor().getAnnotation(JsonProperty.class);
                String part = property == null ? pointer : Json.child(pointer, property.value());
                visit(part, stored(parts[i], metadata), entries, reasonings);
            }
            if (stored(parts[parts.length - 1], metadata) instanceof String reasoning) {
                reasonings.put(pointer, reasoning);
            }
        }
    }

    /** Reads past the accessor, which never returns null, not even where types contain themselves without end. */
    private static @Nullable Object stored(RecordComponent component, Object record) {
        try {
            Field field = record.getClass().getDeclaredField(component.getName());
            field.setAccessible(true);
            return field.get(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
