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

@Generated("invoice_line.json")
@NullMarked
public record InvoiceUnderscoreLine(@JsonProperty("y") @Nullable String y, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public InvoiceUnderscoreLine(@JsonProperty("y") @Nullable String y) {
        this(y, new Metadata(InvoiceUnderscoreLineDecoder.INVOICE_UNDERSCORE_LINE.parts(MetadataNode.NONE)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() {
        return InvoiceUnderscoreLineDecoder.INVOICE_UNDERSCORE_LINE.text("InvoiceUnderscoreLine", this);
    }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(y); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) {
            return InvoiceUnderscoreLineDecoder.INVOICE_UNDERSCORE_LINE;
        }

        public FieldMetadataEntry y() { return entry(0); }
    }
}
