package dev.extractgen.maven.generate;

import dev.extractgen.generator.GeneratorOptions;
import dev.extractgen.generator.GeneratorOptions.UnknownMembers;
import dev.extractgen.generator.emit.RecordOptions;
import dev.extractgen.generator.emit.RecordOptions.RecordMethod;
import dev.extractgen.generator.emit.RecordOptions.Visibility;
import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * @param recordMethods the methods that records have beside their accessors, or null
 * @param visibility who sees generated types, or null
 */
public record Options(
        @Nullable String integers,
        @Nullable String numbers,
        @Nullable String formats,
        @Nullable String unknownMembers,
        @Nullable String recordMethods,
        @Nullable String visibility) {
    static final Options NONE = new Options(null, null, null, null, null, null);

    /** Returns these options, and those of a goal where these say nothing. */
    Options orElse(Options goal) {
        return new Options(
                integers == null ? goal.integers : integers,
                numbers == null ? goal.numbers : numbers,
                formats == null ? goal.formats : formats,
                unknownMembers == null ? goal.unknownMembers : unknownMembers,
                recordMethods == null ? goal.recordMethods : recordMethods,
                visibility == null ? goal.visibility : visibility);
    }

    /** Returns the options as the generator takes them; what can't be understood is said, and left at its default. */
    GeneratorOptions parse(Consumer<String> problems) {
        return new GeneratorOptions(
                new TypeOptions(
                        constant("integers", integers, IntegerType.LONG, problems),
                        constant("numbers", numbers, NumberType.BIG_DECIMAL, problems),
                        texts(problems)),
                constant("unknownMembers", unknownMembers, UnknownMembers.REPORT, problems),
                new RecordOptions(
                        recordMethods(problems), constant("visibility", visibility, Visibility.PUBLIC, problems)));
    }

    private Set<RecordMethod> recordMethods(Consumer<String> problems) {
        Set<RecordMethod> methods = EnumSet.noneOf(RecordMethod.class);
        for (String name : names(recordMethods)) {
            constant("recordMethods", name, RecordMethod.values(), problems).ifPresent(methods::add);
        }
        return methods;
    }

    private static List<String> names(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.trim().split("\\s*,\\s*", -1));
    }

    private Set<Type.Scalar> texts(Consumer<String> problems) {
        Set<Type.Scalar> texts = EnumSet.noneOf(Type.Scalar.class);
        for (String format : names(formats)) {
            List<Type.Scalar> named = Arrays.stream(Type.Scalar.values())
                    .filter(Type.Scalar::hasFormat)
                    .filter(scalar -> format.equals("text") || scalar.name().equals(constantName(format)))
                    .toList();
            texts.addAll(named);
            if (named.isEmpty()) {
                problems.accept("formats: \"%s\" is none of text, date, date-time, time, uuid, uri".formatted(format));
            }
        }
        return texts;
    }

    private static <E extends Enum<E>> E constant(
            String option, @Nullable String value, E otherwise, Consumer<String> problems) {
        return value == null || value.isBlank()
                ? otherwise
                : constant(option, value, otherwise.getDeclaringClass().getEnumConstants(), problems)
                        .orElse(otherwise);
    }

    private static <E extends Enum<E>> Optional<E> constant(
            String option, String value, E[] constants, Consumer<String> problems) {
        Optional<E> named = Arrays.stream(constants)
                .filter(constant -> constant.name().equals(constantName(value)))
                .findFirst();
        if (named.isEmpty()) {
            problems.accept("%s: \"%s\" is none of %s"
                    .formatted(
                            option,
                            value,
                            Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
        }
        return named;
    }

    private static String constantName(String text) {
        return text.trim().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
