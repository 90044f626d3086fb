package golden.slips_in_keywords;

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
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** (default: {"propertes": {}}) */
@Generated("order.json")
@NullMarked
public record Order(@JsonProperty("customer") @OmitIfAbsent Map<String, @Nullable Object> customer,
        @JsonProperty("lines") @OmitIfEmpty List<@Nullable Object> lines,
        @JsonProperty("address") @Nullable Object address, @JsonProperty("amount") @Nullable Object amount,
        @JsonProperty("own") @Nullable Object own, @JsonProperty("item") @Nullable String item,
        @JsonProperty("twice") @OmitIfEmpty List<String> twice, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Order {
        customer = Copies.mapOf(customer, Copies::value);
        lines = Copies.listOf(lines, Copies::value);
        address = Copies.value(address);
        amount = Copies.value(amount);
        own = Copies.value(own);
        twice = Copies.list(twice);
    }

    @JsonCreator
    public Order(@JsonProperty("customer") @Nullable Map<String, @Nullable Object> customer,
            @JsonProperty("lines") @Nullable List<@Nullable Object> lines,
            @JsonProperty("address") @Nullable Object address, @JsonProperty("amount") @Nullable Object amount,
            @JsonProperty("own") @Nullable Object own, @JsonProperty("item") @Nullable String item,
            @JsonProperty("twice") @Nullable List<String> twice) {
        this(customer, lines, address, amount, own, item, twice,
                new Metadata(OrderDecoder.ORDER.parts(MetadataNode.NONE, customer, lines, twice)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return OrderDecoder.ORDER.text("Order", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(customer, lines, address, amount, own, item, twice);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return OrderDecoder.ORDER; }

        public Map<String, FieldMetadataEntry> customer() { return map(0); }
        public List<FieldMetadataEntry> lines() { return list(1); }
        public FieldMetadataEntry address() { return entry(2); }
        public FieldMetadataEntry amount() { return entry(3); }
        public FieldMetadataEntry own() { return entry(4); }
        public FieldMetadataEntry item() { return entry(5); }
        public List<FieldMetadataEntry> twice() { return list(6); }
    }
}
