package golden.names_of_roots;

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
        this(invoice, new Metadata(InvoiceDecoder.INVOICE.parts(MetadataNode.NONE, invoice)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return InvoiceDecoder.INVOICE.text("Invoice", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(invoice); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.INVOICE; }

        public InvoiceInvoice.Metadata invoice() { return (InvoiceInvoice.Metadata) part(0); }
    }

    public record InvoiceInvoice(@JsonProperty("invoice") @Nullable String invoice, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public InvoiceInvoice(@JsonProperty("invoice") @Nullable String invoice) {
            this(invoice, new Metadata(InvoiceDecoder.INVOICE_INVOICE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return InvoiceDecoder.INVOICE_INVOICE.text("InvoiceInvoice", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(invoice); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return InvoiceDecoder.INVOICE_INVOICE; }

            public FieldMetadataEntry invoice() { return entry(0); }
        }
    }
}
