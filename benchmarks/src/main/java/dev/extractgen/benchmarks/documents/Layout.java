package dev.extractgen.benchmarks.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a document is written. */
public enum Layout {
    /** Without white space, members in the order of the schema, the metadata before the result. */
    COMPACT,
    /** Indented as Jackson does it. */
    PRETTY,
    /** Without white space, the members of every object in reverse order; so the result lies before the metadata. */
    REVERSED,
    /** As compact, but the result lies before the metadata. */
    METADATA_LAST;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    byte[] write(Map<String, @Nullable Object> job) {
        ObjectWriter writer = this == PRETTY ? MAPPER.writer(SerializationFeature.INDENT_OUTPUT) : MAPPER.writer();
        try {
            return writer.writeValueAsBytes(
                    switch (this) {
                        case COMPACT, PRETTY -> job;
                        case REVERSED -> reversed(job);
                        case METADATA_LAST -> metadataLast(job);
                    });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object reversed(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            Collections.reverse(names);
            Map<Object, @Nullable Object> reversed = new LinkedHashMap<>();
            names.forEach(name -> reversed.put(name, reversed(map.get(name))));
            return reversed;
        }
        return value instanceof List<?> list
                ? list.stream().map(Layout::reversed).toList()
                : value;
    }

    private static Map<String, @Nullable Object> metadataLast(Map<String, @Nullable Object> job) {
        Map<String, @Nullable Object> reordered = new LinkedHashMap<>(job);
        reordered.put("extract_metadata", reordered.remove("extract_metadata"));
        return reordered;
    }
}
