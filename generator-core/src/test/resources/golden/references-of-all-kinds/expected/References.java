package golden.references_of_all_kinds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.WireValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("references.json")
@NullMarked
public record References(@JsonProperty("anchor") @Nullable BigDecimal anchor,
        @JsonProperty("byId") @Nullable Money byId, @JsonProperty("byFullId") @Nullable Currency byFullId,
        @JsonProperty("withinId") @Nullable Long withinId, @JsonProperty("percent") @Nullable String percent,
        @JsonProperty("tilde") @Nullable Boolean tilde, @JsonProperty("deep") @Nullable Inner deep,
        @JsonProperty("deepInPattern") @Nullable Y deepInPattern,
        @JsonProperty("list") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ListItem> list,
        @JsonProperty("byName") @OmitIfAbsent Map<String, ByNameValue> byName,
        @JsonProperty("alias") @Nullable Third alias, @JsonProperty("self") @Nullable References self,
        @JsonProperty("tree") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TreeItem> tree,
        @JsonProperty("keyword") @Nullable Properties keyword, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    public References {
        list = Copies.list(list);
        byName = Copies.map(byName);
        tree = Copies.list(tree);
    }

    /** Makes a record without other metadata than what its parts bring along. */
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
                keyword, Metadata.of(MetadataNode.none(), byId, deep, list, byName, alias, self, tree, keyword));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof References that && Objects.equals(anchor, that.anchor)
                && Objects.equals(byId, that.byId) && Objects.equals(byFullId, that.byFullId)
                && Objects.equals(withinId, that.withinId) && Objects.equals(percent, that.percent)
                && Objects.equals(tilde, that.tilde) && Objects.equals(deep, that.deep)
                && Objects.equals(deepInPattern, that.deepInPattern) && Objects.equals(list, that.list)
                && Objects.equals(byName, that.byName) && Objects.equals(alias, that.alias)
                && Objects.equals(self, that.self) && Objects.equals(tree, that.tree)
                && Objects.equals(keyword, that.keyword);
    }

    @Override
    public int hashCode() {
        return Objects.hash(anchor, byId, byFullId, withinId, percent, tilde, deep, deepInPattern, list, byName, alias,
                self, tree, keyword);
    }

    @Override
    public String toString() {
        return "References[anchor=" + anchor + ", byId=" + byId + ", byFullId=" + byFullId + ", withinId=" + withinId
                + ", percent=" + percent + ", tilde=" + tilde + ", deep=" + deep + ", deepInPattern=" + deepInPattern
                + ", list=" + list + ", byName=" + byName + ", alias=" + alias + ", self=" + self + ", tree=" + tree
                + ", keyword=" + keyword + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/anchor", anchor, fieldMetadata.anchor())
                .part("/byId", byId, fieldMetadata.byId(), Money::addTo)
                .add("/byFullId", byFullId, fieldMetadata.byFullId())
                .add("/withinId", withinId, fieldMetadata.withinId())
                .add("/percent", percent, fieldMetadata.percent())
                .add("/tilde", tilde, fieldMetadata.tilde())
                .part("/deep", deep, fieldMetadata.deep(), Inner::addTo)
                .add("/deepInPattern", deepInPattern, fieldMetadata.deepInPattern())
                .list("/list", list, fieldMetadata.list(), ListItem::addTo)
                .map("/byName", byName, fieldMetadata.byName(), ByNameValue::addTo)
                .part("/alias", alias, fieldMetadata.alias(), Third::addTo)
                .part("/self", self, fieldMetadata.self(), References::addTo)
                .list("/tree", tree, fieldMetadata.tree(),
                        (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                        TreeItem::extractedFields))
                .part("/keyword", keyword, fieldMetadata.keyword(), Properties::addTo)
                .stream();
    }

    static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable References value,
            @Nullable Metadata metadata) {
        return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new References(null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, about), References::extractedFields);
    }

    /** What the service said about each value of {@link References}. */
    public record Metadata(FieldMetadataEntry anchor, Money.@Nullable Metadata byId, FieldMetadataEntry byFullId,
            FieldMetadataEntry withinId, FieldMetadataEntry percent, FieldMetadataEntry tilde,
            Inner.@Nullable Metadata deep, FieldMetadataEntry deepInPattern, List<ListItem.Metadata> list,
            Map<String, ByNameValue.Metadata> byName, Third.@Nullable Metadata alias,
            References.@Nullable Metadata self, List<FieldMetadata> tree, Properties.@Nullable Metadata keyword,
            @Nullable String objectReasoning) implements FieldMetadata {
        static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null, FieldMetadataEntry.EMPTY,
                FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null,
                FieldMetadataEntry.EMPTY, List.of(), Map.of(), null, null, List.of(), null, null);

        public Metadata {
            list = Copies.list(list);
            byName = Copies.map(byName);
            tree = Copies.list(tree);
        }

        @Override
        public Money.Metadata byId() {
            return byId == null ? Money.Metadata.EMPTY : byId;
        }

        @Override
        public Inner.Metadata deep() {
            return deep == null ? Inner.Metadata.EMPTY : deep;
        }

        @Override
        public Third.Metadata alias() {
            return alias == null ? Third.Metadata.EMPTY : alias;
        }

        @Override
        public References.Metadata self() {
            return self == null ? References.Metadata.EMPTY : self;
        }

        @Override
        public Properties.Metadata keyword() {
            return keyword == null ? Properties.Metadata.EMPTY : keyword;
        }

        static Metadata of(MetadataNode node, @Nullable Money byId, @Nullable Inner deep, @Nullable List<ListItem> list,
                @Nullable Map<String, ByNameValue> byName, @Nullable Third alias, @Nullable References self,
                @Nullable List<TreeItem> tree, @Nullable Properties keyword) {
            return new Metadata(node.entry(0), Money.Metadata.bind(byId, node.at(1)), node.entry(2), node.entry(3),
                    node.entry(4), node.entry(5), Inner.Metadata.bind(deep, node.at(6)), node.entry(7),
                    node.at(8).list(list, ListItem.Metadata::bind), node.at(9).map(byName, ByNameValue.Metadata::bind),
                    Third.Metadata.bind(alias, node.at(10)), References.Metadata.bind(self, node.at(11)),
                    node.at(12).list(tree, (value, valueNode) -> value != null ? value.fieldMetadata() : valueNode.asEntry()),
                    Properties.Metadata.bind(keyword, node.at(13)), node.reasoning());
        }

        static Metadata bind(@Nullable References value, MetadataNode node) {
            return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null, null, null, null, null, null, null, null) : EMPTY;
        }
    }

    /** Declared at /$defs/money of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Money(@JsonProperty("value") @Nullable Long value,
            @JsonProperty("currency") @Nullable Currency currency, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Money(@JsonProperty("value") @Nullable Long value,
                @JsonProperty("currency") @Nullable Currency currency) {
            this(value, currency, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Money that && Objects.equals(value, that.value)
                    && Objects.equals(currency, that.currency);
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, currency);
        }

        @Override
        public String toString() {
            return "Money[value=" + value + ", currency=" + currency + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/value", value, fieldMetadata.value())
                    .add("/currency", currency, fieldMetadata.currency())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Money value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Money(null, null, about),
                    Money::extractedFields);
        }

        /** What the service said about each value of {@link Money}. */
        public record Metadata(FieldMetadataEntry value, FieldMetadataEntry currency, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }

            static Metadata bind(@Nullable Money value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/money/properties/currency of the schema. */
    public enum Currency {
        EUR("EUR"),
        USD("USD");

        private static final WireValues<Currency> CONSTANTS_BY_VALUE = WireValues.of(values(), Currency::value);

        private final String value;

        Currency(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Currency of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/list/items/properties/inner of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Inner(@JsonProperty("z") @Nullable Long z, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Inner(@JsonProperty("z") @Nullable Long z) {
            this(z, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Inner that && Objects.equals(z, that.z);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(z);
        }

        @Override
        public String toString() {
            return "Inner[z=" + z + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/z", z, fieldMetadata.z()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Inner value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Inner(null, about),
                    Inner::extractedFields);
        }

        /** What the service said about each value of {@link Inner}. */
        public record Metadata(FieldMetadataEntry z, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Inner value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/byName/patternProperties/^x-/properties/y of the schema. */
    public enum Y {
        P("p"),
        Q("q");

        private static final WireValues<Y> CONSTANTS_BY_VALUE = WireValues.of(values(), Y::value);

        private final String value;

        Y(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Y of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }

    /** Declared at /properties/list/items of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListItem(@JsonProperty("inner") @Nullable Inner inner, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ListItem(@JsonProperty("inner") @Nullable Inner inner) {
            this(inner, Metadata.of(MetadataNode.none(), inner));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListItem that && Objects.equals(inner, that.inner);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(inner);
        }

        @Override
        public String toString() {
            return "ListItem[inner=" + inner + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().part("/inner", inner, fieldMetadata.inner(), Inner::addTo).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ListItem value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ListItem(null, about),
                    ListItem::extractedFields);
        }

        /** What the service said about each value of {@link ListItem}. */
        public record Metadata(Inner.@Nullable Metadata inner, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(null, null);

            @Override
            public Inner.Metadata inner() {
                return inner == null ? Inner.Metadata.EMPTY : inner;
            }

            static Metadata of(MetadataNode node, @Nullable Inner inner) {
                return new Metadata(Inner.Metadata.bind(inner, node.at(0)), node.reasoning());
            }

            static Metadata bind(@Nullable ListItem value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/byName/patternProperties/^x- of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ByNameValue(@JsonProperty("y") @Nullable Y y, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ByNameValue(@JsonProperty("y") @Nullable Y y) {
            this(y, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByNameValue that && Objects.equals(y, that.y);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(y);
        }

        @Override
        public String toString() {
            return "ByNameValue[y=" + y + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/y", y, fieldMetadata.y()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ByNameValue value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ByNameValue(null, about),
                    ByNameValue::extractedFields);
        }

        /** What the service said about each value of {@link ByNameValue}. */
        public record Metadata(FieldMetadataEntry y, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ByNameValue value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/third of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Third(@JsonProperty("t") @Nullable String t, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Third(@JsonProperty("t") @Nullable String t) {
            this(t, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Third that && Objects.equals(t, that.t);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(t);
        }

        @Override
        public String toString() {
            return "Third[t=" + t + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/t", t, fieldMetadata.t()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Third value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Third(null, about),
                    Third::extractedFields);
        }

        /** What the service said about each value of {@link Third}. */
        public record Metadata(FieldMetadataEntry t, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Third value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/tree/items of the schema. */
    public sealed interface TreeItem extends ExtractedRecord permits TreeItemString, TreeItemArray {
        @Override
        FieldMetadata fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static TreeItem of(Object json) {
            return UntypedJson.read(json, ReferencesDecoder::readTreeItem);
        }
    }

    /** A {@link TreeItem} of JSON type string. */
    public record TreeItemString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements TreeItem {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TreeItemString(String value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TreeItemString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "TreeItemString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }

    /** A {@link TreeItem} of JSON type array. */
    public record TreeItemArray(@JsonValue List<TreeItem> value, @JsonIgnore Metadata fieldMetadata)
            implements TreeItem {
        public TreeItemArray {
            value = Copies.list(value);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TreeItemArray(List<TreeItem> value) {
            this(value, Metadata.of(MetadataNode.none(), value));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TreeItemArray that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "TreeItemArray[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .list("", value, fieldMetadata.value(),
                            (fields, pointer, value, metadata) -> fields.union(pointer, value, metadata,
                            TreeItem::extractedFields))
                    .stream();
        }

        /** What the service said about each value of {@link TreeItemArray}. */
        public record Metadata(List<FieldMetadata> value, @Nullable String objectReasoning) implements FieldMetadata {
            public Metadata {
                value = Copies.list(value);
            }

            static Metadata of(MetadataNode node, @Nullable List<TreeItem> value) {
                return new Metadata(node.list(value, (value2, valueNode) -> value2 != null ? value2.fieldMetadata() : valueNode.asEntry()),
                        node.reasoning());
            }
        }
    }

    /**
     * Declared at /$defs/properties of the schema.
     *
     * @param ref (in JSON: $ref)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Properties(@JsonProperty("properties") @Nullable String properties,
            @JsonProperty("$ref") @Nullable String ref, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Properties(@JsonProperty("properties") @Nullable String properties,
                @JsonProperty("$ref") @Nullable String ref) {
            this(properties, ref, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Properties that && Objects.equals(properties, that.properties)
                    && Objects.equals(ref, that.ref);
        }

        @Override
        public int hashCode() {
            return Objects.hash(properties, ref);
        }

        @Override
        public String toString() {
            return "Properties[properties=" + properties + ", ref=" + ref + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/properties", properties, fieldMetadata.properties())
                    .add("/$ref", ref, fieldMetadata.ref())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Properties value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Properties(null, null, about),
                    Properties::extractedFields);
        }

        /** What the service said about each value of {@link Properties}. */
        public record Metadata(FieldMetadataEntry properties, FieldMetadataEntry ref, @Nullable String objectReasoning)
                implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.entry(1), node.reasoning());
            }

            static Metadata bind(@Nullable Properties value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
