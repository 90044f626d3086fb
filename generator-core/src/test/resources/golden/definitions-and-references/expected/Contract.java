package golden.definitions_and_references;

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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.WireValues;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at /$defs/Contract of the schema.
 *
 * @param buyer Who buys. (title: Buyer)
 * @param shipTo Where to. (in JSON: ship_to)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("contract.json")
@NullMarked
public record Contract(@JsonProperty("buyer") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Party buyer,
        @JsonProperty("seller") @Nullable Party seller, @JsonProperty("ship_to") @Nullable Address shipTo,
        @JsonProperty("old") @Nullable OldOne old, @JsonProperty("slash") @Nullable ABC slash,
        @JsonProperty("deep") @Nullable Address deep, @JsonProperty("alias") @Nullable Address alias,
        @JsonProperty("status") @Nullable Status status, @JsonProperty("was") @Nullable Status was,
        @JsonProperty("terms") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> terms,
        @JsonProperty("text") @Nullable String text, @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Contract {
        terms = Copies.list(terms);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Contract(@JsonProperty("buyer") @Nullable Party buyer, @JsonProperty("seller") @Nullable Party seller,
            @JsonProperty("ship_to") @Nullable Address shipTo, @JsonProperty("old") @Nullable OldOne old,
            @JsonProperty("slash") @Nullable ABC slash, @JsonProperty("deep") @Nullable Address deep,
            @JsonProperty("alias") @Nullable Address alias, @JsonProperty("status") @Nullable Status status,
            @JsonProperty("was") @Nullable Status was, @JsonProperty("terms") @Nullable List<String> terms,
            @JsonProperty("text") @Nullable String text) {
        this(buyer, seller, shipTo, old, slash, deep, alias, status, was, terms, text, Metadata.of(MetadataNode.none(),
                buyer, seller, shipTo, old, slash, deep, alias, terms));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contract that && Objects.equals(buyer, that.buyer)
                && Objects.equals(seller, that.seller) && Objects.equals(shipTo, that.shipTo)
                && Objects.equals(old, that.old) && Objects.equals(slash, that.slash) && Objects.equals(deep, that.deep)
                && Objects.equals(alias, that.alias) && Objects.equals(status, that.status)
                && Objects.equals(was, that.was) && Objects.equals(terms, that.terms)
                && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(buyer, seller, shipTo, old, slash, deep, alias, status, was, terms, text);
    }

    @Override
    public String toString() {
        return "Contract[buyer=" + buyer + ", seller=" + seller + ", shipTo=" + shipTo + ", old=" + old
                + ", slash=" + slash + ", deep=" + deep + ", alias=" + alias + ", status=" + status + ", was=" + was
                + ", terms=" + terms + ", text=" + text + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/buyer", buyer, fieldMetadata.buyer(), Party::addTo)
                .part("/seller", seller, fieldMetadata.seller(), Party::addTo)
                .part("/ship_to", shipTo, fieldMetadata.shipTo(), Address::addTo)
                .part("/old", old, fieldMetadata.old(), OldOne::addTo)
                .part("/slash", slash, fieldMetadata.slash(), ABC::addTo)
                .part("/deep", deep, fieldMetadata.deep(), Address::addTo)
                .part("/alias", alias, fieldMetadata.alias(), Address::addTo)
                .add("/status", status, fieldMetadata.status())
                .add("/was", was, fieldMetadata.was())
                .list("/terms", terms, fieldMetadata.terms(), FieldCollector::add)
                .add("/text", text, fieldMetadata.text())
                .stream();
    }

    /** What the service said about each value of {@link Contract}. */
    public record Metadata(Party.@Nullable Metadata buyer, Party.@Nullable Metadata seller,
            Address.@Nullable Metadata shipTo, OldOne.@Nullable Metadata old, ABC.@Nullable Metadata slash,
            Address.@Nullable Metadata deep, Address.@Nullable Metadata alias, FieldMetadataEntry status,
            FieldMetadataEntry was, List<FieldMetadataEntry> terms, FieldMetadataEntry text,
            @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            terms = Copies.list(terms);
        }

        @Override
        public Party.Metadata buyer() {
            return buyer == null ? Party.Metadata.EMPTY : buyer;
        }

        @Override
        public Party.Metadata seller() {
            return seller == null ? Party.Metadata.EMPTY : seller;
        }

        @Override
        public Address.Metadata shipTo() {
            return shipTo == null ? Address.Metadata.EMPTY : shipTo;
        }

        @Override
        public OldOne.Metadata old() {
            return old == null ? OldOne.Metadata.EMPTY : old;
        }

        @Override
        public ABC.Metadata slash() {
            return slash == null ? ABC.Metadata.EMPTY : slash;
        }

        @Override
        public Address.Metadata deep() {
            return deep == null ? Address.Metadata.EMPTY : deep;
        }

        @Override
        public Address.Metadata alias() {
            return alias == null ? Address.Metadata.EMPTY : alias;
        }

        static Metadata of(MetadataNode node, @Nullable Party buyer, @Nullable Party seller, @Nullable Address shipTo,
                @Nullable OldOne old, @Nullable ABC slash, @Nullable Address deep, @Nullable Address alias,
                @Nullable List<String> terms) {
            return new Metadata(Party.Metadata.bind(buyer, node.at(0)), Party.Metadata.bind(seller, node.at(1)),
                    Address.Metadata.bind(shipTo, node.at(2)), OldOne.Metadata.bind(old, node.at(3)),
                    ABC.Metadata.bind(slash, node.at(4)), Address.Metadata.bind(deep, node.at(5)),
                    Address.Metadata.bind(alias, node.at(6)), node.entry(7), node.entry(8), node.at(9).entries(terms),
                    node.entry(10), node.reasoning());
        }
    }

    /** Declared at /$defs/Party of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Party(@JsonProperty("name") @Nullable String name, @JsonProperty("address") @Nullable Address address,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Party(@JsonProperty("name") @Nullable String name, @JsonProperty("address") @Nullable Address address) {
            this(name, address, Metadata.of(MetadataNode.none(), address));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Party that && Objects.equals(name, that.name)
                    && Objects.equals(address, that.address);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, address);
        }

        @Override
        public String toString() {
            return "Party[name=" + name + ", address=" + address + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/name", name, fieldMetadata.name())
                    .part("/address", address, fieldMetadata.address(), Address::addTo)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Party value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Party(null, null, about),
                    Party::extractedFields);
        }

        /** What the service said about each value of {@link Party}. */
        public record Metadata(FieldMetadataEntry name, Address.@Nullable Metadata address,
                @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null, null);

            @Override
            public Address.Metadata address() {
                return address == null ? Address.Metadata.EMPTY : address;
            }

            static Metadata of(MetadataNode node, @Nullable Address address) {
                return new Metadata(node.entry(0), Address.Metadata.bind(address, node.at(1)), node.reasoning());
            }

            static Metadata bind(@Nullable Party value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/Address of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(@JsonProperty("city") @Nullable String city, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Address(@JsonProperty("city") @Nullable String city) {
            this(city, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Address that && Objects.equals(city, that.city);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(city);
        }

        @Override
        public String toString() {
            return "Address[city=" + city + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/city", city, fieldMetadata.city()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Address value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Address(null, about),
                    Address::extractedFields);
        }

        /** What the service said about each value of {@link Address}. */
        public record Metadata(FieldMetadataEntry city, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Address value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /definitions/Old one of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OldOne(@JsonProperty("z") @Nullable Boolean z, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public OldOne(@JsonProperty("z") @Nullable Boolean z) {
            this(z, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OldOne that && Objects.equals(z, that.z);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(z);
        }

        @Override
        public String toString() {
            return "OldOne[z=" + z + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/z", z, fieldMetadata.z()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable OldOne value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new OldOne(null, about),
                    OldOne::extractedFields);
        }

        /** What the service said about each value of {@link OldOne}. */
        public record Metadata(FieldMetadataEntry z, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable OldOne value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/a~1b~0c of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ABC(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ABC(@JsonProperty("x") @Nullable Long x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ABC that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ABC[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ABC value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ABC(null, about),
                    ABC::extractedFields);
        }

        /** What the service said about each value of {@link ABC}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ABC value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /$defs/Status of the schema. */
    public enum Status {
        OPEN("open"),
        CLOSED("closed");

        private static final WireValues<Status> CONSTANTS_BY_VALUE = WireValues.of(values(), Status::value);

        private final String value;

        Status(String value) {
            this.value = value;
        }

        /** Returns the value that stands for the constant in JSON. */
        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) {
            return CONSTANTS_BY_VALUE.get(value);
        }
    }
}
