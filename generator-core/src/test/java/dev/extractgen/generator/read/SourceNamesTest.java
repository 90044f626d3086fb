package dev.extractgen.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.extractgen.generator.Generator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with names is said at once. */
class SourceNamesTest {
    @Test
    void saysAllThatIsWrongWithTheNamesOfASchema() {
        ByteBuffer content = ByteBuffer.wrap("{\"type\": \"object\"}".getBytes(StandardCharsets.UTF_8));
        SchemaSource schema = new SchemaSource(
                "invoice.json", content, "com.example.new", "2024Invoice", null, GeneratorOptions.DEFAULT, null);

        assertThat(Generator.generate(List.of(schema)).diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "invoice.json [EXT008] className: \"2024Invoice\" is no name of a Java class, such as Invoice",
                        "invoice.json [EXT008] packageName: \"com.example.new\" is no name of a Java package, such as com.example.extract");
    }
}
