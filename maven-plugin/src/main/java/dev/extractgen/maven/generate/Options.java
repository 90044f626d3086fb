package dev.extractgen.maven.generate;

import dev.extractgen.generator.GeneratorOptions;
import dev.extractgen.generator.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The options of a goal or a job as they are written in a pom or on the command line.
 *
 * @param integers the Java type for integers, or null
 * @param numbers the Java type for numbers, or null
 * @param formats the formats that stay strings, or null
 * @param unknownMembers what becomes of undeclared members, or null
 */
public record Options(
        @Nullable String integers,
        @Nullable String numbers,
        @Nullable String formats,
        @Nullable String unknownMembers) {
    static final Options NONE = new Options(null, null, null, null);

    /** Returns these options, and those of a goal where these say nothing. */
    Options orElse(Options goal) {
        return new Options(
                integers == null ? goal.integers : integers,
                numbers == null ? goal.numbers : numbers,
                formats == null ? goal.formats : formats,
                unknownMembers == null ? goal.unknownMembers : unknownMembers);
    }

    /** Returns the options as the generator takes them; what can't be understood is said, and left at its default. */
    GeneratorOptions parse(Consumer<String> problems) {
        return new GeneratorOptions(
                new TypeOptions(
                        constant("integers", integers, IntegerType.LONG, problems),
                        constant("numbers", numbers, NumberType.BIG_DECIMAL, problems),
                        texts(problems)),
                constant("unknownMembers", unknownMembers, UnknownMembers.REPORT, problems));
    }

    private Set<Type.Scalar> texts(Consumer<String> problems) {
        Set<Type.Scalar> texts = EnumSet.noneOf(Type.Scalar.class);
        if (formats != null && !formats.isBlank()) {
            for (String format : formats.trim().split("\\s*,\\s*", -1)) {
                List<Type.Scalar> named = Arrays.stream(Type.Scalar.values())
                        .filter(Type.Scalar::hasFormat)
                        .filter(scalar -> format.equals("text") || scalar.name().equals(constantName(format)))
                        .toList();
                texts.addAll(named);
                if (named.isEmpty()) {
                    problems.accept(
                            "formats: \"%s\" is none of text, date, date-time, time, uuid, uri".formatted(format));
                }
            }
        }
        return texts;
    }

    private static <E extends Enum<E>> E constant(
            String option, @Nullable String value, E otherwise, Consumer<String> problems) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        E[] constants = otherwise.getDeclaringClass().getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(constantName(value))) {
                return constant;
            }
        }
        problems.accept("%s: \"%s\" is none of %s"
                .formatted(
                        option, value, Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
        return otherwise;
    }

    private static String constantName(String text) {
        return text.trim().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
