package golden.names_of_generated_parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldValues;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.OmitIfEmpty;
import dev.extractgen.runtime.support.TemporalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param empty (in JSON: EMPTY)
 * @param decoder (in JSON: Decoder)
 * @param documentMetadata (in JSON: document_metadata)
 * @param maxBytes (in JSON: max_bytes)
 * @param valuesSpace (in JSON: values )
 */
@Generated("parts.json")
@NullMarked
public record Parts(@JsonProperty("value") @Nullable String value, @JsonProperty("builder") @Nullable String builder,
        @JsonProperty("decode") @Nullable String decode, @JsonProperty("reasoning") @Nullable String reasoning,
        @JsonProperty("citations") @Nullable String citations, @JsonProperty("confidence") @Nullable String confidence,
        @JsonProperty("metadata") @Nullable Metadata metadata,
        @JsonProperty("objectReasoning") @Nullable String objectReasoning,
        @JsonProperty("node") @OmitIfEmpty List<String> node, @JsonProperty("in") @OmitIfEmpty List<String> in,
        @JsonProperty("member") @Nullable Member member, @JsonProperty("fields") @OmitIfEmpty List<List<String>> fields,
        @JsonProperty("pointer") @OmitIfEmpty List<List<String>> pointer, @JsonProperty("other") @Nullable String other,
        @JsonProperty("that") @Nullable String that, @JsonProperty("of") @OmitIfEmpty List<OfItem> of,
        @JsonProperty("bind") @Nullable Bind bind, @JsonProperty("addTo") @OmitIfAbsent Map<String, AddToValue> addTo,
        @JsonProperty("EMPTY") @Nullable EMPTY empty, @JsonProperty("about") @Nullable About about,
        @JsonProperty("stream") @Nullable String stream, @JsonProperty("result") @Nullable Result result,
        @JsonProperty("job") @Nullable Job job, @JsonProperty("Decoder") @Nullable Decoder decoder,
        @JsonProperty("strict") @Nullable String strict, @JsonProperty("lenient") @Nullable String lenient,
        @JsonProperty("read") @Nullable Read read, @JsonProperty("parts") @Nullable PartsParts parts,
        @JsonProperty("partsDecoder") @Nullable PartsPartsDecoder partsDecoder,
        @JsonProperty("document_metadata") @Nullable String documentMetadata,
        @JsonProperty("citation") @Nullable String citation, @JsonProperty("error") @Nullable String error,
        @JsonProperty("max_bytes") @Nullable MaxBytes maxBytes,
        @JsonProperty("element") @OmitIfEmpty List<List<List<String>>> element,
        @JsonProperty("json") @Nullable Json json, @JsonProperty("values") @Nullable String values,
        @JsonProperty("valueNode") @OmitIfEmpty List<List<String>> valueNode,
        @JsonProperty("name") @Nullable String name, @JsonProperty("ordinal") @Nullable String ordinal,
        @JsonProperty("values ") @Nullable String valuesSpace, @JsonProperty("views") @Nullable Views views,
        @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
    public Parts {
        node = Copies.list(node);
        in = Copies.list(in);
        fields = Copies.listOf(fields, Copies::list);
        pointer = Copies.listOf(pointer, Copies::list);
        of = Copies.list(of);
        addTo = Copies.map(addTo);
        element = Copies.listOf(element, element2 -> Copies.listOf(element2, Copies::list));
        valueNode = Copies.listOf(valueNode, Copies::list);
    }

    @JsonCreator
    public Parts(@JsonProperty("value") @Nullable String value, @JsonProperty("builder") @Nullable String builder,
            @JsonProperty("decode") @Nullable String decode, @JsonProperty("reasoning") @Nullable String reasoning,
            @JsonProperty("citations") @Nullable String citations,
            @JsonProperty("confidence") @Nullable String confidence,
            @JsonProperty("metadata") @Nullable Metadata metadata,
            @JsonProperty("objectReasoning") @Nullable String objectReasoning,
            @JsonProperty("node") @Nullable List<String> node, @JsonProperty("in") @Nullable List<String> in,
            @JsonProperty("member") @Nullable Member member,
            @JsonProperty("fields") @Nullable List<List<String>> fields,
            @JsonProperty("pointer") @Nullable List<List<String>> pointer,
            @JsonProperty("other") @Nullable String other, @JsonProperty("that") @Nullable String that,
            @JsonProperty("of") @Nullable List<OfItem> of, @JsonProperty("bind") @Nullable Bind bind,
            @JsonProperty("addTo") @Nullable Map<String, AddToValue> addTo,
            @JsonProperty("EMPTY") @Nullable EMPTY empty, @JsonProperty("about") @Nullable About about,
            @JsonProperty("stream") @Nullable String stream, @JsonProperty("result") @Nullable Result result,
            @JsonProperty("job") @Nullable Job job, @JsonProperty("Decoder") @Nullable Decoder decoder,
            @JsonProperty("strict") @Nullable String strict, @JsonProperty("lenient") @Nullable String lenient,
            @JsonProperty("read") @Nullable Read read, @JsonProperty("parts") @Nullable PartsParts parts,
            @JsonProperty("partsDecoder") @Nullable PartsPartsDecoder partsDecoder,
            @JsonProperty("document_metadata") @Nullable String documentMetadata,
            @JsonProperty("citation") @Nullable String citation, @JsonProperty("error") @Nullable String error,
            @JsonProperty("max_bytes") @Nullable MaxBytes maxBytes,
            @JsonProperty("element") @Nullable List<List<List<String>>> element,
            @JsonProperty("json") @Nullable Json json, @JsonProperty("values") @Nullable String values,
            @JsonProperty("valueNode") @Nullable List<List<String>> valueNode,
            @JsonProperty("name") @Nullable String name, @JsonProperty("ordinal") @Nullable String ordinal,
            @JsonProperty("values ") @Nullable String valuesSpace, @JsonProperty("views") @Nullable Views views) {
        this(value, builder, decode, reasoning, citations, confidence, metadata, objectReasoning, node, in, member,
                fields, pointer, other, that, of, bind, addTo, empty, about, stream, result, job, decoder, strict,
                lenient, read, parts, partsDecoder, documentMetadata, citation, error, maxBytes, element, json, values,
                valueNode, name, ordinal, valuesSpace, views,
                new RecordMetadata(PartsDecoder.PARTS.parts(MetadataNode.NONE, metadata, node, in, member, fields,
                pointer, of, bind, addTo, empty, about, result, job, decoder, read, parts, partsDecoder, maxBytes,
                element, json, valueNode, views)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return PartsDecoder.PARTS.text("Parts", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(value, builder, decode, reasoning, citations, confidence, metadata, objectReasoning, node,
                in, member, fields, pointer, other, that, of, bind, addTo, empty, about, stream, result, job, decoder,
                strict, lenient, read, parts, partsDecoder, documentMetadata, citation, error, maxBytes, element, json,
                values, valueNode, name, ordinal, valuesSpace, views);
    }

    public static final class RecordMetadata extends RenamedMetadata {
        private static final long serialVersionUID = 1L;

        RecordMetadata(MetadataParts parts) { super(parts); }

        @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.PARTS; }

        public FieldMetadataEntry value() { return entry(0); }
        public FieldMetadataEntry builder() { return entry(1); }
        public FieldMetadataEntry decode() { return entry(2); }
        public FieldMetadataEntry reasoning() { return entry(3); }
        public FieldMetadataEntry citations() { return entry(4); }
        public FieldMetadataEntry confidence() { return entry(5); }
        public Metadata.RecordMetadata metadata() { return (Metadata.RecordMetadata) part(6); }
        public FieldMetadataEntry objectReasoning() { return entry(7); }
        public List<FieldMetadataEntry> node() { return list(8); }
        public List<FieldMetadataEntry> in() { return list(9); }
        public Member.RecordMetadata member() { return (Member.RecordMetadata) part(10); }
        public List<List<FieldMetadataEntry>> fields() { return list(11); }
        public List<List<FieldMetadataEntry>> pointer() { return list(12); }
        public FieldMetadataEntry other() { return entry(13); }
        public FieldMetadataEntry that() { return entry(14); }
        public List<OfItem.RecordMetadata> of() { return list(15); }
        public Bind.RecordMetadata bind() { return (Bind.RecordMetadata) part(16); }
        public Map<String, AddToValue.RecordMetadata> addTo() { return map(17); }
        public EMPTY.RecordMetadata empty() { return (EMPTY.RecordMetadata) part(18); }
        public About.RecordMetadata about() { return (About.RecordMetadata) part(19); }
        public FieldMetadataEntry stream() { return entry(20); }
        public Result.RecordMetadata result() { return (Result.RecordMetadata) part(21); }
        public Job.RecordMetadata job() { return (Job.RecordMetadata) part(22); }
        public Decoder.RecordMetadata decoder() { return (Decoder.RecordMetadata) part(23); }
        public FieldMetadataEntry strict() { return entry(24); }
        public FieldMetadataEntry lenient() { return entry(25); }
        public Read.RecordMetadata read() { return (Read.RecordMetadata) part(26); }
        public PartsParts.RecordMetadata parts() { return (PartsParts.RecordMetadata) part(27); }
        public PartsPartsDecoder.RecordMetadata partsDecoder() { return (PartsPartsDecoder.RecordMetadata) part(28); }
        public FieldMetadataEntry documentMetadata() { return entry(29); }
        public FieldMetadataEntry citation() { return entry(30); }
        public FieldMetadataEntry error() { return entry(31); }
        public MaxBytes.RecordMetadata maxBytes() { return (MaxBytes.RecordMetadata) part(32); }
        public List<List<List<FieldMetadataEntry>>> element() { return list(33); }
        public FieldMetadataEntry json() { return entry(34); }
        public FieldMetadataEntry values() { return entry(35); }
        public List<List<FieldMetadataEntry>> valueNode() { return list(36); }
        public FieldMetadataEntry name() { return entry(37); }
        public FieldMetadataEntry ordinal() { return entry(38); }
        public FieldMetadataEntry valuesSpace() { return entry(39); }
        public Views.RecordMetadata views() { return (Views.RecordMetadata) part(40); }
        public @Nullable String recordReasoning() { return reasoning(this); }
    }

    public record Metadata(@JsonProperty("metadata") @Nullable String metadata,
            @JsonProperty("node") @Nullable String node, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Metadata(@JsonProperty("metadata") @Nullable String metadata,
                @JsonProperty("node") @Nullable String node) {
            this(metadata, node, new RecordMetadata(PartsDecoder.METADATA.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.METADATA.text("Metadata", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(metadata, node); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.METADATA; }

            public FieldMetadataEntry metadata() { return entry(0); }
            public FieldMetadataEntry node() { return entry(1); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record Member(@JsonProperty("in") @Nullable String in, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Member(@JsonProperty("in") @Nullable String in) {
            this(in, new RecordMetadata(PartsDecoder.MEMBER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.MEMBER.text("Member", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(in); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.MEMBER; }

            public FieldMetadataEntry in() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    /** @param addTo (in JSON: add_to) */
    public record OfItem(@JsonProperty("bind") @Nullable String bind, @JsonProperty("of") @Nullable String of,
            @JsonProperty("add_to") @Nullable String addTo, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public OfItem(@JsonProperty("bind") @Nullable String bind, @JsonProperty("of") @Nullable String of,
                @JsonProperty("add_to") @Nullable String addTo) {
            this(bind, of, addTo, new RecordMetadata(PartsDecoder.OF_ITEM.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.OF_ITEM.text("OfItem", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(bind, of, addTo); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.OF_ITEM; }

            public FieldMetadataEntry bind() { return entry(0); }
            public FieldMetadataEntry of() { return entry(1); }
            public FieldMetadataEntry addTo() { return entry(2); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record Bind(@JsonProperty("of") @OmitIfEmpty List<String> of, @JsonProperty("bind") @Nullable String bind,
            @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
        public Bind { of = Copies.list(of); }

        @JsonCreator
        public Bind(@JsonProperty("of") @Nullable List<String> of, @JsonProperty("bind") @Nullable String bind) {
            this(of, bind, new RecordMetadata(PartsDecoder.BIND.parts(MetadataNode.NONE, of)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.BIND.text("Bind", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(of, bind); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.BIND; }

            public List<FieldMetadataEntry> of() { return list(0); }
            public FieldMetadataEntry bind() { return entry(1); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record AddToValue(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AddToValue(@JsonProperty("x") @Nullable String x) {
            this(x, new RecordMetadata(PartsDecoder.ADD_TO_VALUE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.ADD_TO_VALUE.text("AddToValue", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.ADD_TO_VALUE; }

            public FieldMetadataEntry x() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record EMPTY(@JsonProperty("empty") @OmitIfEmpty List<String> empty,
            @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
        public EMPTY { empty = Copies.list(empty); }

        @JsonCreator
        public EMPTY(@JsonProperty("empty") @Nullable List<String> empty) {
            this(empty, new RecordMetadata(PartsDecoder.EMPTY.parts(MetadataNode.NONE, empty)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.EMPTY.text("EMPTY", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(empty); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.EMPTY; }

            public List<FieldMetadataEntry> empty() { return list(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record About(@JsonProperty("about") @Nullable String about, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public About(@JsonProperty("about") @Nullable String about) {
            this(about, new RecordMetadata(PartsDecoder.ABOUT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.ABOUT.text("About", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(about); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.ABOUT; }

            public FieldMetadataEntry about() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record Result(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Result(@JsonProperty("x") @Nullable String x) {
            this(x, new RecordMetadata(PartsDecoder.RESULT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.RESULT.text("Result", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.RESULT; }

            public FieldMetadataEntry x() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record Job(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Job(@JsonProperty("x") @Nullable String x) {
            this(x, new RecordMetadata(PartsDecoder.JOB.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.JOB.text("Job", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.JOB; }

            public FieldMetadataEntry x() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record Decoder(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Decoder(@JsonProperty("x") @Nullable String x) {
            this(x, new RecordMetadata(PartsDecoder.DECODER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.DECODER.text("Decoder", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.DECODER; }

            public FieldMetadataEntry x() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record Read(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Read(@JsonProperty("x") @Nullable String x) {
            this(x, new RecordMetadata(PartsDecoder.READ.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.READ.text("Read", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.READ; }

            public FieldMetadataEntry x() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record PartsParts(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public PartsParts(@JsonProperty("x") @Nullable String x) {
            this(x, new RecordMetadata(PartsDecoder.PARTS_PARTS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.PARTS_PARTS.text("PartsParts", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.PARTS_PARTS; }

            public FieldMetadataEntry x() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record PartsPartsDecoder(@JsonProperty("y") @Nullable String y, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public PartsPartsDecoder(@JsonProperty("y") @Nullable String y) {
            this(y, new RecordMetadata(PartsDecoder.PARTS_PARTS_DECODER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.PARTS_PARTS_DECODER.text("PartsPartsDecoder", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(y); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.PARTS_PARTS_DECODER; }

            public FieldMetadataEntry y() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record MaxBytes(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MaxBytes(@JsonProperty("x") @Nullable String x) {
            this(x, new RecordMetadata(PartsDecoder.MAX_BYTES.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.MAX_BYTES.text("MaxBytes", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.MAX_BYTES; }

            public FieldMetadataEntry x() { return entry(0); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public sealed interface Json extends GeneratedRecord permits JsonString, JsonInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Json of(Object json) { return UntypedJson.read(json, PartsDecoder::readJson); }
    }

    public record JsonString(LocalDate value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Json, GeneratedValue {
        public JsonString(LocalDate value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("JsonString", value); }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() { return TemporalText.of(value); }
    }

    public record JsonInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Json, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public JsonInteger(Long value) { this(value, FieldMetadataEntry.EMPTY); }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return Objects.hashCode(value); }

        @Override public String toString() { return GeneratedValue.text("JsonInteger", value); }
    }

    public record Views(@JsonProperty("table") @Nullable String table, @JsonProperty("entry") @Nullable String entry,
            @JsonProperty("list") @OmitIfEmpty List<String> list,
            @JsonProperty("map") @OmitIfAbsent Map<String, String> map, @JsonProperty("part") @Nullable Part part,
            @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
        public Views {
            list = Copies.list(list);
            map = Copies.map(map);
        }

        @JsonCreator
        public Views(@JsonProperty("table") @Nullable String table, @JsonProperty("entry") @Nullable String entry,
                @JsonProperty("list") @Nullable List<String> list,
                @JsonProperty("map") @Nullable Map<String, String> map, @JsonProperty("part") @Nullable Part part) {
            this(table, entry, list, map, part,
                    new RecordMetadata(PartsDecoder.VIEWS.parts(MetadataNode.NONE, list, map, part)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.VIEWS.text("Views", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(table, entry, list, map, part); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.VIEWS; }

            public FieldMetadataEntry table() { return entry(0); }
            public FieldMetadataEntry entry() { return entry(1); }
            public List<FieldMetadataEntry> list() { return list(2); }
            public Map<String, FieldMetadataEntry> map() { return map(3); }
            public Part.RecordMetadata part() { return (Part.RecordMetadata) part(4); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }

    public record Part(@JsonProperty("parts") @Nullable String parts, @JsonProperty("content") @Nullable String content,
            @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public Part(@JsonProperty("parts") @Nullable String parts, @JsonProperty("content") @Nullable String content) {
            this(parts, content, new RecordMetadata(PartsDecoder.PART.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return PartsDecoder.PART.text("Part", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(parts, content); }

        public static final class RecordMetadata extends RenamedMetadata {
            private static final long serialVersionUID = 1L;

            RecordMetadata(MetadataParts parts) { super(parts); }

            @Override protected Members table(RenamedMetadata metadata) { return PartsDecoder.PART; }

            public FieldMetadataEntry parts() { return entry(0); }
            public FieldMetadataEntry content() { return entry(1); }
            public @Nullable String recordReasoning() { return reasoning(this); }
        }
    }
}
