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
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param java_ (in JSON: java)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("member.json")
@NullMarked
public record Member(@JsonProperty("dev") @Nullable String dev, @JsonProperty("java") @Nullable String java_,
        @JsonProperty("members") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MemberMember> members,
        @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
    public Member {
        members = Copies.list(members);
    }

    /** Makes a record without other metadata than what its parts bring along. */
    @JsonCreator
    public Member(@JsonProperty("dev") @Nullable String dev, @JsonProperty("java") @Nullable String java_,
            @JsonProperty("members") @Nullable List<MemberMember> members) {
        this(dev, java_, members, Metadata.of(MetadataNode.none(), members));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member that && Objects.equals(dev, that.dev) && Objects.equals(java_, that.java_)
                && Objects.equals(members, that.members);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dev, java_, members);
    }

    @Override
    public String toString() {
        return "Member[dev=" + dev + ", java_=" + java_ + ", members=" + members + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/dev", dev, fieldMetadata.dev())
                .add("/java", java_, fieldMetadata.java_())
                .list("/members", members, fieldMetadata.members(), MemberMember::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Member}. */
    public record Metadata(FieldMetadataEntry dev, FieldMetadataEntry java_, List<MemberMember.Metadata> members,
            @Nullable String objectReasoning) implements FieldMetadata {
        public Metadata {
            members = Copies.list(members);
        }

        static Metadata of(MetadataNode node, @Nullable List<MemberMember> members) {
            return new Metadata(node.entry(0), node.entry(1), node.at(2).list(members, MemberMember.Metadata::bind),
                    node.reasoning());
        }
    }

    /** Declared at /properties/members/items of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberMember(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public MemberMember(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MemberMember that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "MemberMember[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable MemberMember value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new MemberMember(null, about),
                    MemberMember::extractedFields);
        }

        /** What the service said about each value of {@link MemberMember}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable MemberMember value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
