package golden.positions_that_choices_add;

import com.fasterxml.jackson.annotation.JsonCreator;
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
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.Written;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param stop A place, and what is known of it; nothing else may follow. */
@Generated("route.json")
@NullMarked
public record Route(@JsonProperty("stop") @Nullable Stop stop, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Route(@JsonProperty("stop") @Nullable Stop stop) {
        this(stop, new Metadata(RouteDecoder.ROUTE.parts(MetadataNode.NONE, stop)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return RouteDecoder.ROUTE.text("Route", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(stop); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return RouteDecoder.ROUTE; }

        public Stop.Metadata stop() { return (Stop.Metadata) part(0); }
    }

    /** A place, and what is known of it; nothing else may follow. */
    public record Stop(@Nullable String item0, @Nullable Long item1, @Nullable Object item2,
            List<@Nullable Object> additionalItems, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        public Stop {
            item2 = Copies.value(item2);
            additionalItems = Copies.listOf(additionalItems, Copies::value);
        }

        public Stop(@Nullable String item0, @Nullable Long item1, @Nullable Object item2,
                @Nullable List<@Nullable Object> additionalItems) {
            this(item0, item1, item2, additionalItems,
                    new Metadata(RouteDecoder.STOP.parts(MetadataNode.NONE, additionalItems)));
        }

        /** Returns the elements as JSON has them. */
        @JsonValue
        public List<@Nullable Object> toList() {
            return Written.elements(item2 != null ? 3 : 0, additionalItems, item0, item1, item2);
        }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Stop of(Object json) { return UntypedJson.read(json, RouteDecoder::readStop); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return RouteDecoder.STOP.text("Stop", this); }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(item0, item1, item2, additionalItems);
        }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return RouteDecoder.STOP; }

            public FieldMetadataEntry item0() { return entry(0); }
            public FieldMetadataEntry item1() { return entry(1); }
            public FieldMetadataEntry item2() { return entry(2); }
            public List<FieldMetadataEntry> additionalItems() { return list(3); }
        }
    }
}
