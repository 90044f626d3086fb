package golden.names_of_generated_parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.UntypedJson;
import dev.extractgen.runtime.support.Copies;
import dev.extractgen.runtime.support.FieldCollector;
import dev.extractgen.runtime.support.OmitIfAbsent;
import dev.extractgen.runtime.support.TemporalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
 * @param empty (in JSON: EMPTY)
 * @param decoder (in JSON: Decoder)
 * @param documentMetadata (in JSON: document_metadata)
 * @param maxBytes (in JSON: max_bytes)
 * @param valuesSpace (in JSON: values )
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Generated("parts.json")
@NullMarked
public record Parts(@JsonProperty("value") @Nullable String value, @JsonProperty("builder") @Nullable String builder,
        @JsonProperty("decode") @Nullable String decode, @JsonProperty("reasoning") @Nullable String reasoning,
        @JsonProperty("citations") @Nullable String citations, @JsonProperty("confidence") @Nullable String confidence,
        @JsonProperty("metadata") @Nullable Metadata metadata,
        @JsonProperty("objectReasoning") @Nullable String objectReasoning,
        @JsonProperty("node") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> node,
        @JsonProperty("in") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> in,
        @JsonProperty("member") @Nullable Member member,
        @JsonProperty("fields") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<String>> fields,
        @JsonProperty("pointer") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<String>> pointer,
        @JsonProperty("other") @Nullable String other, @JsonProperty("that") @Nullable String that,
        @JsonProperty("of") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfItem> of,
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
        @JsonProperty("element") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<List<String>>> element,
        @JsonProperty("json") @Nullable Json json, @JsonProperty("values") @Nullable String values,
        @JsonProperty("valueNode") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<String>> valueNode,
        @JsonProperty("name") @Nullable String name, @JsonProperty("ordinal") @Nullable String ordinal,
        @JsonProperty("values ") @Nullable String valuesSpace, @JsonIgnore RecordMetadata fieldMetadata)
        implements ExtractedRecord {
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

    /** Makes a record without other metadata than what its parts bring along. */
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
                valueNode, name, ordinal, valuesSpace, RecordMetadata.of(MetadataNode.none(), metadata, node, in,
                member, fields, pointer, of, bind, addTo, empty, about, result, job, decoder, read, parts, partsDecoder,
                maxBytes, element, json, valueNode));
    }

    @Override
    public boolean equals(@Nullable Object other2) {
        return other2 instanceof Parts that2 && Objects.equals(value, that2.value)
                && Objects.equals(builder, that2.builder) && Objects.equals(decode, that2.decode)
                && Objects.equals(reasoning, that2.reasoning) && Objects.equals(citations, that2.citations)
                && Objects.equals(confidence, that2.confidence) && Objects.equals(metadata, that2.metadata)
                && Objects.equals(objectReasoning, that2.objectReasoning) && Objects.equals(node, that2.node)
                && Objects.equals(in, that2.in) && Objects.equals(member, that2.member)
                && Objects.equals(fields, that2.fields) && Objects.equals(pointer, that2.pointer)
                && Objects.equals(other, that2.other) && Objects.equals(that, that2.that)
                && Objects.equals(of, that2.of) && Objects.equals(bind, that2.bind)
                && Objects.equals(addTo, that2.addTo) && Objects.equals(empty, that2.empty)
                && Objects.equals(about, that2.about) && Objects.equals(stream, that2.stream)
                && Objects.equals(result, that2.result) && Objects.equals(job, that2.job)
                && Objects.equals(decoder, that2.decoder) && Objects.equals(strict, that2.strict)
                && Objects.equals(lenient, that2.lenient) && Objects.equals(read, that2.read)
                && Objects.equals(parts, that2.parts) && Objects.equals(partsDecoder, that2.partsDecoder)
                && Objects.equals(documentMetadata, that2.documentMetadata) && Objects.equals(citation, that2.citation)
                && Objects.equals(error, that2.error) && Objects.equals(maxBytes, that2.maxBytes)
                && Objects.equals(element, that2.element) && Objects.equals(json, that2.json)
                && Objects.equals(values, that2.values) && Objects.equals(valueNode, that2.valueNode)
                && Objects.equals(name, that2.name) && Objects.equals(ordinal, that2.ordinal)
                && Objects.equals(valuesSpace, that2.valuesSpace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, builder, decode, reasoning, citations, confidence, metadata, objectReasoning, node,
                in, member, fields, pointer, other, that, of, bind, addTo, empty, about, stream, result, job, decoder,
                strict, lenient, read, parts, partsDecoder, documentMetadata, citation, error, maxBytes, element, json,
                values, valueNode, name, ordinal, valuesSpace);
    }

    @Override
    public String toString() {
        return "Parts[value=" + value + ", builder=" + builder + ", decode=" + decode + ", reasoning=" + reasoning
                + ", citations=" + citations + ", confidence=" + confidence + ", metadata=" + metadata
                + ", objectReasoning=" + objectReasoning + ", node=" + node + ", in=" + in + ", member=" + member
                + ", fields=" + fields + ", pointer=" + pointer + ", other=" + other + ", that=" + that + ", of=" + of
                + ", bind=" + bind + ", addTo=" + addTo + ", empty=" + empty + ", about=" + about + ", stream=" + stream
                + ", result=" + result + ", job=" + job + ", decoder=" + decoder + ", strict=" + strict
                + ", lenient=" + lenient + ", read=" + read + ", parts=" + parts + ", partsDecoder=" + partsDecoder
                + ", documentMetadata=" + documentMetadata + ", citation=" + citation + ", error=" + error
                + ", maxBytes=" + maxBytes + ", element=" + element + ", json=" + json + ", values=" + values
                + ", valueNode=" + valueNode + ", name=" + name + ", ordinal=" + ordinal
                + ", valuesSpace=" + valuesSpace + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .add("/value", value, fieldMetadata.value())
                .add("/builder", builder, fieldMetadata.builder())
                .add("/decode", decode, fieldMetadata.decode())
                .add("/reasoning", reasoning, fieldMetadata.reasoning())
                .add("/citations", citations, fieldMetadata.citations())
                .add("/confidence", confidence, fieldMetadata.confidence())
                .part("/metadata", metadata, fieldMetadata.metadata(), Metadata::addTo)
                .add("/objectReasoning", objectReasoning, fieldMetadata.objectReasoning())
                .list("/node", node, fieldMetadata.node(), FieldCollector::add)
                .list("/in", in, fieldMetadata.in(), FieldCollector::add)
                .part("/member", member, fieldMetadata.member(), Member::addTo)
                .list("/fields", fields, fieldMetadata.fields(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .list("/pointer", pointer, fieldMetadata.pointer(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .add("/other", other, fieldMetadata.other())
                .add("/that", that, fieldMetadata.that())
                .list("/of", of, fieldMetadata.of(), OfItem::addTo)
                .part("/bind", bind, fieldMetadata.bind(), Bind::addTo)
                .map("/addTo", addTo, fieldMetadata.addTo(), AddToValue::addTo)
                .part("/EMPTY", empty, fieldMetadata.empty(), EMPTY::addTo)
                .part("/about", about, fieldMetadata.about(), About::addTo)
                .add("/stream", stream, fieldMetadata.stream())
                .part("/result", result, fieldMetadata.result(), Result::addTo)
                .part("/job", job, fieldMetadata.job(), Job::addTo)
                .part("/Decoder", decoder, fieldMetadata.decoder(), Decoder::addTo)
                .add("/strict", strict, fieldMetadata.strict())
                .add("/lenient", lenient, fieldMetadata.lenient())
                .part("/read", read, fieldMetadata.read(), Read::addTo)
                .part("/parts", parts, fieldMetadata.parts(), PartsParts::addTo)
                .part("/partsDecoder", partsDecoder, fieldMetadata.partsDecoder(), PartsPartsDecoder::addTo)
                .add("/document_metadata", documentMetadata, fieldMetadata.documentMetadata())
                .add("/citation", citation, fieldMetadata.citation())
                .add("/error", error, fieldMetadata.error())
                .part("/max_bytes", maxBytes, fieldMetadata.maxBytes(), MaxBytes::addTo)
                .list("/element", element, fieldMetadata.element(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        (fields2, pointer2, value2, metadata2) -> fields2.list(pointer2, value2, metadata2,
                        FieldCollector::add)))
                .union("/json", json, fieldMetadata.json(), Json::extractedFields)
                .add("/values", values, fieldMetadata.values())
                .list("/valueNode", valueNode, fieldMetadata.valueNode(),
                        (fields, pointer, value, metadata) -> fields.list(pointer, value, metadata,
                        FieldCollector::add))
                .add("/name", name, fieldMetadata.name())
                .add("/ordinal", ordinal, fieldMetadata.ordinal())
                .add("/values ", valuesSpace, fieldMetadata.valuesSpace())
                .stream();
    }

    /** What the service said about each value of {@link Parts}. */
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
            FieldMetadataEntry valuesSpace, @Nullable String recordReasoning) implements FieldMetadata {
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

        @Override
        public Metadata.RecordMetadata metadata() {
            return metadata == null ? Metadata.RecordMetadata.EMPTY : metadata;
        }

        @Override
        public Member.RecordMetadata member() {
            return member == null ? Member.RecordMetadata.EMPTY : member;
        }

        @Override
        public Bind.RecordMetadata bind() {
            return bind == null ? Bind.RecordMetadata.EMPTY : bind;
        }

        @Override
        public EMPTY.RecordMetadata empty() {
            return empty == null ? EMPTY.RecordMetadata.EMPTY : empty;
        }

        @Override
        public About.RecordMetadata about() {
            return about == null ? About.RecordMetadata.EMPTY : about;
        }

        @Override
        public Result.RecordMetadata result() {
            return result == null ? Result.RecordMetadata.EMPTY : result;
        }

        @Override
        public Job.RecordMetadata job() {
            return job == null ? Job.RecordMetadata.EMPTY : job;
        }

        @Override
        public Decoder.RecordMetadata decoder() {
            return decoder == null ? Decoder.RecordMetadata.EMPTY : decoder;
        }

        @Override
        public Read.RecordMetadata read() {
            return read == null ? Read.RecordMetadata.EMPTY : read;
        }

        @Override
        public PartsParts.RecordMetadata parts() {
            return parts == null ? PartsParts.RecordMetadata.EMPTY : parts;
        }

        @Override
        public PartsPartsDecoder.RecordMetadata partsDecoder() {
            return partsDecoder == null ? PartsPartsDecoder.RecordMetadata.EMPTY : partsDecoder;
        }

        @Override
        public MaxBytes.RecordMetadata maxBytes() {
            return maxBytes == null ? MaxBytes.RecordMetadata.EMPTY : maxBytes;
        }

        static RecordMetadata of(MetadataNode node2, @Nullable Metadata metadata, @Nullable List<String> node,
                @Nullable List<String> in, @Nullable Member member, @Nullable List<List<String>> fields,
                @Nullable List<List<String>> pointer, @Nullable List<OfItem> of, @Nullable Bind bind,
                @Nullable Map<String, AddToValue> addTo, @Nullable EMPTY empty, @Nullable About about,
                @Nullable Result result, @Nullable Job job, @Nullable Decoder decoder, @Nullable Read read,
                @Nullable PartsParts parts, @Nullable PartsPartsDecoder partsDecoder, @Nullable MaxBytes maxBytes,
                @Nullable List<List<List<String>>> element, @Nullable Json json,
                @Nullable List<List<String>> valueNode) {
            return new RecordMetadata(node2.entry(0), node2.entry(1), node2.entry(2), node2.entry(3), node2.entry(4),
                    node2.entry(5), Metadata.RecordMetadata.bind(metadata, node2.at(6)), node2.entry(7),
                    node2.at(8).entries(node), node2.at(9).entries(in),
                    Member.RecordMetadata.bind(member, node2.at(10)),
                    node2.at(11).list(fields, (value2, valueNode2) -> valueNode2.entries(value2)),
                    node2.at(12).list(pointer, (value3, valueNode3) -> valueNode3.entries(value3)), node2.entry(13),
                    node2.entry(14), node2.at(15).list(of, OfItem.RecordMetadata::bind),
                    Bind.RecordMetadata.bind(bind, node2.at(16)),
                    node2.at(17).map(addTo, AddToValue.RecordMetadata::bind),
                    EMPTY.RecordMetadata.bind(empty, node2.at(18)), About.RecordMetadata.bind(about, node2.at(19)),
                    node2.entry(20), Result.RecordMetadata.bind(result, node2.at(21)),
                    Job.RecordMetadata.bind(job, node2.at(22)), Decoder.RecordMetadata.bind(decoder, node2.at(23)),
                    node2.entry(24), node2.entry(25), Read.RecordMetadata.bind(read, node2.at(26)),
                    PartsParts.RecordMetadata.bind(parts, node2.at(27)),
                    PartsPartsDecoder.RecordMetadata.bind(partsDecoder, node2.at(28)), node2.entry(29), node2.entry(30),
                    node2.entry(31), MaxBytes.RecordMetadata.bind(maxBytes, node2.at(32)),
                    node2.at(33).list(element, (value4, valueNode4) -> valueNode4.list(value4, (value5, valueNode5) -> valueNode5.entries(value5))),
                    json != null ? json.fieldMetadata() : node2.at(34).asEntry(), node2.entry(35),
                    node2.at(36).list(valueNode, (value6, valueNode6) -> valueNode6.entries(value6)), node2.entry(37),
                    node2.entry(38), node2.entry(39), node2.reasoning());
        }
    }

    /** Declared at /properties/metadata of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Metadata(@JsonProperty("metadata") @Nullable String metadata,
            @JsonProperty("node") @Nullable String node, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Metadata(@JsonProperty("metadata") @Nullable String metadata,
                @JsonProperty("node") @Nullable String node) {
            this(metadata, node, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Metadata that && Objects.equals(metadata, that.metadata)
                    && Objects.equals(node, that.node);
        }

        @Override
        public int hashCode() {
            return Objects.hash(metadata, node);
        }

        @Override
        public String toString() {
            return "Metadata[metadata=" + metadata + ", node=" + node + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/metadata", metadata, fieldMetadata.metadata())
                    .add("/node", node, fieldMetadata.node())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Metadata value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY,
                    about -> new Metadata(null, null, about), Metadata::extractedFields);
        }

        /** What the service said about each value of {@link Metadata}. */
        public record RecordMetadata(FieldMetadataEntry metadata, FieldMetadataEntry node,
                @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY,
                    null);

            static RecordMetadata of(MetadataNode node2) {
                return new RecordMetadata(node2.entry(0), node2.entry(1), node2.reasoning());
            }

            static RecordMetadata bind(@Nullable Metadata value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/member of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(@JsonProperty("in") @Nullable String in, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Member(@JsonProperty("in") @Nullable String in) {
            this(in, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member that && Objects.equals(in, that.in);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(in);
        }

        @Override
        public String toString() {
            return "Member[in=" + in + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/in", in, fieldMetadata.in()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Member value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new Member(null, about),
                    Member::extractedFields);
        }

        /** What the service said about each value of {@link Member}. */
        public record RecordMetadata(FieldMetadataEntry in, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable Member value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /**
     * Declared at /properties/of/items of the schema.
     *
     * @param addTo (in JSON: add_to)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfItem(@JsonProperty("bind") @Nullable String bind, @JsonProperty("of") @Nullable String of,
            @JsonProperty("add_to") @Nullable String addTo, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public OfItem(@JsonProperty("bind") @Nullable String bind, @JsonProperty("of") @Nullable String of,
                @JsonProperty("add_to") @Nullable String addTo) {
            this(bind, of, addTo, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfItem that && Objects.equals(bind, that.bind) && Objects.equals(of, that.of)
                    && Objects.equals(addTo, that.addTo);
        }

        @Override
        public int hashCode() {
            return Objects.hash(bind, of, addTo);
        }

        @Override
        public String toString() {
            return "OfItem[bind=" + bind + ", of=" + of + ", addTo=" + addTo + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .add("/bind", bind, fieldMetadata.bind())
                    .add("/of", of, fieldMetadata.of())
                    .add("/add_to", addTo, fieldMetadata.addTo())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable OfItem value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY,
                    about -> new OfItem(null, null, null, about), OfItem::extractedFields);
        }

        /** What the service said about each value of {@link OfItem}. */
        public record RecordMetadata(FieldMetadataEntry bind, FieldMetadataEntry of, FieldMetadataEntry addTo,
                @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, FieldMetadataEntry.EMPTY,
                    FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.entry(1), node.entry(2), node.reasoning());
            }

            static RecordMetadata bind(@Nullable OfItem value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/bind of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bind(@JsonProperty("of") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> of,
            @JsonProperty("bind") @Nullable String bind, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        public Bind {
            of = Copies.list(of);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Bind(@JsonProperty("of") @Nullable List<String> of, @JsonProperty("bind") @Nullable String bind) {
            this(of, bind, RecordMetadata.of(MetadataNode.none(), of));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bind that && Objects.equals(of, that.of) && Objects.equals(bind, that.bind);
        }

        @Override
        public int hashCode() {
            return Objects.hash(of, bind);
        }

        @Override
        public String toString() {
            return "Bind[of=" + of + ", bind=" + bind + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .list("/of", of, fieldMetadata.of(), FieldCollector::add)
                    .add("/bind", bind, fieldMetadata.bind())
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Bind value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new Bind(null, null, about),
                    Bind::extractedFields);
        }

        /** What the service said about each value of {@link Bind}. */
        public record RecordMetadata(List<FieldMetadataEntry> of, FieldMetadataEntry bind,
                @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(List.of(), FieldMetadataEntry.EMPTY, null);

            public RecordMetadata {
                of = Copies.list(of);
            }

            static RecordMetadata of(MetadataNode node, @Nullable List<String> of) {
                return new RecordMetadata(node.at(0).entries(of), node.entry(1), node.reasoning());
            }

            static RecordMetadata bind(@Nullable Bind value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/addTo/additionalProperties of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AddToValue(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public AddToValue(@JsonProperty("x") @Nullable String x) {
            this(x, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AddToValue that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "AddToValue[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable AddToValue value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new AddToValue(null, about),
                    AddToValue::extractedFields);
        }

        /** What the service said about each value of {@link AddToValue}. */
        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable AddToValue value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/EMPTY of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EMPTY(@JsonProperty("empty") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> empty,
            @JsonIgnore RecordMetadata fieldMetadata) implements ExtractedRecord {
        public EMPTY {
            empty = Copies.list(empty);
        }

        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public EMPTY(@JsonProperty("empty") @Nullable List<String> empty) {
            this(empty, RecordMetadata.of(MetadataNode.none(), empty));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EMPTY that && Objects.equals(empty, that.empty);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(empty);
        }

        @Override
        public String toString() {
            return "EMPTY[empty=" + empty + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector()
                    .list("/empty", empty, fieldMetadata.empty(), FieldCollector::add)
                    .stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable EMPTY value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new EMPTY(null, about),
                    EMPTY::extractedFields);
        }

        /** What the service said about each value of {@link EMPTY}. */
        public record RecordMetadata(List<FieldMetadataEntry> empty, @Nullable String recordReasoning)
                implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(List.of(), null);

            public RecordMetadata {
                empty = Copies.list(empty);
            }

            static RecordMetadata of(MetadataNode node, @Nullable List<String> empty) {
                return new RecordMetadata(node.at(0).entries(empty), node.reasoning());
            }

            static RecordMetadata bind(@Nullable EMPTY value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node, null) : EMPTY;
            }
        }
    }

    /** Declared at /properties/about of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record About(@JsonProperty("about") @Nullable String about, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public About(@JsonProperty("about") @Nullable String about) {
            this(about, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof About that && Objects.equals(about, that.about);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(about);
        }

        @Override
        public String toString() {
            return "About[about=" + about + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/about", about, fieldMetadata.about()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable About value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new About(null, about),
                    About::extractedFields);
        }

        /** What the service said about each value of {@link About}. */
        public record RecordMetadata(FieldMetadataEntry about, @Nullable String recordReasoning)
                implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable About value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/result of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Result(@JsonProperty("x") @Nullable String x) {
            this(x, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Result that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Result[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Result value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new Result(null, about),
                    Result::extractedFields);
        }

        /** What the service said about each value of {@link Result}. */
        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable Result value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/job of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Job(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Job(@JsonProperty("x") @Nullable String x) {
            this(x, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Job that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Job[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Job value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new Job(null, about),
                    Job::extractedFields);
        }

        /** What the service said about each value of {@link Job}. */
        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable Job value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Decoder of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decoder(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Decoder(@JsonProperty("x") @Nullable String x) {
            this(x, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Decoder that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Decoder[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Decoder value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new Decoder(null, about),
                    Decoder::extractedFields);
        }

        /** What the service said about each value of {@link Decoder}. */
        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable Decoder value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/read of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Read(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Read(@JsonProperty("x") @Nullable String x) {
            this(x, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Read that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Read[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Read value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new Read(null, about),
                    Read::extractedFields);
        }

        /** What the service said about each value of {@link Read}. */
        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable Read value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/parts of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartsParts(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public PartsParts(@JsonProperty("x") @Nullable String x) {
            this(x, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PartsParts that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "PartsParts[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable PartsParts value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new PartsParts(null, about),
                    PartsParts::extractedFields);
        }

        /** What the service said about each value of {@link PartsParts}. */
        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable PartsParts value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/partsDecoder of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartsPartsDecoder(@JsonProperty("y") @Nullable String y, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public PartsPartsDecoder(@JsonProperty("y") @Nullable String y) {
            this(y, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PartsPartsDecoder that && Objects.equals(y, that.y);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(y);
        }

        @Override
        public String toString() {
            return "PartsPartsDecoder[y=" + y + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/y", y, fieldMetadata.y()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable PartsPartsDecoder value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY,
                    about -> new PartsPartsDecoder(null, about), PartsPartsDecoder::extractedFields);
        }

        /** What the service said about each value of {@link PartsPartsDecoder}. */
        public record RecordMetadata(FieldMetadataEntry y, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable PartsPartsDecoder value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/max_bytes of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MaxBytes(@JsonProperty("x") @Nullable String x, @JsonIgnore RecordMetadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public MaxBytes(@JsonProperty("x") @Nullable String x) {
            this(x, RecordMetadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MaxBytes that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "MaxBytes[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable MaxBytes value,
                @Nullable RecordMetadata metadata) {
            return fields.object(pointer, value, metadata, RecordMetadata.EMPTY, about -> new MaxBytes(null, about),
                    MaxBytes::extractedFields);
        }

        /** What the service said about each value of {@link MaxBytes}. */
        public record RecordMetadata(FieldMetadataEntry x, @Nullable String recordReasoning) implements FieldMetadata {
            static final RecordMetadata EMPTY = new RecordMetadata(FieldMetadataEntry.EMPTY, null);

            static RecordMetadata of(MetadataNode node) {
                return new RecordMetadata(node.entry(0), node.reasoning());
            }

            static RecordMetadata bind(@Nullable MaxBytes value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/json of the schema. */
    public sealed interface Json extends ExtractedRecord permits JsonString, JsonInteger {
        @Override
        FieldMetadataEntry fieldMetadata();

        /**
         * Returns the value that maps, lists, strings and numbers describe, as other libraries parse JSON.
         *
         * @throws IllegalArgumentException if it is none of the types
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Json of(Object json) {
            return UntypedJson.read(json, PartsDecoder::readJson);
        }
    }

    /** A {@link Json} of JSON type string. */
    public record JsonString(LocalDate value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Json {
        /** Makes a record without other metadata than what its parts bring along. */
        public JsonString(LocalDate value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonString that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "JsonString[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }

        /** Returns the value as it is written in JSON. */
        @JsonValue
        public Object json() {
            return TemporalText.of(value);
        }
    }

    /** A {@link Json} of JSON type number. */
    public record JsonInteger(@JsonValue Long value, @JsonIgnore FieldMetadataEntry fieldMetadata) implements Json {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public JsonInteger(Long value) {
            this(value, FieldMetadataEntry.EMPTY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonInteger that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return "JsonInteger[value=" + value + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("", value, fieldMetadata).stream();
        }
    }
}
