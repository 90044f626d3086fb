package dev.extractgen.generator.decoding.oracle;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON as jackson-databind understands it, with exact numbers. */
public final class Json {
    /** Reads and writes records and trees. */
    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** Parses a document. */
    public static JsonNode read(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses a document. */
    public static JsonNode read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a record as the document that Jackson writes for it. */
    public static JsonNode document(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Returns the pointer of a member or element of the value at a pointer. */
    public static String child(String pointer, Object token) {
        return pointer + "/" + token.toString().replace("~", "~0").replace("/", "~1");
    }

    /** Returns whether a value says nothing: it is missing, null, or an empty list or object. */
    public static boolean isBlank(JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty());
    }

    /** Returns whether there is no value anywhere in a tree. */
    static boolean saysNothing(JsonNode value) {
        if (!value.isContainerNode()) {
            return value.isMissingNode() || value.isNull();
        }
        for (JsonNode part : value) {
            if (!saysNothing(part)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether two values are the same JSON: numbers by value, members in any order. */
    public static boolean same(JsonNode a, JsonNode b) {
        return a.equals(
                (left, right) -> left.isNumber() && right.isNumber()
                        ? left.decimalValue().compareTo(right.decimalValue())
                        : left.equals(right) ? 0 : 1,
                b);
    }
}
