package golden.types_that_are_named_alike;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
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
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.WireValue;
import dev.extractgen.runtime.support.WireValues;
import dev.extractgen.runtime.support.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("contact.json")
@NullMarked
public record Contact(@JsonProperty("address") @Nullable Address address,
        @JsonProperty("addresses") @OmitIfEmpty List<AddressesItem> addresses,
        @JsonProperty("limits") @Nullable Limits limits,
        @JsonProperty("scripts") @OmitIfAbsent Map<String, ScriptsValue> scripts,
        @JsonProperty("channel") @Nullable Channel channel, @JsonProperty("backup") @Nullable ContactChannel backup,
        @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    public Contact {
        addresses = Copies.list(addresses);
        scripts = Copies.map(scripts);
    }

    @JsonCreator
    public Contact(@JsonProperty("address") @Nullable Address address,
            @JsonProperty("addresses") @Nullable List<AddressesItem> addresses,
            @JsonProperty("limits") @Nullable Limits limits,
            @JsonProperty("scripts") @Nullable Map<String, ScriptsValue> scripts,
            @JsonProperty("channel") @Nullable Channel channel,
            @JsonProperty("backup") @Nullable ContactChannel backup) {
        this(address, addresses, limits, scripts, channel, backup,
                new Metadata(ContactDecoder.CONTACT.parts(MetadataNode.NONE, address, addresses, limits, scripts,
                channel, backup)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ContactDecoder.CONTACT.text("Contact", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(address, addresses, limits, scripts, channel, backup);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.CONTACT; }

        public Address.Metadata address() { return (Address.Metadata) part(0); }
        public List<AddressesItem.Metadata> addresses() { return list(1); }
        public Limits.Metadata limits() { return (Limits.Metadata) part(2); }
        public Map<String, FieldMetadata> scripts() { return map(3); }
        public FieldMetadata channel() { return part(4); }
        public ContactChannel.Metadata backup() { return (ContactChannel.Metadata) part(5); }
    }

    public record Address(@JsonProperty("city") @Nullable String city, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Address(@JsonProperty("city") @Nullable String city) {
            this(city, new Metadata(ContactDecoder.ADDRESS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContactDecoder.ADDRESS.text("Address", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(city); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.ADDRESS; }

            public FieldMetadataEntry city() { return entry(0); }
        }
    }

    public record AddressesItem(@JsonProperty("street") @Nullable String street, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AddressesItem(@JsonProperty("street") @Nullable String street) {
            this(street, new Metadata(ContactDecoder.ADDRESSES_ITEM.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContactDecoder.ADDRESSES_ITEM.text("AddressesItem", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(street); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.ADDRESSES_ITEM; }

            public FieldMetadataEntry street() { return entry(0); }
        }
    }

    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Limits(@JsonIgnore Map<String, LimitsCreditValue> patternCredit,
            @JsonIgnore Map<String, LimitsDebitValue> patternDebit, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        public Limits {
            patternCredit = Copies.map(patternCredit);
            patternDebit = Copies.map(patternDebit);
        }

        public Limits(@Nullable Map<String, LimitsCreditValue> patternCredit,
                @Nullable Map<String, LimitsDebitValue> patternDebit) {
            this(patternCredit, patternDebit,
                    new Metadata(ContactDecoder.LIMITS.parts(MetadataNode.NONE, patternCredit, patternDebit)));
        }

        /** Returns all members that have no component of their own. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> otherMembers() { return Written.members(patternCredit, patternDebit); }

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Limits of(Object json) { return UntypedJson.read(json, ContactDecoder::readLimits); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContactDecoder.LIMITS.text("Limits", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(patternCredit, patternDebit); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.LIMITS; }

            public Map<String, LimitsCreditValue.Metadata> patternCredit() { return map(0); }
            public Map<String, LimitsDebitValue.Metadata> patternDebit() { return map(1); }
        }
    }

    public sealed interface ScriptsValue extends GeneratedRecord permits ScriptsValueString, ScriptsValueObject {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ScriptsValue of(Object json) { return UntypedJson.read(json, ContactDecoder::readScriptsValue); }
    }

    public record ScriptsValueString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements ScriptsValue, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ScriptsValueString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ScriptsValueString", value); }
    }

    public sealed interface Channel extends GeneratedRecord permits ChannelOption1, ChannelOption2 {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Channel of(Object json) { return UntypedJson.read(json, ContactDecoder::readChannel); }
    }

    public record ContactChannel(@JsonProperty("server") @Nullable String server, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ContactChannel(@JsonProperty("server") @Nullable String server) {
            this(server, new Metadata(ContactDecoder.CONTACT_CHANNEL.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContactDecoder.CONTACT_CHANNEL.text("ContactChannel", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(server); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.CONTACT_CHANNEL; }

            public FieldMetadataEntry server() { return entry(0); }
        }
    }

    public record LimitsCreditValue(@JsonProperty("amount") @Nullable BigDecimal amount,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public LimitsCreditValue(@JsonProperty("amount") @Nullable BigDecimal amount) {
            this(amount, new Metadata(ContactDecoder.LIMITS_CREDIT_VALUE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ContactDecoder.LIMITS_CREDIT_VALUE.text("LimitsCreditValue", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(amount); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.LIMITS_CREDIT_VALUE; }

            public FieldMetadataEntry amount() { return entry(0); }
        }
    }

    public record LimitsDebitValue(@JsonProperty("amount") @Nullable Long amount, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public LimitsDebitValue(@JsonProperty("amount") @Nullable Long amount) {
            this(amount, new Metadata(ContactDecoder.LIMITS_DEBIT_VALUE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContactDecoder.LIMITS_DEBIT_VALUE.text("LimitsDebitValue", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(amount); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.LIMITS_DEBIT_VALUE; }

            public FieldMetadataEntry amount() { return entry(0); }
        }
    }

    public record ScriptsValueObject(@JsonProperty("command") @Nullable String command,
            @JsonIgnore Metadata fieldMetadata) implements ScriptsValue {
        @JsonCreator
        public ScriptsValueObject(@JsonProperty("command") @Nullable String command) {
            this(command, new Metadata(ContactDecoder.SCRIPTS_VALUE_OBJECT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ContactDecoder.SCRIPTS_VALUE_OBJECT.text("ScriptsValueObject", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(command); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.SCRIPTS_VALUE_OBJECT; }

            public FieldMetadataEntry command() { return entry(0); }
        }
    }

    public record ChannelOption1(@JsonProperty("since") @Nullable String since,
            @JsonProperty("kind") @Nullable ChannelOption1Kind kind, @JsonIgnore Metadata fieldMetadata)
            implements Channel {
        @JsonCreator
        public ChannelOption1(@JsonProperty("since") @Nullable String since,
                @JsonProperty("kind") @Nullable ChannelOption1Kind kind) {
            this(since, kind, new Metadata(ContactDecoder.CHANNEL_OPTION1.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContactDecoder.CHANNEL_OPTION1.text("ChannelOption1", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(since, kind); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.CHANNEL_OPTION1; }

            public FieldMetadataEntry since() { return entry(0); }
            public FieldMetadataEntry kind() { return entry(1); }
        }
    }

    public record ChannelOption2(@JsonProperty("since") @Nullable String since,
            @JsonProperty("kind") @Nullable ChannelOption2Kind kind, @JsonIgnore Metadata fieldMetadata)
            implements Channel {
        @JsonCreator
        public ChannelOption2(@JsonProperty("since") @Nullable String since,
                @JsonProperty("kind") @Nullable ChannelOption2Kind kind) {
            this(since, kind, new Metadata(ContactDecoder.CHANNEL_OPTION2.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ContactDecoder.CHANNEL_OPTION2.text("ChannelOption2", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(since, kind); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ContactDecoder.CHANNEL_OPTION2; }

            public FieldMetadataEntry since() { return entry(0); }
            public FieldMetadataEntry kind() { return entry(1); }
        }
    }

    public enum ChannelOption1Kind implements WireValue {
        PHONE("phone"),
        FAX("fax");

        private static final WireValues<ChannelOption1Kind> BY_VALUE = WireValues.of(values());
        private final String value;

        ChannelOption1Kind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ChannelOption1Kind of(String value) { return BY_VALUE.get(value); }
    }

    public enum ChannelOption2Kind implements WireValue {
        MAIL("mail"),
        LETTER("letter");

        private static final WireValues<ChannelOption2Kind> BY_VALUE = WireValues.of(values());
        private final String value;

        ChannelOption2Kind(String value) { this.value = value; }

        @Override
        @JsonValue
        public String value() { return value; }

        /** Returns the constant for a value in JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static ChannelOption2Kind of(String value) { return BY_VALUE.get(value); }
    }
}
