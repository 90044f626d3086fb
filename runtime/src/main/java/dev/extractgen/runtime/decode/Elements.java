package dev.extractgen.runtime.decode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What lists and maps may hold, other than objects and unions, which generated decoders read themselves. */
public final class Elements {
    /** A string. */
    public static final Element<String> STRING = (in, metadata) -> in.string();

    /** An integer of up to 64 bits. */
    public static final Element<Long> INT64 = (in, metadata) -> in.int64();

    /** An integer of up to 32 bits. */
    public static final Element<Integer> INT32 = (in, metadata) -> in.int32();

    /** An integer of any size. */
    public static final Element<BigInteger> BIG_INTEGER = (in, metadata) -> in.bigInteger();

    /** An exact number. */
    public static final Element<BigDecimal> DECIMAL = (in, metadata) -> in.decimal();

    /** A number as the nearest double. */
    public static final Element<Double> FLOAT64 = (in, metadata) -> in.float64();

    /** True or false. */
    public static final Element<Boolean> BOOL = (in, metadata) -> in.bool();

    /** A {@code date}. */
    public static final Element<LocalDate> DATE = (in, metadata) -> in.date();

    /** A {@code date-time}. */
    public static final Element<OffsetDateTime> DATE_TIME = (in, metadata) -> in.dateTime();

    /** A {@code time}. */
    public static final Element<LocalTime> TIME = (in, metadata) -> in.time();

    /** A {@code uuid}. */
    public static final Element<UUID> UUID = (in, metadata) -> in.uuid();

    /** A {@code uri}. */
    public static final Element<URI> URI = (in, metadata) -> in.uri();

    /** A value of free form. */
    public static final Element<Object> VALUE = (in, metadata) -> in.value();

    /** A place where the schema allows no value. */
    public static final Element<Object> NOTHING = (in, metadata) -> in.nothing();

    private Elements() {}

    /**
     * Returns a value of a type that users have.
     *
     * @param element reads what the schema says
     * @param factory makes the users' value of it; what it throws is reported as a problem with the value
     * @param type the name of the users' type, for people
     */
    public static <V, T> Element<T> converted(Element<V> element, Function<V, @Nullable T> factory, String type) {
        return new ConvertedElement<>(element, factory, type);
    }

    /** Returns a constant of an enum whose values are all strings. */
    public static <E> Element<E> constant(Function<String, E> reading) {
        return (in, metadata) -> in.constant(reading);
    }

    /** Returns a constant of an enum whose values are scalars of any type. */
    public static <E> Element<E> scalarConstant(Function<Object, E> reading) {
        return (in, metadata) -> in.scalarConstant(reading);
    }

    /** Returns a list whose elements may not be null. */
    public static <T> Element<List<T>> list(Element<T> element) {
        return (in, metadata) -> in.list(metadata, element);
    }

    /** Returns a list whose elements may be null. */
    public static <T> Element<List<@Nullable T>> nullableList(Element<T> element) {
        return (in, metadata) -> in.nullableList(metadata, element);
    }

    /** Returns a map whose values may not be null. */
    public static <T> Element<Map<String, T>> map(Element<T> element) {
        return (in, metadata) -> in.map(metadata, element);
    }

    /** Returns a map whose values may be null. */
    public static <T> Element<Map<String, @Nullable T>> nullableMap(Element<T> element) {
        return (in, metadata) -> in.nullableMap(metadata, element);
    }

    /** Returns a map whose members may only have certain names and whose values may not be null. */
    public static <T> Element<Map<String, T>> map(Element<T> element, NamePatterns names) {
        return (in, metadata) -> in.map(metadata, element, names);
    }

    /** Returns a map whose members may only have certain names and whose values may be null. */
    public static <T> Element<Map<String, @Nullable T>> nullableMap(Element<T> element, NamePatterns names) {
        return (in, metadata) -> in.nullableMap(metadata, element, names);
    }
}
