package dev.extractgen.generator.decoding.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.decode.RenamedMetadata;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at generated records without knowing their names. */
public final class RecordView {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

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

    /** Returns what a record's metadata says, by pointers. */
    public static RecordMetadata metadata(Object record) {
        List<Part> parts = PARTS.get(record.getClass());
        Object metadata = parts.get(parts.size() - 1).of(record);
        assertThat(metadata).isInstanceOf(FieldMetadata.class);
        RecordMetadata found = new RecordMetadata(new LinkedHashMap<>(), new LinkedHashMap<>());
        visit("", metadata, found);
        return found;
    }

    /**
     * What a record's metadata says.
     *
     * @param entries the entries that aren't empty
     * @param reasonings what was said of objects as a whole
     */
    public record RecordMetadata(Map<String, FieldMetadataEntry> entries, Map<String, String> reasonings) {}

    private static void visit(String pointer, @Nullable Object metadata, RecordMetadata found) {
        if (metadata == null) {
            return;
        }
        if (metadata instanceof FieldMetadataEntry entry) {
            if (!entry.isEmpty()) {
                found.entries.put(pointer, entry);
            }
        } else if (metadata instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(Json.child(pointer, i), list.get(i), found);
            }
        } else if (metadata instanceof Map<?, ?> map) {
            map.forEach((name, value) -> visit(Json.child(pointer, name), value, found));
        } else {
            List<Part> values = PARTS.get(metadata.getClass().getEnclosingClass());
            Object[] parts = (Object[]) Objects.requireNonNull(of("parts", metadata));
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == null) {
                    continue;
                }
                assertThat(accessor(metadata, values.get(i).field.getName())).isSameAs(parts[i]);
                String name = values.get(i).property;
                visit(name == null ? pointer : Json.child(pointer, name), parts[i], found);
            }
            if (of("reasoning", metadata) instanceof String reasoning) {
                found.reasonings.put(pointer, reasoning);
            }
        }
    }

    private static @Nullable Object accessor(Object metadata, String name) {
        try {
            return invoke(metadata.getClass().getMethod(name), metadata);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /**
     * Returns what metadata holds. Its accessors never return null, not even where types contain themselves without
     * end.
     */
    private static @Nullable Object of(String field, Object metadata) {
        try {
            Field held = RenamedMetadata.class.getDeclaredField(field);
            held.setAccessible(true);
            return held.get(metadata);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /**
     * One component of a record.
     *
     * @param property the name in JSON, or null when it is no property
     */
    private record Part(Field field, @Nullable String property) {
        static Part of(RecordComponent component) {
            try {
                Field field = component.getDeclaringRecord().getDeclaredField(component.getName());
                field.setAccessible(true);
                JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
                return new Part(field, property == null ? null : property.value());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }

        @Nullable
        Object of(Object record) {
            try {
                return field.get(record);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
