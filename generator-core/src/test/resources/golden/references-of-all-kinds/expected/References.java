package golden.references_of_all_kinds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
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
        @JsonProperty("tilde") @Nullable Boolean tilde, @JsonProperty("deep") @Nullable Inner deep,
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
            @JsonProperty("deep") @Nullable Inner deep, @JsonProperty("deepInPattern") @Nullable Y deepInPattern,
            @JsonProperty("list") @Nullable List<ListItem> list,
            @JsonProperty("byName") @Nullable Map<String, ByNameValue> byName,
            @JsonProperty("alias") @Nullable Third alias, @JsonProperty("self") @Nullable References self,
            @JsonProperty("tree") @Nullable List<TreeItem> tree,
            @JsonProperty("keyword") @Nullable Properties keyword) {
        this(anchor, byId, byFullId, withinId, percent, tilde, deep, deepInPattern, list, byName, alias, self, tree,
                keyword, ReferencesDecoder.metadataOfReferences(MetadataNode.NONE, byId, deep, list, byName, alias,
                self, tree, keyword));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return ReferencesDecoder.REFERENCES.text("References", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(anchor, byId, byFullId, withinId, percent, tilde, deep, deepInPattern, list, byName,
                alias, self, tree, keyword);
    }

    public record Metadata(FieldMetadataEntry anchor, Money.@Nullable Metadata byId, FieldMetadataEntry byFullId,
            FieldMetadataEntry withinId, FieldMetadataEntry percent, FieldMetadataEntry tilde,
            Inner.@Nullable Metadata deep, FieldMetadataEntry deepInPattern, List<ListItem.Metadata> list,
            Map<String, ByNameValue.Metadata> byName, Third.@Nullable Metadata alias,
            References.@Nullable Metadata self, List<FieldMetadata> tree, Properties.@Nullable Metadata keyword,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            list = Copies.list(list);
            byName = Copies.map(byName);
            tree = Copies.list(tree);
        }

        @Override public Money.Metadata byId() {
            return byId != null ? byId : ReferencesDecoder.bindMoney(null, MetadataNode.NONE);
        }

        @Override public Inner.Metadata deep() {
            return deep != null ? deep : ReferencesDecoder.bindInner(null, MetadataNode.NONE);
        }

        @Override public Third.Metadata alias() {
            return alias != null ? alias : ReferencesDecoder.bindThird(null, MetadataNode.NONE);
        }

        @Override public References.Metadata self() {
            return self != null ? self : ReferencesDecoder.bindReferences(null, MetadataNode.NONE);
        }

        @Override public Properties.Metadata keyword() {
            return keyword != null ? keyword : ReferencesDecoder.bindProperties(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(ReferencesDecoder.REFERENCES, anchor, byId, byFullId, withinId, percent, tilde, deep,
                    deepInPattern, list, byName, alias, self, tree, keyword);
        }
    }

    public record Money(@JsonProperty("value") @Nullable Long value,
            @JsonProperty("currency") @Nullable Currency currency, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Money(@JsonProperty("value") @Nullable Long value,
                @JsonProperty("currency") @Nullable Currency currency) {
            this(value, currency, ReferencesDecoder.metadataOfMoney(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ReferencesDecoder.MONEY.text("Money", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(value, currency);
        }

        public record Metadata(FieldMetadataEntry value, FieldMetadataEntry currency, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ReferencesDecoder.MONEY, value, currency);
            }
        }
    }

    public enum Currency {
        EUR("EUR"),
        USD("USD");

        private static final WireValues<Currency> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        Currency(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Currency of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public record Inner(@JsonProperty("z") @Nullable Long z, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Inner(@JsonProperty("z") @Nullable Long z) {
            this(z, ReferencesDecoder.metadataOfInner(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ReferencesDecoder.INNER.text("Inner", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(z);
        }

        public record Metadata(FieldMetadataEntry z, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ReferencesDecoder.INNER, z);
            }
        }
    }

    public enum Y {
        P("p"),
        Q("q");

        private static final WireValues<Y> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        Y(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Y of(String value) {
            return BY_VALUE.get(value);
        }
    }

    public record ListItem(@JsonProperty("inner") @Nullable Inner inner, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ListItem(@JsonProperty("inner") @Nullable Inner inner) {
            this(inner, ReferencesDecoder.metadataOfListItem(MetadataNode.NONE, inner));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ReferencesDecoder.LIST_ITEM.text("ListItem", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(inner);
        }

        public record Metadata(Inner.@Nullable Metadata inner, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public Inner.Metadata inner() {
                return inner != null ? inner : ReferencesDecoder.bindInner(null, MetadataNode.NONE);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(ReferencesDecoder.LIST_ITEM, inner);
            }
        }
    }

    public record ByNameValue(@JsonProperty("y") @Nullable Y y, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ByNameValue(@JsonProperty("y") @Nullable Y y) {
            this(y, ReferencesDecoder.metadataOfByNameValue(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ReferencesDecoder.BY_NAME_VALUE.text("ByNameValue", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(y);
        }

        public record Metadata(FieldMetadataEntry y, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ReferencesDecoder.BY_NAME_VALUE, y);
            }
        }
    }

    public record Third(@JsonProperty("t") @Nullable String t, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Third(@JsonProperty("t") @Nullable String t) {
            this(t, ReferencesDecoder.metadataOfThird(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ReferencesDecoder.THIRD.text("Third", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(t);
        }

        public record Metadata(FieldMetadataEntry t, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ReferencesDecoder.THIRD, t);
            }
        }
    }

    public sealed interface TreeItem extends GeneratedRecord permits TreeItemString, TreeItemArray {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static TreeItem of(Object json) {
            return UntypedJson.read(json, ReferencesDecoder::readTreeItem);
        }
    }

    public record TreeItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements TreeItem, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TreeItemString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("TreeItemString", value);
        }
    }

    public record TreeItemArray(@JsonValue List<TreeItem> value, @JsonIgnore Metadata fieldMetadata)
            implements TreeItem, GeneratedValue {
        public TreeItemArray {
            value = Copies.list(value);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TreeItemArray(List<TreeItem> value) {
            this(value, ReferencesDecoder.metadataOfTreeItemArray(MetadataNode.NONE, value));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("TreeItemArray", value);
        }

        public record Metadata(List<FieldMetadata> value, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(MetadataShape.list(MetadataShape.deferred()), value);
            }
        }
    }

    /** @param ref (in JSON: $ref) */
    public record Properties(@JsonProperty("properties") @Nullable String properties,
            @JsonProperty("$ref") @Nullable String ref, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Properties(@JsonProperty("properties") @Nullable String properties,
                @JsonProperty("$ref") @Nullable String ref) {
            this(properties, ref, ReferencesDecoder.metadataOfProperties(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ReferencesDecoder.PROPERTIES.text("Properties", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(properties, ref);
        }

        public record Metadata(FieldMetadataEntry properties, FieldMetadataEntry ref, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ReferencesDecoder.PROPERTIES, properties, ref);
            }
        }
    }
}
