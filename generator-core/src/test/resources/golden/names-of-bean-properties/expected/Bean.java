package golden.names_of_bean_properties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
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
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("bean.json")
@NullMarked
public record Bean(@JsonProperty("isActive") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean isActive,
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
        @JsonProperty("getURL") @Nullable String getURL,
        @JsonProperty("hasItems") @JsonInclude(JsonInclude.Include.ALWAYS) List<String> hasItems,
        @JsonProperty("items") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> items,
        @JsonProperty("fields") @Nullable Fields fields, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public Bean {
        hasItems = Copies.list(hasItems);
        items = Copies.list(items);
    }

    /** Makes a record without other metadata than what its parts bring along. */
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
                Metadata.of(MetadataNode.none(), hasItems, items, fields));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bean that && Objects.equals(isActive, that.isActive)
                && Objects.equals(isactive, that.isactive) && Objects.equals(active, that.active)
                && Objects.equals(getX, that.getX) && Objects.equals(setX, that.setX) && Objects.equals(x, that.x)
                && Objects.equals(underscoreX, that.underscoreX) && Objects.equals(x_X, that.x_X)
                && Objects.equals(aBc, that.aBc) && Objects.equals(aBc_ABc, that.aBc_ABc)
                && Objects.equals(url_URL, that.url_URL) && Objects.equals(url, that.url)
                && Objects.equals(uRL, that.uRL) && Objects.equals(getClass_, that.getClass_)
                && Objects.equals(get, that.get) && Objects.equals(is, that.is) && Objects.equals(set, that.set)
                && Objects.equals(getValue, that.getValue) && Objects.equals(value, that.value)
                && Objects.equals(class_, that.class_) && Objects.equals(withDash, that.withDash)
                && Objects.equals(upperCase, that.upperCase) && Objects.equals(snakeCase, that.snakeCase)
                && Objects.equals(getURL, that.getURL) && Objects.equals(hasItems, that.hasItems)
                && Objects.equals(items, that.items) && Objects.equals(fields, that.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isActive, isactive, active, getX, setX, x, underscoreX, x_X, aBc, aBc_ABc, url_URL, url,
                uRL, getClass_, get, is, set, getValue, value, class_, withDash, upperCase, snakeCase, getURL, hasItems,
                items, fields);
    }

    @Override
    public String toString() {
        return "Bean[isActive=" + isActive + ", isactive=" + isactive + ", active=" + active + ", getX=" + getX
                + ", setX=" + setX + ", x=" + x + ", underscoreX=" + underscoreX + ", x_X=" + x_X + ", aBc=" + aBc
                + ", aBc_ABc=" + aBc_ABc + ", url_URL=" + url_URL + ", url=" + url + ", uRL=" + uRL
                + ", getClass_=" + getClass_ + ", get=" + get + ", is=" + is + ", set=" + set + ", getValue=" + getValue
                + ", value=" + value + ", class_=" + class_ + ", withDash=" + withDash + ", upperCase=" + upperCase
                + ", snakeCase=" + snakeCase + ", getURL=" + getURL + ", hasItems=" + hasItems + ", items=" + items
                + ", fields=" + fields + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/isActive", isActive, fieldMetadata.isActive())
                .add("/isactive", isactive, fieldMetadata.isactive())
                .add("/active", active, fieldMetadata.active())
                .add("/getX", getX, fieldMetadata.getX())
                .add("/setX", setX, fieldMetadata.setX())
                .add("/x", x, fieldMetadata.x())
                .add("/_x", underscoreX, fieldMetadata.underscoreX())
                .add("/X", x_X, fieldMetadata.x_X())
                .add("/aBc", aBc, fieldMetadata.aBc())
                .add("/ABc", aBc_ABc, fieldMetadata.aBc_ABc())
                .add("/URL", url_URL, fieldMetadata.url_URL())
                .add("/url", url, fieldMetadata.url())
                .add("/uRL", uRL, fieldMetadata.uRL())
                .add("/getClass", getClass_, fieldMetadata.getClass_())
                .add("/get", get, fieldMetadata.get())
                .add("/is", is, fieldMetadata.is())
                .add("/set", set, fieldMetadata.set())
                .add("/get_value", getValue, fieldMetadata.getValue())
                .add("/value", value, fieldMetadata.value())
                .add("/class", class_, fieldMetadata.class_())
                .add("/with-dash", withDash, fieldMetadata.withDash())
                .add("/Upper Case", upperCase, fieldMetadata.upperCase())
                .add("/snake_case", snakeCase, fieldMetadata.snakeCase())
                .add("/getURL", getURL, fieldMetadata.getURL())
                .list("/hasItems", hasItems, fieldMetadata.hasItems(), FieldCollector::add)
                .list("/items", items, fieldMetadata.items(), FieldCollector::add)
                .part("/fields", fields, fieldMetadata.fields(), Fields::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Bean}. */
    public record Metadata(FieldMetadataEntry isActive, FieldMetadataEntry isactive, FieldMetadataEntry active,
            FieldMetadataEntry getX, FieldMetadataEntry setX, FieldMetadataEntry x, FieldMetadataEntry underscoreX,
            FieldMetadataEntry x_X, FieldMetadataEntry aBc, FieldMetadataEntry aBc_ABc, FieldMetadataEntry url_URL,
            FieldMetadataEntry url, FieldMetadataEntry uRL, FieldMetadataEntry getClass_, FieldMetadataEntry get,
            FieldMetadataEntry is, FieldMetadataEntry set, FieldMetadataEntry getValue, FieldMetadataEntry value,
            FieldMetadataEntry class_, FieldMetadataEntry withDash, FieldMetadataEntry upperCase,
            FieldMetadataEntry snakeCase, FieldMetadataEntry getURL, List<FieldMetadataEntry> hasItems,
            List<FieldMetadataEntry> items, Fields.@Nullable Metadata fields, @Nullable String objectReasoning)
            implements FieldMetadata {
        public Metadata {
            hasItems = Copies.list(hasItems);
            items = Copies.list(items);
        }

        @Override
        public Fields.Metadata fields() {
            return fields == null ? Fields.Metadata.EMPTY : fields;
        }

        static Metadata of(MetadataNode node, @Nullable List<String> hasItems, @Nullable List<String> items,
                @Nullable Fields fields) {
            return new Metadata(node.entry(0), node.entry(1), node.entry(2), node.entry(3), node.entry(4),
                    node.entry(5), node.entry(6), node.entry(7), node.entry(8), node.entry(9), node.entry(10),
                    node.entry(11), node.entry(12), node.entry(13), node.entry(14), node.entry(15), node.entry(16),
                    node.entry(17), node.entry(18), node.entry(19), node.entry(20), node.entry(21), node.entry(22),
                    node.entry(23), node.at(24).entries(hasItems), node.at(25).entries(items),
                    Fields.Metadata.bind(fields, node.at(26)), node.reasoning());
        }
    }

    /** Declared at /properties/fields of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fields(@JsonProperty("isOpen") @Nullable Boolean isOpen,
            @JsonProperty("getOpen") @Nullable Boolean getOpen, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Fields(@JsonProperty("isOpen") @Nullable Boolean isOpen,
                @JsonProperty("getOpen") @Nullable Boolean getOpen) {
            this(isOpen, getOpen, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Fields that && Objects.equals(isOpen, that.isOpen)
                    && Objects.equals(getOpen, that.getOpen);
        }

        @Override
        public int hashCode() {
            return Objects.hash(isOpen, getOpen);
        }

        @Override
        public String toString() {
            return "Fields[isOpen=" + isOpen + ", getOpen=" + getOpen + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/isOpen", isOpen, fieldMetadata.isOpen())
                    .add("/getOpen", getOpen, fieldMetadata.getOpen())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Fields value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Fields(null, null, about),
                    Fields::extractedFields);
        }

        /** What the service said about each value of {@link Fields}. */
        public record Metadata(FieldMetadataEntry isOpen, FieldMetadataEntry getOpen, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }

            static Metadata bind(@Nullable Fields value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
