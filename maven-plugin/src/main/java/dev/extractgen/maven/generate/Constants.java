package dev.extractgen.maven.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the constants that are meant by names in a pom, in whichever case, with dashes or underscores. */
final class Constants {
    private Constants() {}

    /** Returns the names in a list with commas. */
    static List<String> names(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.trim().split("\\s*,\\s*", -1));
    }

    /** Returns whether a name means a constant. */
    static boolean isMeant(String name, Enum<?> constant) {
        return constant.name().equals(name.trim().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Returns the constant that a name means, or another one where there is no name; a name that means none is said.
     */
    static <E extends Enum<E>> E find(String option, @Nullable String name, E otherwise, Consumer<String> problems) {
        return name == null || name.isBlank()
                ? otherwise
                : find(option, name, otherwise.getDeclaringClass().getEnumConstants(), problems)
                        .orElse(otherwise);
    }

    /** Returns the constant that a name means; a name that means none is said. */
    static <E extends Enum<E>> Optional<E> find(String option, String name, E[] constants, Consumer<String> problems) {
        for (E constant : constants) {
            if (isMeant(name, constant)) {
                return Optional.of(constant);
            }
        }
        problems.accept("%s: \"%s\" is none of %s"
                .formatted(
                        option, name, Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
        return Optional.empty();
    }
}
