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
    public Member {
        members = Copies.list(members);
    }

    @JsonCreator
    public Member(@JsonProperty("dev") @Nullable String dev_, @JsonProperty("java") @Nullable String java_,
            @JsonProperty("members") @Nullable List<MemberMember> members) {
        this(dev_, java_, members, MemberDecoder.metadataOfMember(MetadataNode.NONE, members));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return MemberDecoder.MEMBER.text("Member", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(dev_, java_, members);
    }

    public record Metadata(FieldMetadataEntry dev_, FieldMetadataEntry java_, List<MemberMember.Metadata> members,
            @Nullable String objectReasoning) implements GeneratedMetadata {
        public Metadata {
            members = Copies.list(members);
        }

        @Override public void addTo(FieldCollector fields) {
            fields.add(MemberDecoder.MEMBER, dev_, java_, members);
        }
    }

    public record MemberMember(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MemberMember(@JsonProperty("x") @Nullable String x) {
            this(x, MemberDecoder.metadataOfMemberMember(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return MemberDecoder.MEMBER_MEMBER.text("MemberMember", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(MemberDecoder.MEMBER_MEMBER, x);
            }
        }
    }
}
