package dev.extractgen.generator.schema;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.extractgen.generator.diagnostics.DiagnosticCode;
import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.diagnostics.SourceLocation;
import dev.extractgen.generator.schema.JsonValue.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON file and keeps the place of every value. */
public final class JsonFileReader {
    /** Deeper than any schema the service takes, and not so deep that walking it could exhaust the stack. */
    private static final int MAX_DEPTH = 500;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String path;
    private final Diagnostics diagnostics;

    /**
     * Makes a reader.
     *
     * @param path the file as it should be shown to people
     * @param diagnostics takes the reason why it is not JSON
     */
    public JsonFileReader(String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** Reads the file, or reports why it is not JSON. */
    public Optional<JsonValue> read(ByteBuffer content) {
        ByteBuffer bytes = content.duplicate();
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        boolean isText = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes, characters, true)
                .isError();
        String text = characters.flip().toString();
        if (!isText) {
            report(DiagnosticCode.NOT_JSON, atEnd(text), "this is no UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(withoutMark)) {
            return read(withoutMark, parser);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    private Optional<JsonValue> read(String text, JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                report(
                        DiagnosticCode.NOT_JSON,
                        SourceLocation.ofFile(path),
                        "the file is empty; write JSON into it or remove it");
                return Optional.empty();
            }
            JsonValue value = value(parser);
            if (parser.nextToken() != null) {
                report(
                        DiagnosticCode.NOT_JSON,
                        at(parser.currentTokenLocation()),
                        "something follows the JSON value; remove it");
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (StreamConstraintsException e) {
            report(
                    DiagnosticCode.TOO_LARGE,
                    at(parser.currentLocation()),
                    "at most %d levels and numbers of 1000 characters are read".formatted(MAX_DEPTH));
        } catch (JacksonException e) {
            report(DiagnosticCode.NOT_JSON, at(e.getLocation()), NotJson.reason(text, e));
        }
        return Optional.empty();
    }

    private JsonValue value(JsonParser parser) throws IOException {
        Position position = position(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, position);
            case START_ARRAY -> array(parser, position);
            case VALUE_STRING -> new JsonValue.StringValue(position, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.NumberValue(position, parser.getText());
            case VALUE_TRUE -> new JsonValue.BooleanValue(position, true);
            case VALUE_FALSE -> new JsonValue.BooleanValue(position, false);
            default -> new JsonValue.NullValue(position);
        };
    }

    private JsonValue object(JsonParser parser, Position position) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation location = parser.currentTokenLocation();
            parser.nextToken();
            if (members.put(name, value(parser)) != null) {
                report(
                        DiagnosticCode.DUPLICATE_NAME,
                        at(location, parser.getParsingContext().pathAsPointer().toString()),
                        "the name \"%s\" occurs twice; remove one".formatted(name));
            }
        }
        return new JsonValue.ObjectValue(position, members);
    }

    private JsonValue array(JsonParser parser, Position position) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new JsonValue.ArrayValue(position, elements);
    }

    private void report(DiagnosticCode code, SourceLocation location, String message) {
        diagnostics.report(code, location, message);
    }

    private SourceLocation at(JsonLocation location) {
        return at(location, "");
    }

    private SourceLocation at(JsonLocation location, String pointer) {
        return new SourceLocation(path, location.getLineNr(), location.getColumnNr(), pointer);
    }

    private SourceLocation atEnd(String text) {
        int line = (int) text.lines().count() + (text.isEmpty() || text.endsWith("\n") ? 1 : 0);
        return new SourceLocation(path, line, text.length() - text.lastIndexOf('\n'), "");
    }

    private static Position position(JsonLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }
}
