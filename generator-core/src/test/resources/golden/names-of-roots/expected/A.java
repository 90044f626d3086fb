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

@Generated("a.json")
@NullMarked
public record A(@JsonProperty("a") @Nullable AA a, @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
    @JsonCreator
    public A(@JsonProperty("a") @Nullable AA a) { this(a, new Metadata(ADecoder.A2.parts(MetadataNode.NONE, a))); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ADecoder.A2.text("A", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return ADecoder.A2; }

        public AA.Metadata a() { return (AA.Metadata) part(0); }
    }

    public record AA(@JsonProperty("a") @Nullable String a, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AA(@JsonProperty("a") @Nullable String a) {
            this(a, new Metadata(ADecoder.AA.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ADecoder.AA.text("AA", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(a); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ADecoder.AA; }

            public FieldMetadataEntry a() { return entry(0); }
        }
    }
}
