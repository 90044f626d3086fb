package golden.roots_that_are_no_objects;

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
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Generated("clause.json")
@NullMarked
public record Clause(@JsonValue ClauseValue value, @JsonIgnore Metadata fieldMetadata) implements GeneratedValue {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Clause(ClauseValue value) { this(value, MetadataNode.NONE); }

    Clause(ClauseValue value, MetadataNode node) { this(value, new Metadata(ClauseDecoder.CLAUSE.parts(node, value))); }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return Objects.hashCode(value); }

    @Override public String toString() { return GeneratedValue.text("Clause", value); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected MetadataShape table(RenamedMetadata metadata) { return ClauseDecoder.CLAUSE; }

        public ClauseValue.Metadata value() { return (ClauseValue.Metadata) part(0); }
    }

    public record ClauseValue(@JsonProperty("name") @Nullable String name, @JsonProperty("then") @Nullable Then then,
            @JsonIgnore Metadata fieldMetadata) implements Then {
        @JsonCreator
        public ClauseValue(@JsonProperty("name") @Nullable String name, @JsonProperty("then") @Nullable Then then) {
            this(name, then, new Metadata(ClauseDecoder.CLAUSE_VALUE.parts(MetadataNode.NONE, then)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClauseDecoder.CLAUSE_VALUE.text("ClauseValue", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(name, then); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClauseDecoder.CLAUSE_VALUE; }

            public FieldMetadataEntry name() { return entry(0); }
            public FieldMetadata then() { return part(1); }
        }
    }

    public sealed interface Then extends GeneratedRecord permits ThenString, ClauseValue, ThenPage {
        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Then of(Object json) { return UntypedJson.read(json, ClauseDecoder::readThen); }
    }

    public record ThenString(@JsonValue String value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Then, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ThenString(String value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("ThenString", value); }
    }

    public record ThenPage(@JsonProperty("page") @Nullable Long page, @JsonIgnore Metadata fieldMetadata)
            implements Then {
        @JsonCreator
        public ThenPage(@JsonProperty("page") @Nullable Long page) {
            this(page, new Metadata(ClauseDecoder.THEN_PAGE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ClauseDecoder.THEN_PAGE.text("ThenPage", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(page); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return ClauseDecoder.THEN_PAGE; }

            public FieldMetadataEntry page() { return entry(0); }
        }
    }
}
