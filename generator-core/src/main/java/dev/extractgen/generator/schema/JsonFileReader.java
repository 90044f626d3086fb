package dev.extractgen.generator.schema;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonValue.Position;
import dev.extractgen.runtime.InvalidJsonException;
import dev.extractgen.runtime.json.JsonReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON file and keeps the place of every value. */
public final class JsonFileReader {
    private final String path;
    private final Diagnostics diagnostics;

    /**
     * Makes a reader.
     *
     * @param path the file as it should be shown to people
     * @param diagnostics takes the reasons why it is not JSON
     */
    public JsonFileReader(String path, Diagnostics diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** Reads the file, or reports why it is not JSON. */
    public Optional<JsonValue> read(ByteBuffer content) {
        byte[] json = new byte[content.remaining()];
        content.duplicate().get(json);
        try {
            return Optional.of(new Values(json).read());
        } catch (InvalidJsonException e) {
            new JsonFaults(path, diagnostics).report(json, e);
            return Optional.empty();
        }
    }

    private static final class Values {
        private final JsonReader reader;
        private final Positions positions;

        Values(byte[] json) {
            this.reader = JsonReader.of(json);
            this.positions = new Positions(json, reader.document().start());
        }

        JsonValue read() {
            JsonValue value = value();
            reader.end();
            return value;
        }

        private JsonValue value() {
            Position position = positions.at(reader.offset());
            return switch (reader.type()) {
                case OBJECT -> object(position);
                case ARRAY -> array(position);
                case STRING -> new JsonValue.StringValue(position, reader.string());
                case NUMBER -> new JsonValue.NumberValue(position, reader.source(reader.skip()));
                case BOOLEAN -> new JsonValue.BooleanValue(position, reader.bool());
                case NULL -> {
                    reader.skip();
                    yield new JsonValue.NullValue(position);
                }
            };
        }

        private JsonValue object(Position position) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            reader.beginObject();
            while (reader.nextMember() != JsonReader.END) {
                String name = reader.name();
                requireWholeCharacters(name);
                members.put(name, value());
            }
            return new JsonValue.ObjectValue(position, members);
        }

        private JsonValue array(Position position) {
            List<JsonValue> elements = new ArrayList<>();
            reader.beginArray();
            while (reader.nextElement()) {
                elements.add(value());
            }
            return new JsonValue.ArrayValue(position, elements);
        }

        /** Names become Java names and texts, which cannot hold half of a surrogate pair. */
        private void requireWholeCharacters(String name) {
            for (int i = 0; i < name.length(); i++) {
                if (Character.isHighSurrogate(name.charAt(i))
                        && i + 1 < name.length()
                        && Character.isLowSurrogate(name.charAt(i + 1))) {
                    i++;
                } else if (Character.isSurrogate(name.charAt(i))) {
                    throw new InvalidJsonException("half of a surrogate pair in a name", reader.offset());
                }
            }
        }
    }
}
