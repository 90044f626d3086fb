package dev.extractgen.maven.generate;

import dev.extractgen.generator.emit.TypeOptions;
import dev.extractgen.generator.emit.TypeOptions.IntegerType;
import dev.extractgen.generator.emit.TypeOptions.NumberType;
import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.GeneratorOptions;
import dev.extractgen.generator.read.GeneratorOptions.UnknownMembers;
import dev.extractgen.maven.incremental.Fingerprint;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The options of a goal or a job as they are written in a pom or on the command line.
 *
 * @param integers the Java type for integers, or null
 * @param numbers the Java type for numbers, or null
 * @param formats the formats that stay strings, or null
 * @param unknownMembers what becomes of undeclared members, or null
 * @param records what types have beside their components
 */
public record Options(
        @Nullable String integers,
        @Nullable String numbers,
        @Nullable String formats,
        @Nullable String unknownMembers,
        RecordSettings records) {
    static final Options NONE = new Options(null, null, null, null, RecordSettings.NONE);

    /** Returns these options, and those of a goal where these say nothing. */
    Options orElse(Options goal) {
        return new Options(
                integers == null ? goal.integers : integers,
                numbers == null ? goal.numbers : numbers,
                formats == null ? goal.formats : formats,
                unknownMembers == null ? goal.unknownMembers : unknownMembers,
                records.orElse(goal.records));
    }

    /** Returns the options as the generator takes them; what can't be understood is said, and left at its default. */
    GeneratorOptions parse(Consumer<String> problems) {
        return new GeneratorOptions(
                new TypeOptions(
                        Constants.find("integers", integers, IntegerType.LONG, problems),
                        Constants.find("numbers", numbers, NumberType.BIG_DECIMAL, problems),
                        texts(problems)),
                Constants.find("unknownMembers", unknownMembers, UnknownMembers.REPORT, problems),
                records.parse(problems));
    }

    /** Adds each option to what decides what comes out. */
    void addTo(Fingerprint parts) {
        parts.add("integers", integers)
                .add("numbers", numbers)
                .add("formats", formats)
                .add("unknownMembers", unknownMembers);
        records.addTo(parts);
    }

    private Set<Type.Scalar> texts(Consumer<String> problems) {
        Set<Type.Scalar> texts = EnumSet.noneOf(Type.Scalar.class);
        for (String format : Constants.names(formats)) {
            List<Type.Scalar> named = Arrays.stream(Type.Scalar.values())
                    .filter(Type.Scalar::hasFormat)
                    .filter(scalar -> format.equalsIgnoreCase("text") || Constants.isMeant(format, scalar))
                    .toList();
            texts.addAll(named);
            if (named.isEmpty()) {
                problems.accept("formats: \"%s\" is none of text, date, date-time, time, uuid, uri".formatted(format));
            }
        }
        return texts;
    }
}
