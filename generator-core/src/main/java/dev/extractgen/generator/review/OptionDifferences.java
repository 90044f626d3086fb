package dev.extractgen.generator.review;

import dev.extractgen.generator.model.Type;
import dev.extractgen.generator.read.SchemaSource;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which options two versions of a schema were read with differ, and applies one of them alone. Options are
 * looked at by reflection, so that none that is added later is forgotten.
 */
final class OptionDifferences {
    /** Parts of a schema file that are no options. */
    private static final Set<String> NO_OPTIONS = Set.of("path", "content", "bindings");

    private OptionDifferences() {}

    /** Returns the names of the options that differ. */
    static List<String> names(SchemaSource before, SchemaSource after) {
        if (areEqual(before, after)) {
            return List.of();
        }
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        return old.keySet().stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .toList();
    }

    /** Most schemas keep their options; what is equal need not be put into words to see that. */
    private static boolean areEqual(@Nullable Object before, @Nullable Object after) {
        if (!(before instanceof Record old) || !(after instanceof Record now)) {
            return Objects.equals(before, after);
        }
        for (RecordComponent component : old.getClass().getRecordComponents()) {
            if (!NO_OPTIONS.contains(component.getName()) && !areEqual(value(component, old), value(component, now))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the value of an option, for people. */
    static String value(SchemaSource schema, String name) {
        return values(schema).getOrDefault(name, "");
    }

    /** Returns a schema file with one option as another has it. */
    static SchemaSource with(SchemaSource schema, String name, SchemaSource other) {
        return (SchemaSource) with(schema, List.of(name.split("\\.", -1)), other);
    }

    /** Returns a schema file with all options as another has them. */
    static SchemaSource withAll(SchemaSource schema, SchemaSource other) {
        SchemaSource changed = schema;
        for (String name : names(schema, other)) {
            changed = with(changed, name, other);
        }
        return changed;
    }

    private static Map<String, String> values(SchemaSource schema) {
        Map<String, String> values = new LinkedHashMap<>();
        addValues("", schema, values);
        return values;
    }

    private static void addValues(String prefix, Record options, Map<String, String> values) {
        for (RecordComponent component : options.getClass().getRecordComponents()) {
            Object value = value(component, options);
            if (value instanceof Record nested) {
                addValues(prefix + component.getName() + ".", nested, values);
            } else if (!NO_OPTIONS.contains(component.getName())) {
                values.put(prefix + component.getName(), text(value));
            }
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            Stream<String> texts = values.stream().map(OptionDifferences::text);
            return values.isEmpty()
                    ? "not set"
                    : (value instanceof Set<?> ? texts.sorted() : texts).collect(Collectors.joining(", "));
        }
        if (value instanceof Type.Scalar scalar) {
            return scalar.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value == null ? "not set" : value.toString();
    }

    private static Record with(Record options, List<String> path, Record other) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (RecordComponent component : options.getClass().getRecordComponents()) {
            Object own = value(component, options);
            if (!component.getName().equals(path.get(0))) {
                arguments.add(own);
            } else if (path.size() == 1) {
                arguments.add(value(component, other));
            } else {
                arguments.add(with(nested(own), path.subList(1, path.size()), nested(value(component, other))));
            }
        }
        return create(options.getClass(), arguments);
    }

    private static Record nested(@Nullable Object options) {
        return (Record) Objects.requireNonNull(options);
    }

    private static @Nullable Object value(RecordComponent component, Record options) {
        try {
            return component.getAccessor().invoke(options);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("options can be read", e);
        }
    }

    private static Record create(Class<? extends Record> type, List<@Nullable Object> arguments) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("options can be made", e);
        }
    }
}
