package golden.unions_of_what_is_required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.support.FieldValues;
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
        @JsonProperty("contact") @WriteAlways @Nullable Contact contact, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Site(@JsonProperty("street") @Nullable String street, @JsonProperty("town") @Nullable String town,
            @JsonProperty("easting") @Nullable Long easting, @JsonProperty("northing") @Nullable Long northing,
            @JsonProperty("contact") @Nullable Contact contact) {
        this(street, town, easting, northing, contact,
                new Metadata(SiteDecoder.SITE.parts(MetadataNode.NONE, contact)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return SiteDecoder.SITE.text("Site", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(street, town, easting, northing, contact);
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
}
