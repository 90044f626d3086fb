package golden.keywords_of_wrong_type;

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
import dev.extractgen.runtime.support.OmitIfEmpty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** @param empty (exclusiveMaximum: true) */
@Generated("lenient.json")
@NullMarked
public record Lenient(@JsonProperty("required") @Nullable String required,
        @JsonProperty("empty") @Nullable BigDecimal empty, @JsonProperty("list") @OmitIfEmpty List<String> list,
        @JsonProperty("nested") @Nullable Nested nested, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Lenient {
        list = Copies.list(list);
    }

    @JsonCreator
    public Lenient(@JsonProperty("required") @Nullable String required,
            @JsonProperty("empty") @Nullable BigDecimal empty, @JsonProperty("list") @Nullable List<String> list,
            @JsonProperty("nested") @Nullable Nested nested) {
        this(required, empty, list, nested, LenientDecoder.metadataOfLenient(MetadataNode.none(), list, nested));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lenient that && fieldValues().equals(that.fieldValues());
    }

    @Override
    public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override
    public String toString() {
        return "Lenient" + LenientDecoder.LENIENT2.text(fieldValues());
    }

    @Override
    public List<@Nullable Object> fieldValues() {
        return FieldValues.of(required, empty, list, nested);
    }

    public record Metadata(FieldMetadataEntry required, FieldMetadataEntry empty, List<FieldMetadataEntry> list,
            Nested.@Nullable Metadata nested, @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            list = Copies.list(list);
        }

        @Override
        public Nested.Metadata nested() {
            return nested == null ? LenientDecoder.bindNested(null, MetadataNode.none()) : nested;
        }

        @Override
        public void addTo(FieldCollector fields) {
            fields.add(LenientDecoder.LENIENT2, required, empty, list, nested);
        }
    }

    /** @param title (minLength: 1.0) */
    public record Nested(@JsonProperty("title") @Nullable String title, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Nested(@JsonProperty("title") @Nullable String title) {
            this(title, LenientDecoder.metadataOfNested(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Nested that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Nested" + LenientDecoder.NESTED.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(title);
        }

        public record Metadata(FieldMetadataEntry title, @Nullable String objectReasoning)
                implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(LenientDecoder.NESTED, title);
            }
        }
    }
}
