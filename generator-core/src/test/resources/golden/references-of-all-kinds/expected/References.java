package golden.references_of_all_kinds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("references.json")
@NullMarked
public record References(@JsonProperty("anchor") @Nullable BigDecimal anchor,
        @JsonProperty("byId") @Nullable Money byId, @JsonProperty("byFullId") @Nullable Currency byFullId,
        @JsonProperty("withinId") @Nullable Long withinId, @JsonProperty("percent") @Nullable String percent,
        @JsonProperty("tilde") @Nullable Boolean tilde, @JsonProperty("withoutSlash") @Nullable String withoutSlash,
        @JsonProperty("slashes") @Nullable ShopExampleOrdersParty slashes, @JsonProperty("deep") @Nullable Inner deep,
        @JsonProperty("deepInPattern") @Nullable Y deepInPattern,
        @JsonProperty("list") @OmitIfEmpty List<ListItem> list,
        @JsonProperty("byName") @OmitIfAbsent Map<String, ByNameValue> byName,
        @JsonProperty("alias") @Nullable Third alias, @JsonProperty("self") @Nullable References self,
        @JsonProperty("tree") @OmitIfEmpty List<TreeItem> tree, @JsonProperty("keyword") @Nullable Properties keyword,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public References {
        list = Copies.list(list);
        byName = Copies.map(byName);
        tree = Copies.list(tree);
    }

    @JsonCreator
    public References(@JsonProperty("anchor") @Nullable BigDecimal anchor, @JsonProperty("byId") @Nullable Money byId,
            @JsonProperty("byFullId") @Nullable Currency byFullId, @JsonProperty("withinId") @Nullable Long withinId,
            @JsonProperty("percent") @Nullable String percent, @JsonProperty("tilde") @Nullable Boolean tilde,
            @JsonProperty("withoutSlash") @Nullable String withoutSlash,
            @JsonProperty("slashes") @Nullable ShopExampleOrdersParty slashes,
            @JsonProperty("deep") @Nullable Inner deep, @JsonProperty("deepInPattern") @Nullable Y deepInPattern,
            @JsonProperty("list") @Nullable List<ListItem> list,
            @JsonProperty("byName") @Nullable Map<String, ByNameValue> byName,
            @JsonProperty("alias") @Nullable Third alias, @JsonProperty("self") @Nullable References self,
            @JsonProperty("tree") @Nullable List<TreeItem> tree,
            @JsonProperty("keyword") @Nullable Properties keyword) {
        this(anchor, byId, byFullId, withinId, percent, tilde, withoutSlash, slashes, deep, deepInPattern, list, byName,
                alias, self, tree, keyword, new Metadata(ReferencesDecoder.REFERENCES.parts(MetadataNode.NONE, byId,
                slashes, deep, list, byName, alias, self, tree, keyword)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ReferencesDecoder.REFERENCES.text("References", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(anchor, byId, byFullId, withinId, percent, tilde, withoutSlash, slashes, deep,
                deepInPattern, list, byName, alias, self, tree, keyword);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ReferencesDecoder.REFERENCES; }

        public FieldMetadataEntry anchor() { return entry(0); }
        public Money.Metadata byId() { return (Money.Metadata) part(1); }
        public FieldMetadataEntry byFullId() { return entry(2); }
        public FieldMetadataEntry withinId() { return entry(3); }
        public FieldMetadataEntry percent() { return entry(4); }
        public FieldMetadataEntry tilde() { return entry(5); }
        public FieldMetadataEntry withoutSlash() { return entry(6); }
        public ShopExampleOrdersParty.Metadata slashes() { return (ShopExampleOrdersParty.Metadata) part(7); }
        public Inner.Metadata deep() { return (Inner.Metadata) part(8); }
        public FieldMetadataEntry deepInPattern() { return entry(9); }
        public List<ListItem.Metadata> list() { return list(10); }
        public Map<String, ByNameValue.Metadata> byName() { return map(11); }
        public Third.Metadata alias() { return (Third.Metadata) part(12); }
        public References.Metadata self() { return (References.Metadata) part(13); }
        public List<FieldMetadata> tree() { return list(14); }
        public Properties.Metadata keyword() { return (Properties.Metadata) part(15); }
    }

    public record Money(@JsonProperty("value") @Nullable Long value,
            @JsonProperty("currency") @Nullable Currency currency, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Money(@JsonProperty("value") @Nullable Long value,
                @JsonProperty("currency") @Nullable Currency currency) {
            this(value, currency, new Metadata(ReferencesDecoder.MONEY.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReferencesDecoder.MONEY.text("Money", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(value, currency); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReferencesDecoder.MONEY; }

            public FieldMetadataEntry value() { return entry(0); }
            public FieldMetadataEntry currency() { return entry(1); }
        }
    }

    public enum Currency implements WireValue {
        EUR("EUR"),
        USD("USD");

        private static final WireValues<Currency> BY_VALUE = WireValues.of(values());
        private final String value;

        Currency(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Currency of(String value) { return BY_VALUE.get(value); }
    }

    public record ShopExampleOrdersParty(@JsonProperty("name") @Nullable String name,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public ShopExampleOrdersParty(@JsonProperty("name") @Nullable String name) {
            this(name, new Metadata(ReferencesDecoder.SHOP_EXAMPLE_ORDERS_PARTY.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ReferencesDecoder.SHOP_EXAMPLE_ORDERS_PARTY.text("ShopExampleOrdersParty", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) {
                return ReferencesDecoder.SHOP_EXAMPLE_ORDERS_PARTY;
            }

            public FieldMetadataEntry name() { return entry(0); }
        }
    }

    public record Inner(@JsonProperty("z") @Nullable Long z, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Inner(@JsonProperty("z") @Nullable Long z) {
            this(z, new Metadata(ReferencesDecoder.INNER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReferencesDecoder.INNER.text("Inner", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(z); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReferencesDecoder.INNER; }

            public FieldMetadataEntry z() { return entry(0); }
        }
    }

    public enum Y implements WireValue {
        P("p"),
        Q("q");

        private static final WireValues<Y> BY_VALUE = WireValues.of(values());
        private final String value;

        Y(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Y of(String value) { return BY_VALUE.get(value); }
    }

    public record ListItem(@JsonProperty("inner") @Nullable Inner inner, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ListItem(@JsonProperty("inner") @Nullable Inner inner) {
            this(inner, new Metadata(ReferencesDecoder.LIST_ITEM.parts(MetadataNode.NONE, inner)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReferencesDecoder.LIST_ITEM.text("ListItem", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(inner); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReferencesDecoder.LIST_ITEM; }

            public Inner.Metadata inner() { return (Inner.Metadata) part(0); }
        }
    }

    public record ByNameValue(@JsonProperty("y") @Nullable Y y, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ByNameValue(@JsonProperty("y") @Nullable Y y) {
            this(y, new Metadata(ReferencesDecoder.BY_NAME_VALUE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReferencesDecoder.BY_NAME_VALUE.text("ByNameValue", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(y); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReferencesDecoder.BY_NAME_VALUE; }

            public FieldMetadataEntry y() { return entry(0); }
        }
    }

    public record Third(@JsonProperty("t") @Nullable String t, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Third(@JsonProperty("t") @Nullable String t) {
            this(t, new Metadata(ReferencesDecoder.THIRD.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReferencesDecoder.THIRD.text("Third", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(t); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReferencesDecoder.THIRD; }

            public FieldMetadataEntry t() { return entry(0); }
        }
    }

    public sealed interface TreeItem extends GeneratedRecord permits TreeItemString, TreeItemArray {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static TreeItem of(Object json) { return UntypedJson.read(json, ReferencesDecoder::readTreeItem); }
    }

    public record TreeItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements TreeItem, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TreeItemString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("TreeItemString", value); }
    }

    public record TreeItemArray(@JsonValue List<TreeItem> value, @JsonIgnore Metadata fieldMetadata)
            implements TreeItem, GeneratedValue {
        public TreeItemArray { value = Copies.list(value); }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TreeItemArray(List<TreeItem> value) { this(value, MetadataNode.NONE); }

        TreeItemArray(List<TreeItem> value, MetadataNode node) {
            this(value, new Metadata(ReferencesDecoder.TREE_ITEM_ARRAY.parts(node, value)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("TreeItemArray", value); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected MetadataShape table(RenamedMetadata metadata) {
                return ReferencesDecoder.TREE_ITEM_ARRAY;
            }

            public List<FieldMetadata> value() { return list(0); }
        }
    }

    /** @param ref (in JSON: $ref) */
    public record Properties(@JsonProperty("properties") @Nullable String properties,
            @JsonProperty("$ref") @Nullable String ref, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Properties(@JsonProperty("properties") @Nullable String properties,
                @JsonProperty("$ref") @Nullable String ref) {
            this(properties, ref, new Metadata(ReferencesDecoder.PROPERTIES.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ReferencesDecoder.PROPERTIES.text("Properties", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(properties, ref); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ReferencesDecoder.PROPERTIES; }

            public FieldMetadataEntry properties() { return entry(0); }
            public FieldMetadataEntry ref() { return entry(1); }
        }
    }
}
