package dev.extractgen.generator.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.UnaryOperator;

/** A mapper of either generation of Jackson. */
public interface Jackson {
    /** Writes a value. */
    String write(Object value);

    /** Reads a value. */
    <T> T read(String json, Class<T> type);

    /** Makes one of Jackson 2, with its module for dates and with whatever else somebody may have configured. */
    static Jackson two(UnaryOperator<com.fasterxml.jackson.databind.json.JsonMapper.Builder> configuration) {
        ObjectMapper mapper = configuration
                .apply(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule()))
                .build();
        return new Jackson() {
            @Override
            public String write(Object value) {
                try {
                    return mapper.writeValueAsString(value);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                try {
                    return mapper.readValue(json, type);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    /** Makes one of Jackson 3, with whatever somebody may have configured. */
    static Jackson three(UnaryOperator<tools.jackson.databind.json.JsonMapper.Builder> configuration) {
        tools.jackson.databind.ObjectMapper mapper = configuration
                .apply(tools.jackson.databind.json.JsonMapper.builder())
                .build();
        return new Jackson() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        };
    }
}
