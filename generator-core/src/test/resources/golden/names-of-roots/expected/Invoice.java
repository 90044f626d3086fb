package golden.names_of_roots;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Declared at the root of the schema. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("Invoice.json")
@NullMarked
public record Invoice(@JsonProperty("invoice") @Nullable InvoiceInvoice invoice, @JsonIgnore Metadata fieldMetadata)
        implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Invoice(@JsonProperty("invoice") @Nullable InvoiceInvoice invoice) {
        this(invoice, Metadata.of(MetadataNode.none(), invoice));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Invoice that && Objects.equals(invoice, that.invoice);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(invoice);
    }

    @Override
    public String toString() {
        return "Invoice[invoice=" + invoice + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/invoice", invoice, fieldMetadata.invoice(), InvoiceInvoice::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Invoice}. */
    public record Metadata(InvoiceInvoice.@Nullable Metadata invoice, @Nullable String objectReasoning)
            implements FieldMetadata {
        @Override
        public InvoiceInvoice.Metadata invoice() {
            return invoice == null ? InvoiceInvoice.Metadata.EMPTY : invoice;
        }

        static Metadata of(MetadataNode node, @Nullable InvoiceInvoice invoice) {
            return new Metadata(InvoiceInvoice.Metadata.bind(invoice, node.at(0)), node.reasoning());
        }
    }

    /** Declared at /properties/invoice of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InvoiceInvoice(@JsonProperty("invoice") @Nullable String invoice, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public InvoiceInvoice(@JsonProperty("invoice") @Nullable String invoice) {
            this(invoice, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof InvoiceInvoice that && Objects.equals(invoice, that.invoice);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(invoice);
        }

        @Override
        public String toString() {
            return "InvoiceInvoice[invoice=" + invoice + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/invoice", invoice, fieldMetadata.invoice()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable InvoiceInvoice value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new InvoiceInvoice(null, about),
                    InvoiceInvoice::extractedFields);
        }

        /** What the service said about each value of {@link InvoiceInvoice}. */
        public record Metadata(FieldMetadataEntry invoice, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable InvoiceInvoice value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
