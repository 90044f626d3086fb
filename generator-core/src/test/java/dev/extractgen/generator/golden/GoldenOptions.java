package dev.extractgen.generator.golden;

import dev.extractgen.generator.GeneratorOptions;
import dev.extractgen.generator.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.testing.TestFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

/** Options of a golden case, under the names that the plugin gives them. */
final class GoldenOptions {
    private GoldenOptions() {}

    static GeneratorOptions read(Path file) {
        Properties options = new Properties();
        if (Files.exists(file)) {
            try {
                options.load(new StringReader(TestFiles.text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        TypeOptions types = new TypeOptions(
                IntegerType.valueOf(options.getProperty("integers", "LONG")),
                NumberType.valueOf(options.getProperty("numbers", "BIG_DECIMAL")),
                Arrays.stream(options.getProperty("formats", "").split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Type.Scalar::valueOf)
                        .collect(Collectors.toSet()));
        return new GeneratorOptions(types, UnknownMembers.valueOf(options.getProperty("unknownMembers", "REPORT")));
    }
}
