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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfEmpty;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param dev_ (in JSON: dev)
 * @param java_ (in JSON: java)
 */
@Generated("member.json")
@NullMarked
public record Member(@JsonProperty("dev") @Nullable String dev_, @JsonProperty("java") @Nullable String java_,
        @JsonProperty("members") @OmitIfEmpty List<MemberMember> members, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    public Member { members = Copies.list(members); }

    @JsonCreator
    public Member(@JsonProperty("dev") @Nullable String dev_, @JsonProperty("java") @Nullable String java_,
            @JsonProperty("members") @Nullable List<MemberMember> members) {
        this(dev_, java_, members, new Metadata(MemberDecoder.MEMBER.parts(MetadataNode.NONE, members)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return MemberDecoder.MEMBER.text("Member", this); }

    @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(dev_, java_, members); }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return MemberDecoder.MEMBER; }

        public FieldMetadataEntry dev_() { return entry(0); }
        public FieldMetadataEntry java_() { return entry(1); }
        public List<MemberMember.Metadata> members() { return list(2); }
    }

    public record MemberMember(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MemberMember(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(MemberDecoder.MEMBER_MEMBER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return MemberDecoder.MEMBER_MEMBER.text("MemberMember", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return MemberDecoder.MEMBER_MEMBER; }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }
}
