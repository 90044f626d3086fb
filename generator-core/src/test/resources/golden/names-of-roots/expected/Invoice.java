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

@Generated("Invoice.json")
@NullMarked
public record Invoice(@JsonProperty("invoice") @Nullable InvoiceInvoice invoice, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Invoice(@JsonProperty("invoice") @Nullable InvoiceInvoice invoice) {
        this(invoice, InvoiceDecoder.metadataOfInvoice(MetadataNode.NONE, invoice));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return InvoiceDecoder.INVOICE.text("Invoice", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(invoice);
    }

    public record Metadata(InvoiceInvoice.@Nullable Metadata invoice, @Nullable String objectReasoning)
            implements GeneratedMetadata {
        @Override public InvoiceInvoice.Metadata invoice() {
            return invoice != null ? invoice : InvoiceDecoder.bindInvoiceInvoice(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(InvoiceDecoder.INVOICE, invoice);
        }
    }

    public record InvoiceInvoice(@JsonProperty("invoice") @Nullable String invoice, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public InvoiceInvoice(@JsonProperty("invoice") @Nullable String invoice) {
            this(invoice, InvoiceDecoder.metadataOfInvoiceInvoice(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return InvoiceDecoder.INVOICE_INVOICE.text("InvoiceInvoice", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(invoice);
        }

        public record Metadata(FieldMetadataEntry invoice, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(InvoiceDecoder.INVOICE_INVOICE, invoice);
            }
        }
    }
}
