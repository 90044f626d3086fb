package dev.extractgen.generator.robustness;

import dev.extractgen.generator.Generation;
import dev.extractgen.generator.Generator;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.SchemaSource;
import java.nio.ByteBuffer;
import java.util.List;

/** What comes of one schema. */
final class Generations {
    private Generations() {}

    static Generation of(String path, byte[] content, String packageName) {
        return Generator.generate(List.of(
                new SchemaSource(path, ByteBuffer.wrap(content), packageName, null, null, GeneratorOptions.DEFAULT)));
    }
}
