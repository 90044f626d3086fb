package dev.extractgen.runtime.decode;

import static dev.extractgen.runtime.DecodeProblem.Code;

import dev.extractgen.runtime.json.JsonReader;
import dev.extractgen.runtime.json.JsonType;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.UnknownValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values for a generated decoder. It stands on one value at a time; each method reads that value, or
 * reports that it does not fit, passes over it, and returns null. Nothing is converted that JSON Schema does not call
 * the same.
 */
public final class ValueReader {
    final JsonReader json;
    final Problems problems;
    private final BranchChooser chooser;
    private final OpenObjects objects;
    private final FreeValues free;
    private final OpenTuples tuples;
    private final NumberValues numbers;
    private final FormattedTexts texts;

    ValueReader(JsonReader json, Problems problems) {
        this(json, problems, new BranchChooser(json));
    }

    ValueReader(JsonReader json, Problems problems, BranchChooser chooser) {
        this.json = json;
        this.problems = problems;
        this.chooser = chooser;
        this.objects = new OpenObjects(json, problems);
        this.free = new FreeValues(json, problems, Code.NUMBER_OUT_OF_RANGE);
        this.tuples = new OpenTuples(json, problems);
        this.numbers = new NumberValues(json, problems);
        this.texts = new FormattedTexts(json, problems);
    }

    /** Starts to read an object; returns false when the value is none. */
    public boolean beginObject(Members members) {
        boolean isObject = require(JsonType.OBJECT, "an object");
        if (isObject) {
            objects.open(members);
        }
        return isObject;
    }

    /** Starts to read a tuple, whose positions are its members; returns false when the value is no array. */
    public boolean beginTuple(Members positions) {
        boolean isArray = require(JsonType.ARRAY, "a list");
        if (isArray) {
            tuples.open(positions);
        }
        return isArray;
    }

    /** Reads a value that may be of several types. */
    public <T> @Nullable T branch(Branches<T> branches, MetadataNode metadata) {
        List<Branch<T>> candidates = branches.of(json.type());
        if (candidates.size() == 1) {
            return candidates.get(0).element().read(this, metadata);
        }
        return candidates.isEmpty() ? misfit(branches.expected()) : chooser.read(branches, json, problems, metadata);
    }

    /**
     * Goes to the next member that has a value, and reports what the schema does not allow: null, undeclared members,
     * and at the end of the object the required members that did not come.
     *
     * @return the index of the member in the object's table, an index after the last for a member beside it that is
     *     kept, or {@link Members#END}
     */
    public int nextMember() {
        return objects.nextMember();
    }

    /** Does what {@link #nextMember()} does, for the elements of a tuple. */
    public int nextPosition() {
        return tuples.nextPosition();
    }

    /** Reports that the value is none of what the schema allows here, and returns null. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    <T> @Nullable T misfit(String expected) {
        problems.add(Code.WRONG_TYPE, json.offset(), expected);
        return skip();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T skip() {
        json.skip();
        return null;
    }

    /** Reads a value where the schema allows none. */
    public @Nullable Object nothing() {
        return misfit("nothing; the schema allows no value here");
    }

    boolean isNull() {
        return json.isNull();
    }

    private boolean require(JsonType type, String expected) {
        return json.type() == type || misfit(expected) != null;
    }

    private boolean isString() {
        return json.type() == JsonType.STRING;
    }

    private boolean isNumber() {
        return json.type() == JsonType.NUMBER;
    }

    /** Reads a string. */
    public @Nullable String string() {
        return isString() ? json.string() : misfit("a string");
    }

    /** Reads true or false. */
    public @Nullable Boolean bool() {
        return json.type() == JsonType.BOOLEAN ? (Boolean) json.bool() : misfit("true or false");
    }

    /** Reads a number exactly. */
    public @Nullable BigDecimal decimal() {
        return isNumber() ? numbers.decimal() : misfit("a number");
    }

    /** Reads a number as the nearest double. */
    public @Nullable Double float64() {
        return isNumber() ? numbers.float64() : misfit("a number");
    }

    /** Reads an integer of up to 64 bits; {@code 1.0} is one. */
    public @Nullable Long int64() {
        return isNumber() ? numbers.int64() : misfit("an integer");
    }

    /** Reads an integer of up to 32 bits; {@code 1.0} is one. */
    public @Nullable Integer int32() {
        return isNumber() ? numbers.int32() : misfit("an integer");
    }

    /** Reads an integer of any size; {@code 1.0} is one. */
    public @Nullable BigInteger bigInteger() {
        return isNumber() ? numbers.bigInteger() : misfit("an integer");
    }

    /** Reads a {@code date}. */
    public @Nullable LocalDate date() {
        return isString() ? texts.date() : misfit(FormattedTexts.DATE);
    }

    /** Reads a {@code date-time}, which has an offset. */
    public @Nullable OffsetDateTime dateTime() {
        return isString() ? texts.dateTime() : misfit(FormattedTexts.DATE_TIME);
    }

    /** Reads a {@code time}. */
    public @Nullable LocalTime time() {
        return isString() ? texts.time() : misfit(FormattedTexts.TIME);
    }

    /** Reads a {@code uuid}. */
    public @Nullable UUID uuid() {
        return isString() ? texts.uuid() : misfit(FormattedTexts.UUID_TEXT);
    }

    /** Reads a {@code uri}. */
    public @Nullable URI uri() {
        return isString() ? texts.uri() : misfit(FormattedTexts.URI_TEXT);
    }

    /** Reads a constant of an enum whose values are all strings. */
    public <E> @Nullable E constant(Function<String, E> reading) {
        int offset = json.offset();
        return isString() ? known(json.string(), offset, reading) : misfit("a string");
    }

    /** Reads a constant of an enum whose values are scalars of any type. */
    public <E> @Nullable E scalarConstant(Function<Object, E> reading) {
        int offset = json.offset();
        return switch (json.type()) {
            case STRING -> known(json.string(), offset, reading);
            case NUMBER -> {
                Number number = free.number();
                yield number == null ? null : known(number, offset, reading);
            }
            case BOOLEAN -> known(json.bool(), offset, reading);
            default -> misfit("a string, a number, true or false");
        };
    }

    private <V, E> @Nullable E known(V value, int offset, Function<V, E> reading) {
        try {
            return reading.apply(value);
        } catch (UnknownValueException e) {
            problems.add(Code.UNKNOWN_ENUM_VALUE, offset, chooser.expected(offset, e.expected()));
            return null;
        }
    }

    /** Reads a value of free form: lists, maps, strings, Long, BigInteger, BigDecimal, Boolean and null. */
    public @Nullable Object value() {
        return free.value();
    }

    /** Reads a list whose elements may not be null; those that do not fit are reported and left out. */
    public <T> @Nullable List<T> list(MetadataNode metadata, Element<T> element) {
        if (json.type() != JsonType.ARRAY) {
            return misfit("a list");
        }
        List<T> elements = new ArrayList<>();
        BitSet dropped = new BitSet();
        json.beginArray();
        for (int i = 0; json.nextElement(); i++) {
            T value = element(metadata.at(i), element);
            if (value == null) {
                dropped.set(i);
            } else {
                elements.add(value);
            }
        }
        metadata.drop(dropped);
        return Copies.list(elements);
    }

    /** Reads a list whose elements may be null; those that do not fit are reported and left out. */
    public <T> @Nullable List<@Nullable T> nullableList(MetadataNode metadata, Element<T> element) {
        if (json.type() != JsonType.ARRAY) {
            return misfit("a list");
        }
        List<@Nullable T> elements = new ArrayList<>();
        BitSet dropped = new BitSet();
        json.beginArray();
        for (int i = 0; json.nextElement(); i++) {
            boolean isNull = json.isNull();
            T value = isNull ? skip() : element.read(this, metadata.at(i));
            if (value == null && !isNull) {
                dropped.set(i);
            } else {
                elements.add(value);
            }
        }
        metadata.drop(dropped);
        return Copies.nullableList(elements);
    }

    /** Reads a map whose values may not be null; those that do not fit are reported and left out. */
    public <T> @Nullable Map<String, T> map(MetadataNode metadata, Element<T> element) {
        return map(metadata, element, NamePatterns.ANY);
    }

    /** Reads a map whose values may be null; those that do not fit are reported and left out. */
    public <T> @Nullable Map<String, @Nullable T> nullableMap(MetadataNode metadata, Element<T> element) {
        return nullableMap(metadata, element, NamePatterns.ANY);
    }

    /** Reads a map whose members may only have certain names and whose values may not be null. */
    public <T> @Nullable Map<String, T> map(MetadataNode metadata, Element<T> element, NamePatterns names) {
        if (!beginMap()) {
            return null;
        }
        Map<String, T> members = new LinkedHashMap<>();
        while (nextMember(names)) {
            member(members, metadata, element);
        }
        return Copies.map(members);
    }

    /** Reads a map whose members may only have certain names and whose values may be null. */
    public <T> @Nullable Map<String, @Nullable T> nullableMap(
            MetadataNode metadata, Element<T> element, NamePatterns names) {
        if (!beginMap()) {
            return null;
        }
        Map<String, @Nullable T> members = new LinkedHashMap<>();
        while (nextMember(names)) {
            nullableMember(members, metadata, element);
        }
        return Copies.nullableMap(members);
    }

    private boolean beginMap() {
        boolean isObject = require(JsonType.OBJECT, "an object");
        if (isObject) {
            json.beginObject();
        }
        return isObject;
    }

    private boolean nextMember(NamePatterns names) {
        while (json.nextMember() != JsonReader.END) {
            if (names.fits(json.name())) {
                return true;
            }
            Code code = names.isClosed() ? Code.FORBIDDEN_MEMBER : Code.UNKNOWN_MEMBER;
            problems.add(code, json.offset(), "no member with such a name");
            json.skip();
        }
        return false;
    }

    /** Reads an element after the positions of a tuple into a list. */
    public <T> void element(List<T> elements, MetadataNode metadata, Element<T> element) {
        T value = element(metadata.at(tuples.elementIndex()), element);
        if (value == null) {
            tuples.drop(metadata);
        } else {
            elements.add(value);
        }
    }

    /** Does what {@link #element} does, for elements that may be null. */
    public <T> void nullableElement(List<@Nullable T> elements, MetadataNode metadata, Element<T> element) {
        if (json.type() == JsonType.NULL) {
            elements.add(skip());
        } else {
            element(elements, metadata, element);
        }
    }

    /** Reads the value of the member that {@link #nextMember()} found beside the declared ones into a map. */
    public <T> void member(Map<String, T> members, MetadataNode metadata, Element<T> element) {
        String name = json.name();
        T value = element(metadata.at(name), element);
        if (value != null) {
            members.put(name, value);
        }
    }

    /** Does what {@link #member} does, for values that may be null. */
    public <T> void nullableMember(Map<String, @Nullable T> members, MetadataNode metadata, Element<T> element) {
        String name = json.name();
        if (json.isNull()) {
            members.put(name, skip());
        } else {
            T value = element.read(this, metadata.at(name));
            if (value != null) {
                members.put(name, value);
            }
        }
    }

    private <T> @Nullable T element(MetadataNode metadata, Element<T> element) {
        return json.isNull() ? misfit("a value, not null") : element.read(this, metadata);
    }
}
