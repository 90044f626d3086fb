package golden.additional_properties;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Maps}. Decoders may be shared between threads. */
@Generated("maps.json")
@NullMarked
public final class MapsDecoder extends ExtractDecoder<Maps> {
    private static final MapsDecoder STRICT = new MapsDecoder(Mode.STRICT);
    private static final MapsDecoder LENIENT = new MapsDecoder(Mode.LENIENT);

    static final Members WITH_OBJECTS_VALUE = Members.builder()
            .optional("x")
            .build();

    static final Members CLOSED = Members.builder(Maps.Closed.Metadata::new)
            .optional("name")
            .closed()
            .build();

    static final Members WITH_LISTS = Members.builder(Maps.WithLists.Metadata::new)
            .optional("name")
            .open(MetadataShape.list())
            .build();

    static final Members WITH_OBJECTS = Members.builder(Maps.WithObjects.Metadata::new)
            .optional("name")
            .open(MetadataShape.object(WITH_OBJECTS_VALUE))
            .build();

    static final Members TYPED = Members.builder(Maps.Typed.Metadata::new)
            .required("name")
            .open(MetadataShape.entry())
            .build();

    static final Members OPEN = Members.builder(Maps.Open.Metadata::new)
            .optional("name")
            .open(MetadataShape.entry())
            .build();

    static final Members OBJECTS_VALUE = Members.builder()
            .optional("x")
            .build();

    static final Members MAPS = Members.builder()
            .optional("free", MetadataShape.map())
            .nullable("any")
            .nullable("yes")
            .optional("scores", MetadataShape.map())
            .optional("dates", MetadataShape.map())
            .optional("lists", MetadataShape.map(MetadataShape.list()))
            .optional("maps", MetadataShape.map(MetadataShape.map()))
            .optional("objects", MetadataShape.map(OBJECTS_VALUE))
            .optional("open", OPEN)
            .optional("typed", TYPED)
            .optional("withObjects", WITH_OBJECTS)
            .optional("withLists", WITH_LISTS)
            .optional("closed", CLOSED)
            .optional("enums", MetadataShape.map())
            .build();

    private MapsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static MapsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static MapsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Maps read(ValueReader in, MetadataNode metadata) { return readMaps(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(MAPS); }

    static @Nullable Maps readMaps(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MAPS)) {
            return null;
        }
        Map<String, @Nullable Object> free = null;
        Object any = null;
        Object yes = null;
        Map<String, BigDecimal> scores = null;
        Map<String, LocalDate> dates = null;
        Map<String, List<@Nullable String>> lists = null;
        Map<String, Map<String, Long>> maps = null;
        Map<String, Maps.ObjectsValue> objects = null;
        Maps.Open open = null;
        Maps.Typed typed = null;
        Maps.WithObjects withObjects = null;
        Maps.WithLists withLists = null;
        Maps.Closed closed = null;
        Map<String, Maps.EnumsValue> enums = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> free = in.nullableMap(metadata.at(0), Elements.VALUE);
                case 1 -> any = in.value();
                case 2 -> yes = in.value();
                case 3 -> scores = in.map(metadata.at(3), Elements.DECIMAL);
                case 4 -> dates = in.map(metadata.at(4), Elements.DATE);
                case 5 -> lists = in.map(metadata.at(5), Elements.nullableList(Elements.STRING));
                case 6 -> maps = in.map(metadata.at(6), Elements.map(Elements.INT64));
                case 7 -> objects = in.map(metadata.at(7), MapsDecoder::readObjectsValue);
                case 8 -> open = readOpen(in, metadata.at(8));
                case 9 -> typed = readTyped(in, metadata.at(9));
                case 10 -> withObjects = readWithObjects(in, metadata.at(10));
                case 11 -> withLists = readWithLists(in, metadata.at(11));
                case 12 -> closed = readClosed(in, metadata.at(12));
                case 13 -> enums = in.map(metadata.at(13), Elements.constant(Maps.EnumsValue::of));
            }
        }
        return new Maps(free, any, yes, scores, dates, lists, maps, objects, open, typed, withObjects, withLists,
                closed, enums, new Maps.Metadata(MAPS.parts(metadata, free, scores, dates, lists, maps, objects, open,
                typed, withObjects, withLists, closed, enums)));
    }

    static Maps.@Nullable ObjectsValue readObjectsValue(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OBJECTS_VALUE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Maps.ObjectsValue(x, new Maps.ObjectsValue.Metadata(OBJECTS_VALUE.parts(metadata)));
    }

    static Maps.@Nullable Open readOpen(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OPEN)) {
            return null;
        }
        String name = null;
        Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> in.nullableMember(additionalProperties, metadata.at(1), Elements.VALUE);
            }
        }
        return new Maps.Open(name, additionalProperties,
                new Maps.Open.Metadata(OPEN.parts(metadata, additionalProperties)));
    }

    static Maps.@Nullable Typed readTyped(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(TYPED)) {
            return null;
        }
        String name = null;
        Map<String, Long> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> in.member(additionalProperties, metadata.at(1), Elements.INT64);
            }
        }
        return new Maps.Typed(name, additionalProperties,
                new Maps.Typed.Metadata(TYPED.parts(metadata, additionalProperties)));
    }

    static Maps.@Nullable WithObjects readWithObjects(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(WITH_OBJECTS)) {
            return null;
        }
        String name = null;
        Map<String, Maps.WithObjectsValue> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> in.member(additionalProperties, metadata.at(1), MapsDecoder::readWithObjectsValue);
            }
        }
        return new Maps.WithObjects(name, additionalProperties,
                new Maps.WithObjects.Metadata(WITH_OBJECTS.parts(metadata, additionalProperties)));
    }

    static Maps.@Nullable WithLists readWithLists(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(WITH_LISTS)) {
            return null;
        }
        String name = null;
        Map<String, List<OffsetDateTime>> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> in.member(additionalProperties, metadata.at(1), Elements.list(Elements.DATE_TIME));
            }
        }
        return new Maps.WithLists(name, additionalProperties,
                new Maps.WithLists.Metadata(WITH_LISTS.parts(metadata, additionalProperties)));
    }

    static Maps.@Nullable Closed readClosed(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CLOSED)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Maps.Closed(name, new Maps.Closed.Metadata(CLOSED.parts(metadata)));
    }

    static Maps.@Nullable WithObjectsValue readWithObjectsValue(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(WITH_OBJECTS_VALUE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Maps.WithObjectsValue(x, new Maps.WithObjectsValue.Metadata(WITH_OBJECTS_VALUE.parts(metadata)));
    }
}
