package dev.extractgen.generator;

import dev.extractgen.generator.testing.GeneratedClasses;
import java.nio.ByteBuffer;
import java.nio.file.*;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenTest {
    @Test
    void scratch() throws Exception {
        byte[] b = Files.readAllBytes(Path.of("src/test/resources/golden/nested-objects-and-lists/invoice.json"));
        Generation g = Generator.generate(List.of(new SchemaSource(
                "x/invoice.json", ByteBuffer.wrap(b), "com.acme", null, null, GeneratorOptions.DEFAULT)));
        g.diagnostics().forEach(System.out::println);
        g.sources().forEach(s -> System.out.println(s.text()));
        GeneratedClasses.compile(g.sources());
    }
}
