package golden.names_of_bean_properties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
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
                BeanDecoder.metadataOfBean(MetadataNode.NONE, hasItems, items, fields));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return BeanDecoder.BEAN.text("Bean", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(isActive, isactive, active, getX, setX, x, underscoreX, x_X, aBc, aBc_ABc, url_URL, url,
                uRL, getClass_, get, is, set, getValue, value, class_, withDash, upperCase, snakeCase, getURL, hasItems,
                items, fields);
    }

    public record Metadata(FieldMetadataEntry isActive, FieldMetadataEntry isactive, FieldMetadataEntry active,
            FieldMetadataEntry getX, FieldMetadataEntry setX, FieldMetadataEntry x, FieldMetadataEntry underscoreX,
            FieldMetadataEntry x_X, FieldMetadataEntry aBc, FieldMetadataEntry aBc_ABc, FieldMetadataEntry url_URL,
            FieldMetadataEntry url, FieldMetadataEntry uRL, FieldMetadataEntry getClass_, FieldMetadataEntry get,
            FieldMetadataEntry is, FieldMetadataEntry set, FieldMetadataEntry getValue, FieldMetadataEntry value,
            FieldMetadataEntry class_, FieldMetadataEntry withDash, FieldMetadataEntry upperCase,
            FieldMetadataEntry snakeCase, FieldMetadataEntry getURL, List<FieldMetadataEntry> hasItems,
            List<FieldMetadataEntry> items, Fields.@Nullable Metadata fields, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        public Metadata {
            hasItems = Copies.list(hasItems);
            items = Copies.list(items);
        }

        @Override public Fields.Metadata fields() {
            return fields != null ? fields : BeanDecoder.bindFields(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields2) {
            fields2.add(BeanDecoder.BEAN, isActive, isactive, active, getX, setX, x, underscoreX, x_X, aBc, aBc_ABc,
                    url_URL, url, uRL, getClass_, get, is, set, getValue, value, class_, withDash, upperCase, snakeCase,
                    getURL, hasItems, items, fields);
        }
    }

    public record Fields(@JsonProperty("isOpen") @Nullable Boolean isOpen,
            @JsonProperty("getOpen") @Nullable Boolean getOpen, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Fields(@JsonProperty("isOpen") @Nullable Boolean isOpen,
                @JsonProperty("getOpen") @Nullable Boolean getOpen) {
            this(isOpen, getOpen, BeanDecoder.metadataOfFields(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return BeanDecoder.FIELDS.text("Fields", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(isOpen, getOpen);
        }

        public record Metadata(FieldMetadataEntry isOpen, FieldMetadataEntry getOpen, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(BeanDecoder.FIELDS, isOpen, getOpen);
            }
        }
    }
}
