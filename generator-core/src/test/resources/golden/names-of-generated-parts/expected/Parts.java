package golden.names_of_generated_parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.GeneratedValue;
import dev.extractgen.runtime.decode.MetadataNode;
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
        @JsonProperty("values ") @Nullable String valuesSpace, @JsonIgnore RecordMetadata fieldMetadata)
        implements GeneratedRecord {
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
            @JsonProperty("values ") @Nullable String valuesSpace) {
        this(value, builder, decode, reasoning, citations, confidence, metadata, objectReasoning, node, in, member,
                fields, pointer, other, that, of, bind, addTo, empty, about, stream, result, job, decoder, strict,
                lenient, read, parts, partsDecoder, documentMetadata, citation, error, maxBytes, element, json, values,
                valueNode, name, ordinal, valuesSpace, PartsDecoder.metadataOfParts(MetadataNode.NONE, metadata, node,
                in, member, fields, pointer, of, bind, addTo, empty, about, result, job, decoder, read, parts,
                partsDecoder, maxBytes, element, json, valueNode));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return PartsDecoder.PARTS.text("Parts", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(value, builder, decode, reasoning, citations, confidence, metadata, objectReasoning, node,
                in, member, fields, pointer, other, that, of, bind, addTo, empty, about, stream, result, job, decoder,
                strict, lenient, read, parts, partsDecoder, documentMetadata, citation, error, maxBytes, element, json,
                values, valueNode, name, ordinal, valuesSpace);
    }

    public record RecordMetadata(FieldMetadataEntry value, FieldMetadataEntry builder, FieldMetadataEntry decode,
            FieldMetadataEntry reasoning, FieldMetadataEntry citations, FieldMetadataEntry confidence,
            Metadata.@Nullable RecordMetadata metadata, FieldMetadataEntry objectReasoning,
            List<FieldMetadataEntry> node, List<FieldMetadataEntry> in, Member.@Nullable RecordMetadata member,
            List<List<FieldMetadataEntry>> fields, List<List<FieldMetadataEntry>> pointer, FieldMetadataEntry other,
            FieldMetadataEntry that, List<OfItem.RecordMetadata> of, Bind.@Nullable RecordMetadata bind,
            Map<String, AddToValue.RecordMetadata> addTo, EMPTY.@Nullable RecordMetadata empty,
            About.@Nullable RecordMetadata about, FieldMetadataEntry stream, Result.@Nullable RecordMetadata result,
            Job.@Nullable RecordMetadata job, Decoder.@Nullable RecordMetadata decoder, FieldMetadataEntry strict,
            FieldMetadataEntry lenient, Read.@Nullable RecordMetadata read, PartsParts.@Nullable RecordMetadata parts,
            PartsPartsDecoder.@Nullable RecordMetadata partsDecoder, FieldMetadataEntry documentMetadata,
            FieldMetadataEntry citation, FieldMetadataEntry error, MaxBytes.@Nullable RecordMetadata maxBytes,
            List<List<List<FieldMetadataEntry>>> element, FieldMetadataEntry json, FieldMetadataEntry values,
            List<List<FieldMetadataEntry>> valueNode, FieldMetadataEntry name, FieldMetadataEntry ordinal,
            FieldMetadataEntry valuesSpace, @Nullable String recordReasoning) implements GeneratedMetadata {
        public RecordMetadata {
            node = Copies.list(node);
            in = Copies.list(in);
            fields = Copies.listOf(fields, Copies::list);
            pointer = Copies.listOf(pointer, Copies::list);
            of = Copies.list(of);
            addTo = Copies.map(addTo);
            element = Copies.listOf(element, element2 -> Copies.listOf(element2, Copies::list));
            valueNode = Copies.listOf(valueNode, Copies::list);
        }

        @Override public Metadata.RecordMetadata metadata() {
            return metadata != null ? metadata : PartsDecoder.bindMetadata(null, MetadataNode.NONE);
        }

        @Override public Member.RecordMetadata member() {
            return member != null ? member : PartsDecoder.bindMember(null, MetadataNode.NONE);
        }

        @Override public Bind.RecordMetadata bind() {
            return bind != null ? bind : PartsDecoder.bindBind(null, MetadataNode.NONE);
        }

        @Override public EMPTY.RecordMetadata empty() {
            return empty != null ? empty : PartsDecoder.bindEMPTY(null, MetadataNode.NONE);
        }

        @Override public About.RecordMetadata about() {
            return about != null ? about : PartsDecoder.bindAbout(null, MetadataNode.NONE);
        }

        @Override public Result.RecordMetadata result() {
            return result != null ? result : PartsDecoder.bindResult(null, MetadataNode.NONE);
        }

        @Override public Job.RecordMetadata job() {
            return job != null ? job : PartsDecoder.bindJob(null, MetadataNode.NONE);
        }

        @Override public Decoder.RecordMetadata decoder() {
            return decoder != null ? decoder : PartsDecoder.bindDecoder(null, MetadataNode.NONE);
        }

        @Override public Read.RecordMetadata read() {
            return read != null ? read : PartsDecoder.bindRead(null, MetadataNode.NONE);
        }

        @Override public PartsParts.RecordMetadata parts() {
            return parts != null ? parts : PartsDecoder.bindPartsParts(null, MetadataNode.NONE);
        }

        @Override public PartsPartsDecoder.RecordMetadata partsDecoder() {
            return partsDecoder != null ? partsDecoder : PartsDecoder.bindPartsPartsDecoder(null, MetadataNode.NONE);
        }

        @Override public MaxBytes.RecordMetadata maxBytes() {
            return maxBytes != null ? maxBytes : PartsDecoder.bindMaxBytes(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields2) {
            fields2.add(PartsDecoder.PARTS, value, builder, decode, reasoning, citations, confidence, metadata,
                    objectReasoning, node, in, member, fields, pointer, other, that, of, bind, addTo, empty, about,
                    stream, result, job, decoder, strict, lenient, read, parts, partsDecoder, documentMetadata,
                    citation, error, maxBytes, element, json, values, valueNode, name, ordinal, valuesSpace);
        }
    }

    public record Metadata(@JsonProperty("metadata") @Nullable String metadata,
            @JsonProperty("node") @Nullable String node, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Metadata(@JsonProperty("metadata") @Nullable String metadata,
                @JsonProperty("node") @Nullable String node) {
            this(metadata, node, PartsDecoder.metadataOfMetadata(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.METADATA.text("Metadata", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(metadata, node);
        }

        public record RecordMetadata(FieldMetadataEntry metadata, FieldMetadataEntry node,
                @Nullable String recordReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.METADATA, metadata, node);
            }
        }
    }

    public record Member(@JsonProperty("in") @Nullable String in, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Member(@JsonProperty("in") @Nullable String in) {
            this(in, PartsDecoder.metadataOfMember(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.MEMBER.text("Member", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(in);
        }

        public record RecordMetadata(FieldMetadataEntry in, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.MEMBER, in);
            }
        }
    }

    /** @param addTo (in JSON: add_to) */
    public record OfItem(@JsonProperty("bind") @Nullable String bind, @JsonProperty("of") @Nullable String of,
            @JsonProperty("add_to") @Nullable String addTo, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public OfItem(@JsonProperty("bind") @Nullable String bind, @JsonProperty("of") @Nullable String of,
                @JsonProperty("add_to") @Nullable String addTo) {
            this(bind, of, addTo, PartsDecoder.metadataOfOfItem(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.OF_ITEM.text("OfItem", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(bind, of, addTo);
        }

        public record RecordMetadata(FieldMetadataEntry bind, FieldMetadataEntry of, FieldMetadataEntry addTo,
                @Nullable String recordReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.OF_ITEM, bind, of, addTo);
            }
        }
    }

    public record Bind(@JsonProperty("of") @OmitIfEmpty List<String> of, @JsonProperty("bind") @Nullable String bind,
            @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
        public Bind {
            of = Copies.list(of);
        }

        @JsonCreator
        public Bind(@JsonProperty("of") @Nullable List<String> of, @JsonProperty("bind") @Nullable String bind) {
            this(of, bind, PartsDecoder.metadataOfBind(MetadataNode.NONE, of));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.BIND.text("Bind", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(of, bind);
        }

        public record RecordMetadata(List<FieldMetadataEntry> of, FieldMetadataEntry bind,
                @Nullable String recordReasoning) implements GeneratedMetadata {
            public RecordMetadata {
                of = Copies.list(of);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.BIND, of, bind);
            }
        }
    }

    public record AddToValue(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public AddToValue(@JsonProperty("x") @Nullable String x) {
            this(x, PartsDecoder.metadataOfAddToValue(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.ADD_TO_VALUE.text("AddToValue", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.ADD_TO_VALUE, x);
            }
        }
    }

    public record EMPTY(@JsonProperty("empty") @OmitIfEmpty List<String> empty,
            @JsonIgnore RecordMetadata fieldMetadata) implements GeneratedRecord {
        public EMPTY {
            empty = Copies.list(empty);
        }

        @JsonCreator
        public EMPTY(@JsonProperty("empty") @Nullable List<String> empty) {
            this(empty, PartsDecoder.metadataOfEMPTY(MetadataNode.NONE, empty));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.EMPTY.text("EMPTY", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(empty);
        }

        public record RecordMetadata(List<FieldMetadataEntry> empty, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            public RecordMetadata {
                empty = Copies.list(empty);
            }

            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.EMPTY, empty);
            }
        }
    }

    public record About(@JsonProperty("about") @Nullable String about, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public About(@JsonProperty("about") @Nullable String about) {
            this(about, PartsDecoder.metadataOfAbout(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.ABOUT.text("About", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(about);
        }

        public record RecordMetadata(FieldMetadataEntry about, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.ABOUT, about);
            }
        }
    }

    public record Result(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Result(@JsonProperty("x") @Nullable String x) {
            this(x, PartsDecoder.metadataOfResult(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.RESULT.text("Result", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.RESULT, x);
            }
        }
    }

    public record Job(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Job(@JsonProperty("x") @Nullable String x) {
            this(x, PartsDecoder.metadataOfJob(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.JOB.text("Job", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.JOB, x);
            }
        }
    }

    public record Decoder(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Decoder(@JsonProperty("x") @Nullable String x) {
            this(x, PartsDecoder.metadataOfDecoder(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.DECODER.text("Decoder", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.DECODER, x);
            }
        }
    }

    public record Read(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Read(@JsonProperty("x") @Nullable String x) {
            this(x, PartsDecoder.metadataOfRead(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.READ.text("Read", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.READ, x);
            }
        }
    }

    public record PartsParts(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public PartsParts(@JsonProperty("x") @Nullable String x) {
            this(x, PartsDecoder.metadataOfPartsParts(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.PARTS_PARTS.text("PartsParts", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.PARTS_PARTS, x);
            }
        }
    }

    public record PartsPartsDecoder(@JsonProperty("y") @Nullable String y, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public PartsPartsDecoder(@JsonProperty("y") @Nullable String y) {
            this(y, PartsDecoder.metadataOfPartsPartsDecoder(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.PARTS_PARTS_DECODER.text("PartsPartsDecoder", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(y);
        }

        public record RecordMetadata(FieldMetadataEntry y, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.PARTS_PARTS_DECODER, y);
            }
        }
    }

    public record MaxBytes(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MaxBytes(@JsonProperty("x") @Nullable String x) {
            this(x, PartsDecoder.metadataOfMaxBytes(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return PartsDecoder.MAX_BYTES.text("MaxBytes", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning)
                implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(PartsDecoder.MAX_BYTES, x);
            }
        }
    }

    public sealed interface Json extends GeneratedRecord permits JsonString, JsonInteger {
        @Override FieldMetadataEntry fieldMetadata();

        /** Returns the value of parsed JSON; an {@link IllegalArgumentException} says that there is none. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Json of(Object json) {
            return UntypedJson.read(json, PartsDecoder::readJson);
        }
    }

    public record JsonString(LocalDate value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Json, GeneratedValue {
        public JsonString(LocalDate value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("JsonString", value);
        }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() {
            return TemporalText.of(value);
        }
    }

    public record JsonInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata)
            implements Json, GeneratedValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public JsonInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override public String toString() {
            return GeneratedValue.text("JsonInteger", value);
        }
    }
}
