package golden.slips_in_keywords;

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
                OrderDecoder.metadataOfOrder(MetadataNode.NONE, customer, lines, twice));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return OrderDecoder.ORDER.text("Order", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(customer, lines, address, amount, own, item, twice);
    }

    public record Metadata(Map<String, FieldMetadataEntry> customer, List<FieldMetadataEntry> lines,
            FieldMetadataEntry address, FieldMetadataEntry amount, FieldMetadataEntry own, FieldMetadataEntry item,
            List<FieldMetadataEntry> twice, @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            customer = Copies.map(customer);
            lines = Copies.list(lines);
            twice = Copies.list(twice);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(OrderDecoder.ORDER, customer, lines, address, amount, own, item, twice);
        }
    }
}
