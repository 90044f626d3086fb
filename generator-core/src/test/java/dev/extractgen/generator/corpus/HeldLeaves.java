package dev.extractgen.generator.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the Java type under which a record holds a leaf of its document. */
final class HeldLeaves {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private HeldLeaves() {}

    /** Returns whether the value at a pointer is held under a type of its own, and not as any value. */
    static boolean isHeld(Object root, String pointer) {
        Place place = new Place(root, root.getClass());
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length && place != null; i++) {
            place = place.unwrapped().child(tokens[i].replace("~1", "/").replace("~0", "~"));
        }
        return place != null && place.value() != null && place.unwrapped().type() != Object.class;
    }

    /** A value and the type that its holder declares for it. */
    private record Place(@Nullable Object value, Type type) {

        /** Returns what a record holds that is written as its only value. */
        Place unwrapped() {
            if (value == null || !value.getClass().isRecord()) {
                return this;
            }
            List<Method> accessors = accessors(value).toList();
            Method first = accessors.get(0);
            boolean isBare = accessors.size() == 2
                    && first.getName().equals("value")
                    && !first.isAnnotationPresent(JsonProperty.class);
            return isBare ? of(value, first).unwrapped() : this;
        }

        @Nullable
        Place child(String token) {
            if (value instanceof List<?> list) {
                int index = index(token);
                return index < list.size() ? new Place(list.get(index), argument()) : null;
            }
            if (value instanceof Map<?, ?> map) {
                return map.containsKey(token) ? new Place(map.get(token), argument()) : null;
            }
            return value == null ? null : part(value, token);
        }

        /** What stands where a list should be has names instead, and none of them is in the empty list that is held. */
        private static int index(String token) {
            return token.matches("[0-9]{1,9}") ? Integer.parseInt(token) : NOWHERE;
        }

        private Type argument() {
            return type instanceof ParameterizedType parameterized
                    ? parameterized.getActualTypeArguments()[parameterized.getActualTypeArguments().length - 1]
                    : Object.class;
        }

        /** Returns a member of an object or an element of a tuple. */
        private static @Nullable Place part(Object holder, String token) {
            boolean isWhole = Stream.of(holder.getClass().getMethods())
                    .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
            if (!holder.getClass().isRecord()) {
                return isWhole ? wideMember(holder, token) : null;
            }
            return isWhole ? element(holder, index(token)) : member(holder, token);
        }

        private static @Nullable Place element(Object tuple, int index) {
            List<Method> positions = accessors(tuple).toList();
            int others = positions.size() - 2;
            if (index == NOWHERE) {
                return null;
            }
            boolean isOther = index >= others && positions.get(others).getName().equals("additionalItems");
            return isOther
                    ? of(tuple, positions.get(others)).child(String.valueOf(index - others))
                    : of(tuple, positions.get(index));
        }

        private static @Nullable Place member(Object object, String name) {
            for (Method accessor : accessors(object).toList()) {
                JsonProperty property = accessor.getAnnotation(JsonProperty.class);
                if (property == null && Map.class.isAssignableFrom(accessor.getReturnType())) {
                    Place other = of(object, accessor).child(name);
                    if (other != null) {
                        return other;
                    }
                } else if (property != null && property.value().equals(name)) {
                    return of(object, accessor);
                }
            }
            return null;
        }

        /** Finds a member of an object that is no record, whose methods do not say which member they return. */
        private static @Nullable Place wideMember(Object object, String name) {
            Method toMap = Stream.of(object.getClass().getMethods())
                    .filter(method -> method.isAnnotationPresent(JsonValue.class))
                    .findFirst()
                    .orElseThrow();
            Object value = of(object, toMap).value() instanceof Map<?, ?> map ? map.get(name) : null;
            return Stream.of(object.getClass().getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0 && !method.equals(toMap))
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .map(accessor -> of(object, accessor))
                    .flatMap(place -> Stream.of(place, place.value() instanceof Map ? place.child(name) : null))
                    .filter(place -> place != null && isSame(place.value(), value))
                    .findFirst()
                    .orElse(null);
        }

        /** Lists and maps are written as copies; scalars that are equal may be those of different members. */
        private static boolean isSame(@Nullable Object held, @Nullable Object written) {
            return held == written
                    || (held instanceof List<?> list && !list.isEmpty() && list.equals(written))
                    || (held instanceof Map<?, ?> map && !map.isEmpty() && map.equals(written));
        }

        private static Stream<Method> accessors(Object holder) {
            return Stream.of(holder.getClass().getRecordComponents()).map(RecordComponent::getAccessor);
        }

        private static Place of(Object holder, Method accessor) {
            try {
                return new Place(accessor.invoke(holder), accessor.getGenericReturnType());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
