package dev.extractgen.maven;

import dev.extractgen.generator.GeneratorOptions;
import dev.extractgen.generator.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The options of a goal or a job as they are written in a pom or on the command line.
 *
 * @param integers the Java type for integers, or null
 * @param numbers the Java type for numbers, or null
 * @param formats the formats that stay strings, or null
 * @param unknownMembers what becomes of undeclared members, or null
 */
record Options(
        @Nullable String integers,
        @Nullable String numbers,
        @Nullable String formats,
        @Nullable String unknownMembers) {

    /** Returns these options, and those of a goal where these say nothing. */
    Options orElse(Options goal) {
        return new Options(
                integers == null ? goal.integers : integers,
                numbers == null ? goal.numbers : numbers,
                formats == null ? goal.formats : formats,
                unknownMembers == null ? goal.unknownMembers : unknownMembers);
    }

    /** Returns the options as the generator takes them. */
    GeneratorOptions parse() throws MojoFailureException {
        return new GeneratorOptions(
                new TypeOptions(
                        constant(IntegerType.class, "integers", integers, IntegerType.LONG),
                        constant(NumberType.class, "numbers", numbers, NumberType.BIG_DECIMAL),
                        texts()),
                constant(UnknownMembers.class, "unknownMembers", unknownMembers, UnknownMembers.REPORT));
    }

    private Set<Type.Scalar> texts() throws MojoFailureException {
        Set<Type.Scalar> formatted = EnumSet.allOf(Type.Scalar.class);
        formatted.removeIf(scalar -> !scalar.hasFormat());
        Set<Type.Scalar> texts = EnumSet.noneOf(Type.Scalar.class);
        for (String format : formats == null || formats.isBlank()
                ? new String[0]
                : formats.trim().split("\\s*,\\s*", -1)) {
            if (format.equals("text")) {
                return formatted;
            }
            String name = format.toUpperCase(Locale.ROOT).replace('-', '_');
            Type.Scalar scalar = formatted.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new MojoFailureException(
                            "formats: \"%s\" is none of text, date, date-time, time, uuid, uri".formatted(format)));
            texts.add(scalar);
        }
        return texts;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String option, @Nullable String value, E otherwise)
            throws MojoFailureException {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        String name = value.trim().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("%s: \"%s\" is none of %s"
                        .formatted(
                                option,
                                value,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }
}
