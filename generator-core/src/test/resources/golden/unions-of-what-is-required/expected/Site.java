package golden.unions_of_what_is_required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is: by its address, or by coordinates.
 *
 * @param street Street and number
 */
@Generated("site.json")
@NullMarked
public record Site(@JsonProperty("street") @Nullable String street, @JsonProperty("town") @Nullable String town,
        @JsonProperty("easting") @Nullable Long easting, @JsonProperty("northing") @Nullable Long northing,
        @JsonProperty("contact") @WriteAlways @Nullable Contact contact,
        @JsonProperty("opening") @Nullable Opening opening, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Site(@JsonProperty("street") @Nullable String street, @JsonProperty("town") @Nullable String town,
            @JsonProperty("easting") @Nullable Long easting, @JsonProperty("northing") @Nullable Long northing,
            @JsonProperty("contact") @Nullable Contact contact, @JsonProperty("opening") @Nullable Opening opening) {
        this(street, town, easting, northing, contact, opening,
                new Metadata(SiteDecoder.SITE.parts(MetadataNode.NONE, contact, opening)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return SiteDecoder.SITE.text("Site", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(street, town, easting, northing, contact, opening);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return SiteDecoder.SITE; }

        public FieldMetadataEntry street() { return entry(0); }
        public FieldMetadataEntry town() { return entry(1); }
        public FieldMetadataEntry easting() { return entry(2); }
        public FieldMetadataEntry northing() { return entry(3); }
        public Contact.Metadata contact() { return (Contact.Metadata) part(4); }
        public FieldMetadata opening() { return part(5); }
    }

    public record Contact(@JsonProperty("mail") @Nullable String mail, @JsonProperty("phone") @Nullable String phone,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Contact(@JsonProperty("mail") @Nullable String mail, @JsonProperty("phone") @Nullable String phone) {
            this(mail, phone, new Metadata(SiteDecoder.CONTACT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return SiteDecoder.CONTACT.text("Contact", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(mail, phone); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return SiteDecoder.CONTACT; }

            public FieldMetadataEntry mail() { return entry(0); }
            public FieldMetadataEntry phone() { return entry(1); }
        }
    }

    public sealed interface Opening extends GeneratedRecord permits OpeningNote, OpeningHour {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Opening of(Object json) { return UntypedJson.read(json, SiteDecoder::readOpening); }
    }

    public record OpeningNote(@JsonProperty("day") @WriteAlways @Nullable String day,
            @JsonProperty("hour") @Nullable Long hour, @JsonProperty("note") @WriteAlways @Nullable Note note,
            @JsonIgnore Metadata fieldMetadata) implements Opening {
        @JsonCreator
        public OpeningNote(@JsonProperty("day") @Nullable String day, @JsonProperty("hour") @Nullable Long hour,
                @JsonProperty("note") @Nullable Note note) {
            this(day, hour, note, new Metadata(SiteDecoder.OPENING_NOTE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return SiteDecoder.OPENING_NOTE.text("OpeningNote", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(day, hour, note); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return SiteDecoder.OPENING_NOTE; }

            public FieldMetadataEntry day() { return entry(0); }
            public FieldMetadataEntry hour() { return entry(1); }
            public FieldMetadataEntry note() { return entry(2); }
        }
    }

    public record OpeningHour(@JsonProperty("day") @WriteAlways @Nullable String day,
            @JsonProperty("hour") @WriteAlways @Nullable Long hour, @JsonProperty("note") @Nullable String note,
            @JsonIgnore Metadata fieldMetadata) implements Opening {
        @JsonCreator
        public OpeningHour(@JsonProperty("day") @Nullable String day, @JsonProperty("hour") @Nullable Long hour,
                @JsonProperty("note") @Nullable String note) {
            this(day, hour, note, new Metadata(SiteDecoder.OPENING_HOUR.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return SiteDecoder.OPENING_HOUR.text("OpeningHour", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(day, hour, note); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return SiteDecoder.OPENING_HOUR; }

            public FieldMetadataEntry day() { return entry(0); }
            public FieldMetadataEntry hour() { return entry(1); }
            public FieldMetadataEntry note() { return entry(2); }
        }
    }

    public enum Note implements WireValue {
        EARLY("early"),
        LATE("late");

        private static final WireValues<Note> BY_VALUE = WireValues.of(values());
        private final String value;

        Note(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Note of(String value) { return BY_VALUE.get(value); }
    }
}
