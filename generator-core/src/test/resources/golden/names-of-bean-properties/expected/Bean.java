package golden.names_of_bean_properties;

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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param underscoreX (in JSON: _x)
 * @param x_X (in JSON: X)
 * @param aBc_ABc (in JSON: ABc)
 * @param url_URL (in JSON: URL)
 * @param getClass_ (in JSON: getClass)
 * @param getValue (in JSON: get_value)
 * @param class_ (in JSON: class)
 * @param withDash (in JSON: with-dash)
 * @param upperCase (in JSON: Upper Case)
 * @param snakeCase (in JSON: snake_case)
 */
@Generated("bean.json")
@NullMarked
public record Bean(@JsonProperty("isActive") @WriteAlways @Nullable Boolean isActive,
        @JsonProperty("isactive") @Nullable String isactive, @JsonProperty("active") @Nullable Boolean active,
        @JsonProperty("getX") @Nullable String getX, @JsonProperty("setX") @Nullable String setX,
        @JsonProperty("x") @Nullable String x, @JsonProperty("_x") @Nullable String underscoreX,
        @JsonProperty("X") @Nullable String x_X, @JsonProperty("aBc") @Nullable String aBc,
        @JsonProperty("ABc") @Nullable String aBc_ABc, @JsonProperty("URL") @Nullable String url_URL,
        @JsonProperty("url") @Nullable String url, @JsonProperty("uRL") @Nullable String uRL,
        @JsonProperty("getClass") @Nullable String getClass_, @JsonProperty("get") @Nullable String get,
        @JsonProperty("is") @Nullable String is, @JsonProperty("set") @Nullable String set,
        @JsonProperty("get_value") @Nullable String getValue, @JsonProperty("value") @Nullable String value,
        @JsonProperty("class") @Nullable String class_, @JsonProperty("with-dash") @Nullable String withDash,
        @JsonProperty("Upper Case") @Nullable String upperCase, @JsonProperty("snake_case") @Nullable String snakeCase,
        @JsonProperty("getURL") @Nullable String getURL, @JsonProperty("hasItems") @WriteAlways List<String> hasItems,
        @JsonProperty("items") @OmitIfEmpty List<String> items, @JsonProperty("fields") @Nullable Fields fields,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Bean {
        hasItems = Copies.list(hasItems);
        items = Copies.list(items);
    }

    @JsonCreator
    public Bean(@JsonProperty("isActive") @Nullable Boolean isActive,
            @JsonProperty("isactive") @Nullable String isactive, @JsonProperty("active") @Nullable Boolean active,
            @JsonProperty("getX") @Nullable String getX, @JsonProperty("setX") @Nullable String setX,
            @JsonProperty("x") @Nullable String x, @JsonProperty("_x") @Nullable String underscoreX,
            @JsonProperty("X") @Nullable String x_X, @JsonProperty("aBc") @Nullable String aBc,
            @JsonProperty("ABc") @Nullable String aBc_ABc, @JsonProperty("URL") @Nullable String url_URL,
            @JsonProperty("url") @Nullable String url, @JsonProperty("uRL") @Nullable String uRL,
            @JsonProperty("getClass") @Nullable String getClass_, @JsonProperty("get") @Nullable String get,
            @JsonProperty("is") @Nullable String is, @JsonProperty("set") @Nullable String set,
            @JsonProperty("get_value") @Nullable String getValue, @JsonProperty("value") @Nullable String value,
            @JsonProperty("class") @Nullable String class_, @JsonProperty("with-dash") @Nullable String withDash,
            @JsonProperty("Upper Case") @Nullable String upperCase,
            @JsonProperty("snake_case") @Nullable String snakeCase, @JsonProperty("getURL") @Nullable String getURL,
            @JsonProperty("hasItems") @Nullable List<String> hasItems,
            @JsonProperty("items") @Nullable List<String> items, @JsonProperty("fields") @Nullable Fields fields) {
        this(isActive, isactive, active, getX, setX, x, underscoreX, x_X, aBc, aBc_ABc, url_URL, url, uRL, getClass_,
                get, is, set, getValue, value, class_, withDash, upperCase, snakeCase, getURL, hasItems, items, fields,
                new Metadata(BeanDecoder.BEAN.parts(MetadataNode.NONE, hasItems, items, fields)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return BeanDecoder.BEAN.text("Bean", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(isActive, isactive, active, getX, setX, x, underscoreX, x_X, aBc, aBc_ABc, url_URL, url,
                uRL, getClass_, get, is, set, getValue, value, class_, withDash, upperCase, snakeCase, getURL, hasItems,
                items, fields);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return BeanDecoder.BEAN; }

        public FieldMetadataEntry isActive() { return entry(0); }
        public FieldMetadataEntry isactive() { return entry(1); }
        public FieldMetadataEntry active() { return entry(2); }
        public FieldMetadataEntry getX() { return entry(3); }
        public FieldMetadataEntry setX() { return entry(4); }
        public FieldMetadataEntry x() { return entry(5); }
        public FieldMetadataEntry underscoreX() { return entry(6); }
        public FieldMetadataEntry x_X() { return entry(7); }
        public FieldMetadataEntry aBc() { return entry(8); }
        public FieldMetadataEntry aBc_ABc() { return entry(9); }
        public FieldMetadataEntry url_URL() { return entry(10); }
        public FieldMetadataEntry url() { return entry(11); }
        public FieldMetadataEntry uRL() { return entry(12); }
        public FieldMetadataEntry getClass_() { return entry(13); }
        public FieldMetadataEntry get() { return entry(14); }
        public FieldMetadataEntry is() { return entry(15); }
        public FieldMetadataEntry set() { return entry(16); }
        public FieldMetadataEntry getValue() { return entry(17); }
        public FieldMetadataEntry value() { return entry(18); }
        public FieldMetadataEntry class_() { return entry(19); }
        public FieldMetadataEntry withDash() { return entry(20); }
        public FieldMetadataEntry upperCase() { return entry(21); }
        public FieldMetadataEntry snakeCase() { return entry(22); }
        public FieldMetadataEntry getURL() { return entry(23); }
        public List<FieldMetadataEntry> hasItems() { return list(24); }
        public List<FieldMetadataEntry> items() { return list(25); }
        public Fields.Metadata fields() { return (Fields.Metadata) part(26); }
    }

    public record Fields(@JsonProperty("isOpen") @Nullable Boolean isOpen,
            @JsonProperty("getOpen") @Nullable Boolean getOpen, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Fields(@JsonProperty("isOpen") @Nullable Boolean isOpen,
                @JsonProperty("getOpen") @Nullable Boolean getOpen) {
            this(isOpen, getOpen, new Metadata(BeanDecoder.FIELDS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return BeanDecoder.FIELDS.text("Fields", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(isOpen, getOpen); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return BeanDecoder.FIELDS; }

            public FieldMetadataEntry isOpen() { return entry(0); }
            public FieldMetadataEntry getOpen() { return entry(1); }
        }
    }
}
