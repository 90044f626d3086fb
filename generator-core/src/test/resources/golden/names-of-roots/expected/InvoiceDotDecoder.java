package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("invoice.decoder.json")
@NullMarked
public record InvoiceDotDecoder(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public InvoiceDotDecoder(@JsonProperty("x") @Nullable String x) {
        this(x, InvoiceDotDecoderDecoder.metadataOfInvoiceDotDecoder(MetadataNode.NONE));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return InvoiceDotDecoderDecoder.INVOICE_DOT_DECODER.text("InvoiceDotDecoder", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(x);
    }

    public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override public void addTo(FieldCollector fields) {
            fields.add(InvoiceDotDecoderDecoder.INVOICE_DOT_DECODER, x);
        }
    }
}
