package golden.additional_properties;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param dates Each: (format: "date") */
@Generated("maps.json")
@NullMarked
public record Maps(@JsonProperty("free") @OmitIfAbsent Map<String, @Nullable Object> free,
        @JsonProperty("any") @Nullable Object any, @JsonProperty("yes") @Nullable Object yes,
        @JsonProperty("scores") @OmitIfAbsent Map<String, BigDecimal> scores,
        @JsonProperty("dates") @OmitIfAbsent @JsonFormat(shape = JsonFormat.Shape.STRING) Map<String, LocalDate> dates,
        @JsonProperty("lists") @OmitIfAbsent Map<String, List<@Nullable String>> lists,
        @JsonProperty("maps") @OmitIfAbsent Map<String, Map<String, Long>> maps,
        @JsonProperty("objects") @OmitIfAbsent Map<String, ObjectsValue> objects,
        @JsonProperty("open") @Nullable Open open, @JsonProperty("typed") @Nullable Typed typed,
        @JsonProperty("withObjects") @Nullable WithObjects withObjects,
        @JsonProperty("withLists") @Nullable WithLists withLists, @JsonProperty("closed") @Nullable Closed closed,
        @JsonProperty("enums") @OmitIfAbsent Map<String, EnumsValue> enums, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Maps {
        free = Copies.mapOf(free, Copies::value);
        any = Copies.value(any);
        yes = Copies.value(yes);
        scores = Copies.map(scores);
        dates = Copies.map(dates);
        lists = Copies.mapOf(lists, Copies::nullableList);
        maps = Copies.mapOf(maps, Copies::map);
        objects = Copies.map(objects);
        enums = Copies.map(enums);
    }

    @JsonCreator
    public Maps(@JsonProperty("free") @Nullable Map<String, @Nullable Object> free,
            @JsonProperty("any") @Nullable Object any, @JsonProperty("yes") @Nullable Object yes,
            @JsonProperty("scores") @Nullable Map<String, BigDecimal> scores,
            @JsonProperty("dates") @Nullable Map<String, LocalDate> dates,
            @JsonProperty("lists") @Nullable Map<String, List<@Nullable String>> lists,
            @JsonProperty("maps") @Nullable Map<String, Map<String, Long>> maps,
            @JsonProperty("objects") @Nullable Map<String, ObjectsValue> objects,
            @JsonProperty("open") @Nullable Open open, @JsonProperty("typed") @Nullable Typed typed,
            @JsonProperty("withObjects") @Nullable WithObjects withObjects,
            @JsonProperty("withLists") @Nullable WithLists withLists, @JsonProperty("closed") @Nullable Closed closed,
            @JsonProperty("enums") @Nullable Map<String, EnumsValue> enums) {
        this(free, any, yes, scores, dates, lists, maps, objects, open, typed, withObjects, withLists, closed, enums,
                new Metadata(MapsDecoder.MAPS.parts(MetadataNode.NONE, free, scores, dates, lists, maps, objects, open,
                typed, withObjects, withLists, closed, enums)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return MapsDecoder.MAPS.text("Maps", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(free, any, yes, scores, dates, lists, maps, objects, open, typed, withObjects, withLists,
                closed, enums);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return MapsDecoder.MAPS; }

        public Map<String, FieldMetadataEntry> free() { return map(0); }
        public FieldMetadataEntry any() { return entry(1); }
        public FieldMetadataEntry yes() { return entry(2); }
        public Map<String, FieldMetadataEntry> scores() { return map(3); }
        public Map<String, FieldMetadataEntry> dates() { return map(4); }
        public Map<String, List<FieldMetadataEntry>> lists() { return map(5); }
        public Map<String, Map<String, FieldMetadataEntry>> maps() { return map(6); }
        public Map<String, ObjectsValue.Metadata> objects() { return map(7); }
        public Open.Metadata open() { return (Open.Metadata) part(8); }
        public Typed.Metadata typed() { return (Typed.Metadata) part(9); }
        public WithObjects.Metadata withObjects() { return (WithObjects.Metadata) part(10); }
        public WithLists.Metadata withLists() { return (WithLists.Metadata) part(11); }
        public Closed.Metadata closed() { return (Closed.Metadata) part(12); }
        public Map<String, FieldMetadataEntry> enums() { return map(13); }
    }

    public record ObjectsValue(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectsValue(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(MapsDecoder.OBJECTS_VALUE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MapsDecoder.OBJECTS_VALUE.text("ObjectsValue", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MapsDecoder.OBJECTS_VALUE; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Open(@JsonProperty("name") @Nullable String name,
            @JsonAnyGetter Map<String, @Nullable Object> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Open { additionalProperties = Copies.mapOf(additionalProperties, Copies::value); }

        @JsonCreator
        public Open(@JsonProperty("name") @Nullable String name,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, @Nullable Object> additionalProperties) {
            this(name, additionalProperties,
                    new Metadata(MapsDecoder.OPEN.parts(MetadataNode.NONE, additionalProperties)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MapsDecoder.OPEN.text("Open", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, additionalProperties); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MapsDecoder.OPEN; }

            public FieldMetadataEntry name() { return entry(0); }
            public Map<String, FieldMetadataEntry> additionalProperties() { return map(1); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Typed(@JsonProperty("name") @WriteAlways @Nullable String name,
            @JsonAnyGetter Map<String, Long> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Typed { additionalProperties = Copies.map(additionalProperties); }

        @JsonCreator
        public Typed(@JsonProperty("name") @Nullable String name,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, Long> additionalProperties) {
            this(name, additionalProperties,
                    new Metadata(MapsDecoder.TYPED.parts(MetadataNode.NONE, additionalProperties)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MapsDecoder.TYPED.text("Typed", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, additionalProperties); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MapsDecoder.TYPED; }

            public FieldMetadataEntry name() { return entry(0); }
            public Map<String, FieldMetadataEntry> additionalProperties() { return map(1); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record WithObjects(@JsonProperty("name") @Nullable String name,
            @JsonAnyGetter Map<String, WithObjectsValue> additionalProperties, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public WithObjects { additionalProperties = Copies.map(additionalProperties); }

        @JsonCreator
        public WithObjects(@JsonProperty("name") @Nullable String name,
                @JsonProperty("additionalProperties_") @JsonAnySetter @Nullable Map<String, WithObjectsValue> additionalProperties) {
            this(name, additionalProperties,
                    new Metadata(MapsDecoder.WITH_OBJECTS.parts(MetadataNode.NONE, additionalProperties)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MapsDecoder.WITH_OBJECTS.text("WithObjects", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, additionalProperties); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MapsDecoder.WITH_OBJECTS; }

            public FieldMetadataEntry name() { return entry(0); }
            public Map<String, WithObjectsValue.Metadata> additionalProperties() { return map(1); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record WithLists(@JsonProperty("name") @Nullable String name,
            @JsonAnyGetter @JsonFormat(shape = JsonFormat.Shape.STRING,
            without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) Map<String, List<OffsetDateTime>> additionalProperties,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public WithLists { additionalProperties = Copies.mapOf(additionalProperties, Copies::list); }

        @JsonCreator
        public WithLists(@JsonProperty("name") @Nullable String name,
                @JsonProperty("additionalProperties_") @JsonAnySetter @JsonFormat(shape = JsonFormat.Shape.STRING,
                without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) @Nullable Map<String, List<OffsetDateTime>> additionalProperties) {
            this(name, additionalProperties,
                    new Metadata(MapsDecoder.WITH_LISTS.parts(MetadataNode.NONE, additionalProperties)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MapsDecoder.WITH_LISTS.text("WithLists", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, additionalProperties); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MapsDecoder.WITH_LISTS; }

            public FieldMetadataEntry name() { return entry(0); }
            public Map<String, List<FieldMetadataEntry>> additionalProperties() { return map(1); }
        }
    }

    public record Closed(@JsonProperty("name") @Nullable String name, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Closed(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(MapsDecoder.CLOSED.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MapsDecoder.CLOSED.text("Closed", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MapsDecoder.CLOSED; }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }

    public enum EnumsValue implements WireValue {
        A_B("a b"),
        C("c");

        private static final WireValues<EnumsValue> BY_VALUE = WireValues.of(values());
        private final String value;

        EnumsValue(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static EnumsValue of(String value) { return BY_VALUE.get(value); }
    }

    public record WithObjectsValue(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public WithObjectsValue(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(MapsDecoder.WITH_OBJECTS_VALUE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MapsDecoder.WITH_OBJECTS_VALUE.text("WithObjectsValue", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MapsDecoder.WITH_OBJECTS_VALUE; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }
}
