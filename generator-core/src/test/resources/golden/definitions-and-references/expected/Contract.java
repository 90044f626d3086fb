package golden.definitions_and_references;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
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
import dev.extractgen.runtime.support.WireValue;
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
    public Contract { terms = Copies.list(terms); }

    @JsonCreator
    public Contract(@JsonProperty("buyer") @Nullable Party buyer, @JsonProperty("seller") @Nullable Party seller,
            @JsonProperty("ship_to") @Nullable Address shipTo, @JsonProperty("old") @Nullable OldOne old,
            @JsonProperty("slash") @Nullable ABC slash, @JsonProperty("deep") @Nullable Address deep,
            @JsonProperty("alias") @Nullable Address alias, @JsonProperty("status") @Nullable Status status,
            @JsonProperty("was") @Nullable Status was, @JsonProperty("terms") @Nullable List<String> terms,
            @JsonProperty("text") @Nullable String text) {
        this(buyer, seller, shipTo, old, slash, deep, alias, status, was, terms, text,
                new Metadata(ContractDecoder.CONTRACT.parts(MetadataNode.NONE, buyer, seller, shipTo, old, slash, deep,
                alias, terms)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ContractDecoder.CONTRACT.text("Contract", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(buyer, seller, shipTo, old, slash, deep, alias, status, was, terms, text);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ContractDecoder.CONTRACT; }

        public Party.Metadata buyer() { return (Party.Metadata) part(0); }
        public Party.Metadata seller() { return (Party.Metadata) part(1); }
        public Address.Metadata shipTo() { return (Address.Metadata) part(2); }
        public OldOne.Metadata old() { return (OldOne.Metadata) part(3); }
        public ABC.Metadata slash() { return (ABC.Metadata) part(4); }
        public Address.Metadata deep() { return (Address.Metadata) part(5); }
        public Address.Metadata alias() { return (Address.Metadata) part(6); }
        public FieldMetadataEntry status() { return entry(7); }
        public FieldMetadataEntry was() { return entry(8); }
        public List<FieldMetadataEntry> terms() { return list(9); }
        public FieldMetadataEntry text() { return entry(10); }
    }

    public record Party(@JsonProperty("name") @Nullable String name, @JsonProperty("address") @Nullable Address address,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Party(@JsonProperty("name") @Nullable String name, @JsonProperty("address") @Nullable Address address) {
            this(name, address, new Metadata(ContractDecoder.PARTY.parts(MetadataNode.NONE, address)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContractDecoder.PARTY.text("Party", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, address); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContractDecoder.PARTY; }

            public FieldMetadataEntry name() { return entry(0); }
            public Address.Metadata address() { return (Address.Metadata) part(1); }
        }
    }

    public record Address(@JsonProperty("city") @Nullable String city, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Address(@JsonProperty("city") @Nullable String city) {
            this(city, new Metadata(ContractDecoder.ADDRESS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContractDecoder.ADDRESS.text("Address", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(city); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContractDecoder.ADDRESS; }

            public FieldMetadataEntry city() { return entry(0); }
        }
    }

    public record OldOne(@JsonProperty("z") @Nullable Boolean z, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public OldOne(@JsonProperty("z") @Nullable Boolean z) {
            this(z, new Metadata(ContractDecoder.OLD_ONE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContractDecoder.OLD_ONE.text("OldOne", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(z); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContractDecoder.OLD_ONE; }

            public FieldMetadataEntry z() { return entry(0); }
        }
    }

    public record ABC(@JsonProperty("x") @Nullable Long x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ABC(@JsonProperty("x") @Nullable Long x) {
            this(x, new Metadata(ContractDecoder.ABC.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContractDecoder.ABC.text("ABC", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContractDecoder.ABC; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public enum Status implements WireValue {
        OPEN("open"),
        CLOSED("closed");

        private static final WireValues<Status> BY_VALUE = WireValues.of(values());
        private final String value;

        Status(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Status of(String value) { return BY_VALUE.get(value); }
    }
}
