package golden.definitions_and_references;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.WriteAlways;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param buyer Who buys.
 * @param shipTo Where to. (in JSON: ship_to)
 * @param terms Each: One term.
 */
@Generated("contract.json")
@NullMarked
public record Contract(@JsonProperty("buyer") @WriteAlways @Nullable Party buyer,
        @JsonProperty("seller") @Nullable Party seller, @JsonProperty("ship_to") @Nullable Address shipTo,
        @JsonProperty("old") @Nullable OldOne old, @JsonProperty("slash") @Nullable ABC slash,
        @JsonProperty("deep") @Nullable Address deep, @JsonProperty("alias") @Nullable Address alias,
        @JsonProperty("status") @Nullable Status status, @JsonProperty("was") @Nullable Status was,
        @JsonProperty("terms") @OmitIfEmpty List<String> terms, @JsonProperty("text") @Nullable String text,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Contract {
        terms = Copies.list(terms);
    }

    @JsonCreator
    public Contract(@JsonProperty("buyer") @Nullable Party buyer, @JsonProperty("seller") @Nullable Party seller,
            @JsonProperty("ship_to") @Nullable Address shipTo, @JsonProperty("old") @Nullable OldOne old,
            @JsonProperty("slash") @Nullable ABC slash, @JsonProperty("deep") @Nullable Address deep,
            @JsonProperty("alias") @Nullable Address alias, @JsonProperty("status") @Nullable Status status,
            @JsonProperty("was") @Nullable Status was, @JsonProperty("terms") @Nullable List<String> terms,
            @JsonProperty("text") @Nullable String text) {
        this(buyer, seller, shipTo, old, slash, deep, alias, status, was, terms, text,
                ContractDecoder.metadataOfContract(MetadataNode.NONE, buyer, seller, shipTo, old, slash, deep, alias,
                terms));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return ContractDecoder.CONTRACT.text("Contract", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(buyer, seller, shipTo, old, slash, deep, alias, status, was, terms, text);
    }

    public record Metadata(Party.@Nullable Metadata buyer, Party.@Nullable Metadata seller,
            Address.@Nullable Metadata shipTo, OldOne.@Nullable Metadata old, ABC.@Nullable Metadata slash,
            Address.@Nullable Metadata deep, Address.@Nullable Metadata alias, FieldMetadataEntry status,
            FieldMetadataEntry was, List<FieldMetadataEntry> terms, FieldMetadataEntry text,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            terms = Copies.list(terms);
        }

        @Override public Party.Metadata buyer() {
            return buyer != null ? buyer : ContractDecoder.bindParty(null, MetadataNode.NONE);
        }

        @Override public Party.Metadata seller() {
            return seller != null ? seller : ContractDecoder.bindParty(null, MetadataNode.NONE);
        }

        @Override public Address.Metadata shipTo() {
            return shipTo != null ? shipTo : ContractDecoder.bindAddress(null, MetadataNode.NONE);
        }

        @Override public OldOne.Metadata old() {
            return old != null ? old : ContractDecoder.bindOldOne(null, MetadataNode.NONE);
        }

        @Override public ABC.Metadata slash() {
            return slash != null ? slash : ContractDecoder.bindABC(null, MetadataNode.NONE);
        }

        @Override public Address.Metadata deep() {
            return deep != null ? deep : ContractDecoder.bindAddress(null, MetadataNode.NONE);
        }

        @Override public Address.Metadata alias() {
            return alias != null ? alias : ContractDecoder.bindAddress(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(ContractDecoder.CONTRACT, buyer, seller, shipTo, old, slash, deep, alias, status, was, terms,
                    text);
        }
    }

    public record Party(@JsonProperty("name") @Nullable String name, @JsonProperty("address") @Nullable Address address,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Party(@JsonProperty("name") @Nullable String name, @JsonProperty("address") @Nullable Address address) {
            this(name, address, ContractDecoder.metadataOfParty(MetadataNode.NONE, address));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ContractDecoder.PARTY.text("Party", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(name, address);
        }

        public record Metadata(FieldMetadataEntry name, Address.@Nullable Metadata address,
                @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public Address.Metadata address() {
                return address != null ? address : ContractDecoder.bindAddress(null, MetadataNode.NONE);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(ContractDecoder.PARTY, name, address);
            }
        }
    }

    public record Address(@JsonProperty("city") @Nullable String city, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Address(@JsonProperty("city") @Nullable String city) {
            this(city, ContractDecoder.metadataOfAddress(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ContractDecoder.ADDRESS.text("Address", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(city);
        }

        public record Metadata(FieldMetadataEntry city, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ContractDecoder.ADDRESS, city);
            }
        }
    }

    public record OldOne(@JsonProperty("z") @Nullable Boolean z, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public OldOne(@JsonProperty("z") @Nullable Boolean z) {
            this(z, ContractDecoder.metadataOfOldOne(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ContractDecoder.OLD_ONE.text("OldOne", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(z);
        }

        public record Metadata(FieldMetadataEntry z, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ContractDecoder.OLD_ONE, z);
            }
        }
    }

    public record ABC(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ABC(@JsonProperty("x") @Nullable Long x) {
            this(x, ContractDecoder.metadataOfABC(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ContractDecoder.ABC.text("ABC", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ContractDecoder.ABC, x);
            }
        }
    }

    public enum Status {
        OPEN("open"),
        CLOSED("closed");

        private static final WireValues<Status> BY_VALUE = WireValues.of(values(), each -> each.value);
        private final String value;

        Status(String value) {
            this.value = value;
        }

        @JsonValue
        public String value() {
            return value;
        }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) {
            return BY_VALUE.get(value);
        }
    }
}
