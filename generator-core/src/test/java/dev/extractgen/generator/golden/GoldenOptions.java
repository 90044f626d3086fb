package dev.extractgen.generator.golden;

import dev.extractgen.generator.bindings.AnnotationText;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.testing.TestFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

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
                constants(options, "formats", Type.Scalar.class));
        RecordOptions records = new RecordOptions(
                constants(options, "recordMethods", RecordMethod.class),
                Visibility.valueOf(options.getProperty("visibility", "PUBLIC")),
                Boolean.parseBoolean(options.getProperty("beanValidation")),
                annotations(options, "typeAnnotations"),
                annotations(options, "componentAnnotations"));
        return new GeneratorOptions(
                types, UnknownMembers.valueOf(options.getProperty("unknownMembers", "REPORT")), records);
    }

    private static List<AnnotationText> annotations(Properties options, String name) {
        return options.getProperty(name, "")
                .lines()
                .flatMap(text -> AnnotationText.parse(text, Assertions::fail).stream())
                .toList();
    }

    private static <E extends Enum<E>> Set<E> constants(Properties options, String name, Class<E> type) {
        return Arrays.stream(options.getProperty(name, "").split(","))
                .filter(constant -> !constant.isEmpty())
                .map(constant -> Enum.valueOf(type, constant))
                .collect(Collectors.toSet());
    }
}
