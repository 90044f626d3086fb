package dev.extractgen.runtime.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.extractgen.runtime.InvalidJsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads one JSON document, or one value of it, from UTF-8 bytes. It always stands on a value, and its caller says what
 * should come next: objects are read by asking which of some expected names is next, so that a reader may predict it.
 *
 * <p>Every method throws {@link InvalidJsonException} with the offset where the input stops being JSON.
 */
public final class JsonReader {
    /** Says that an object has no more members. */
    public static final int END = -1;

    /** Says that the next member has none of the expected names. */
    public static final int OTHER = -2;

    /** How many objects and arrays may lie within one another. */
    public static final int MAX_DEPTH = 500;

    /** How many characters a number may have. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    private static final JsonFactory FACTORY = ((JsonFactoryBuilder) JsonFactory.builder())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final byte[] json;
    private final int base;
    private final JsonParser parser;

    private JsonReader(byte[] json, Span span) {
        this.json = json;
        this.base = span.start();
        try {
            this.parser = FACTORY.createParser(json, span.start(), span.end() - span.start());
            if (parser.nextToken() == null) {
                throw new InvalidJsonException("nothing there", span.start());
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Makes a reader that stands on the root of a document. The bytes must not change while it is used. */
    public static JsonReader of(byte[] json) {
        Utf8.require(json);
        return new JsonReader(json, new Span(0, json.length));
    }

    /** Makes a reader that stands on another value of the same document. */
    public JsonReader at(Span span) {
        return new JsonReader(json, span);
    }

    /** Returns the place of the whole document. */
    public Span document() {
        return new Span(0, json.length);
    }

    /** Returns the type of the value that the reader stands on. */
    public JsonType type() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonType.OBJECT;
            case START_ARRAY -> JsonType.ARRAY;
            case VALUE_STRING -> JsonType.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonType.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonType.BOOLEAN;
            case VALUE_NULL -> JsonType.NULL;
            default -> throw new IllegalStateException("the reader does not stand on a value");
        };
    }

    /** Returns the offset of the first byte of the value that the reader stands on. */
    public int offset() {
        return offset(parser.currentTokenLocation());
    }

    /**
     * Goes to the next member of the object that the reader stands on or last read a member of, and stands on its
     * value.
     *
     * @return the index of its name in the table, {@link #OTHER}, or {@link #END}
     */
    public int nextMember(JsonNames names) {
        try {
            String name = parser.nextFieldName();
            if (name == null) {
                return END;
            }
            parser.nextToken();
            return names.indexOf(name);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Returns the name of the member whose value the reader stands on. */
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Goes to the next element of the array that the reader stands on or last read an element of. */
    public boolean nextElement() {
        try {
            return parser.nextToken() != JsonToken.END_ARRAY;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Returns the text that the reader stands on. */
    public String string() {
        return text();
    }

    /** Returns the number that the reader stands on, as it is written. */
    public String number() {
        return text();
    }

    /** Returns the truth value that the reader stands on. */
    public boolean bool() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** Passes over the value that the reader stands on, and returns its place. */
    public Span skip() {
        int start = offset();
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw failure(e);
        }
        return new Span(start, endOffset());
    }

    /** Returns the offset after the last byte of the value that was read. */
    public int endOffset() {
        try {
            parser.finishToken();
        } catch (IOException e) {
            throw failure(e);
        }
        return offset(parser.currentLocation());
    }

    /** Requires that nothing but white space follows the value that was read. */
    public void end() {
        try {
            if (parser.nextToken() != null) {
                throw new InvalidJsonException("something follows the document", offset());
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Returns the text of a place in the document, unchanged. */
    public String source(Span span) {
        return new String(json, span.start(), span.end() - span.start(), StandardCharsets.UTF_8);
    }

    /** Returns a byte of the document. */
    public byte byteAt(int offset) {
        return json[offset];
    }

    private String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private int offset(JsonLocation location) {
        return base + (int) location.getByteOffset();
    }

    private RuntimeException failure(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return new InvalidJsonException(
                    "too large to be read; at most %d levels and %d digits".formatted(MAX_DEPTH, MAX_NUMBER_LENGTH),
                    offset(parser.currentLocation()));
        }
        if (e instanceof JacksonException problem) {
            return new InvalidJsonException(problem.getOriginalMessage(), offset(parser.currentLocation()));
        }
        return new UncheckedIOException(e);
    }
}
