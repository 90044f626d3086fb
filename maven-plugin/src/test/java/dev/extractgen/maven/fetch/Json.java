package dev.extractgen.maven.fetch;

import dev.extractgen.generator.diagnostics.Diagnostics;
import dev.extractgen.generator.schema.JsonFileReader;
import dev.extractgen.generator.schema.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads JSON in tests. */
final class Json {
    private Json() {}

    static JsonValue read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return new JsonFileReader("test", diagnostics)
                .read(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(
                        () -> new IllegalArgumentException(diagnostics.sorted().toString()));
    }
}
