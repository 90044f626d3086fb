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
import dev.extractgen.runtime.InvalidJsonException;
import dev.extractgen.runtime.json.JsonReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Says why a file was refused. Jackson finds the reasons, since its messages know more and names that occur twice do
 * not stop it; files without a fault are read without it, which saves a build the time of loading it.
 */
final class JsonFaults {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.MAX_DEPTH)
                    .maxNumberLength(JsonReader.MAX_NUMBER_LENGTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String path;
    private final Diagnostics diagnostics;
    private boolean isReported;

    JsonFaults(String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** Reports all faults that can be told. */
    void report(byte[] json, InvalidJsonException refusal) {
        CharBuffer characters = CharBuffer.allocate(json.length);
        boolean isText = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(json), characters, true)
                .isError();
        String text = characters.flip().toString();
        if (!isText) {
            report(DiagnosticCode.NOT_JSON, atEnd(text), "this is no UTF-8; save the file as UTF-8");
            return;
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(withoutMark)) {
            report(withoutMark, parser);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
        if (!isReported) {
            // Jackson counts the digits of a number, and the limit is for all of its characters.
            int start = JsonReader.of(json).document().start();
            Position place = new Positions(json, start).at((int) refusal.offset());
            reportTooLarge(new SourceLocation(path, place.line(), place.column(), ""));
        }
    }

    private void report(String text, JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                report(
                        DiagnosticCode.NOT_JSON,
                        SourceLocation.ofFile(path),
                        "the file is empty; write JSON into it or remove it");
                return;
            }
            reportNames(parser);
            if (parser.nextToken() != null) {
                report(
                        DiagnosticCode.NOT_JSON,
                        at(parser.currentTokenLocation(), ""),
                        "something follows the JSON value; remove it");
            }
        } catch (StreamConstraintsException e) {
            reportTooLarge(at(parser.currentLocation(), ""));
        } catch (JacksonException e) {
            report(DiagnosticCode.NOT_JSON, at(e.getLocation(), ""), NotJson.reason(text, e));
        }
    }

    /** Passes over the value at which a parser stands, and reports names that occur twice in it. */
    private void reportNames(JsonParser parser) throws IOException {
        Deque<Set<String>> names = new ArrayDeque<>();
        do {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                names.push(new HashSet<>());
            } else if (token == JsonToken.END_OBJECT) {
                names.pop();
            } else if (token == JsonToken.FIELD_NAME && !names.element().add(parser.currentName())) {
                report(
                        DiagnosticCode.DUPLICATE_NAME,
                        at(
                                parser.currentTokenLocation(),
                                parser.getParsingContext().pathAsPointer().toString()),
                        "the name \"%s\" occurs twice; remove one".formatted(parser.currentName()));
            }
        } while (!parser.getParsingContext().inRoot() && parser.nextToken() != null);
    }

    private void reportTooLarge(SourceLocation location) {
        report(
                DiagnosticCode.TOO_LARGE,
                location,
                "at most %s levels and numbers of %s characters are read"
                        .formatted(JsonReader.MAX_DEPTH, JsonReader.MAX_NUMBER_LENGTH));
    }

    private void report(DiagnosticCode code, SourceLocation location, String message) {
        isReported = true;
        diagnostics.report(code, location, message);
    }

    private SourceLocation at(JsonLocation location, String pointer) {
        return new SourceLocation(path, location.getLineNr(), location.getColumnNr(), pointer);
    }

    private SourceLocation atEnd(String text) {
        int line = (int) text.lines().count() + (text.isEmpty() || text.endsWith("\n") ? 1 : 0);
        return new SourceLocation(path, line, text.length() - text.lastIndexOf('\n'), "");
    }
}
