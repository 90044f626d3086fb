package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.json.JsonType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The types that a value may have. The JSON type of the value tells them apart, and where several are objects, their
 * members do.
 *
 * @param <T> the union
 */
public final class Branches<T> {
    private static final Set<JsonType> SCALARS = EnumSet.of(JsonType.STRING, JsonType.NUMBER, JsonType.BOOLEAN);

    private final Map<JsonType, List<Branch<T>>> branches;

    private Branches(Map<JsonType, List<Branch<T>>> branches) {
        this.branches = branches;
    }

    /** Starts a table. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    List<Branch<T>> of(JsonType type) {
        return branches.getOrDefault(type, List.of());
    }

    String expected() {
        return branches.keySet().stream()
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or ", "a value of type ", ""));
    }

    /**
     * Collects the branches of a union, in the order of the schema.
     *
     * @param <T> the union
     */
    public static final class Builder<T> {
        private final Map<JsonType, List<Branch<T>>> branches = new EnumMap<>(JsonType.class);

        private @Nullable Element<T> otherScalar;

        private Builder() {}

        /** Adds strings. */
        public <V> Builder<T> string(Element<V> element, BiFunction<V, FieldMetadataEntry, ? extends T> wrapper) {
            return scalar(JsonType.STRING, element, wrapper);
        }

        /** Adds numbers. */
        public <V> Builder<T> number(Element<V> element, BiFunction<V, FieldMetadataEntry, ? extends T> wrapper) {
            return scalar(JsonType.NUMBER, element, wrapper);
        }

        /** Adds true and false. */
        public <V> Builder<T> bool(Element<V> element, BiFunction<V, FieldMetadataEntry, ? extends T> wrapper) {
            return scalar(JsonType.BOOLEAN, element, wrapper);
        }

        /** Adds those scalars that no other branch takes. */
        public <V> Builder<T> scalar(Element<V> element, BiFunction<V, FieldMetadataEntry, ? extends T> wrapper) {
            otherScalar = wrapped(element, wrapper);
            return this;
        }

        private <V> Builder<T> scalar(
                JsonType type, Element<V> element, BiFunction<V, FieldMetadataEntry, ? extends T> wrapper) {
            return add(type, new Branch<>(wrapped(element, wrapper), null, Map.of()));
        }

        private static <T, V> Element<T> wrapped(
                Element<V> element, BiFunction<V, FieldMetadataEntry, ? extends T> wrapper) {
            return (in, metadata) -> {
                V value = element.read(in, metadata);
                return value == null ? null : wrapper.apply(value, metadata.asEntry());
            };
        }

        /** Adds lists. */
        public <V> Builder<T> list(
                Element<V> element, MetadataShape shape, BiFunction<V, MetadataNode, ? extends T> wrapper) {
            return add(JsonType.ARRAY, new Branch<>(shaped(element, shape, wrapper), null, Map.of()));
        }

        /** Adds maps. */
        public <V> Builder<T> map(
                Element<V> element, MetadataShape shape, BiFunction<V, MetadataNode, ? extends T> wrapper) {
            return add(JsonType.OBJECT, new Branch<>(shaped(element, shape, wrapper), null, Map.of()));
        }

        private static <T, V> Element<T> shaped(
                Element<V> element, MetadataShape shape, BiFunction<V, MetadataNode, ? extends T> wrapper) {
            return (in, metadata) -> {
                MetadataNode node = metadata.as(shape);
                V value = element.read(in, node);
                return value == null ? null : wrapper.apply(value, node);
            };
        }

        /** Adds tuples. */
        public Builder<T> tuple(Element<? extends T> element, Supplier<Members> members) {
            MetadataShape shape = MetadataShape.tuple(members);
            return add(JsonType.ARRAY, new Branch<>(at(element, shape), null, Map.of()));
        }

        /** Adds objects with known members, which are looked up when they are needed. */
        public Builder<T> object(Element<? extends T> element, Supplier<Members> members) {
            MetadataShape shape = MetadataShape.object(members);
            return add(JsonType.OBJECT, new Branch<>(at(element, shape), members, Map.of()));
        }

        /** Adds tuples that have the type of another schema. */
        public <V> Builder<T> tuple(SharedType<V> type, BiFunction<V, MetadataNode, ? extends T> wrapper) {
            return add(JsonType.ARRAY, new Branch<>(shaped(type, type.shape(), wrapper), null, Map.of()));
        }

        /** Adds objects with known members that have the type of another schema. */
        public <V> Builder<T> object(SharedType<V> type, BiFunction<V, MetadataNode, ? extends T> wrapper) {
            return add(JsonType.OBJECT, new Branch<>(shaped(type, type.shape(), wrapper), type::members, Map.of()));
        }

        private static <T> Element<T> at(Element<? extends T> element, MetadataShape shape) {
            return (in, metadata) -> element.read(in, metadata.as(shape));
        }

        /** Says of the objects that were added last that a member has no other values than these. */
        public Builder<T> when(String member, Object... values) {
            List<Branch<T>> objects = branches.getOrDefault(JsonType.OBJECT, new ArrayList<>());
            int last = objects.size() - 1;
            objects.set(last, objects.get(last).when(member, Arrays.asList(values)));
            return this;
        }

        private Builder<T> add(JsonType type, Branch<T> branch) {
            branches.computeIfAbsent(type, key -> new ArrayList<>()).add(branch);
            return this;
        }

        /** Returns the table. */
        public Branches<T> build() {
            Map<JsonType, List<Branch<T>>> all = new EnumMap<>(branches);
            if (otherScalar != null) {
                Branch<T> other = new Branch<>(otherScalar, null, Map.of());
                SCALARS.forEach(type -> all.putIfAbsent(type, List.of(other)));
            }
            return new Branches<>(all);
        }
    }
}
