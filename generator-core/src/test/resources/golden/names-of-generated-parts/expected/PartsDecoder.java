package golden.names_of_generated_parts;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Parts}. Decoders may be shared between threads. */
@Generated("parts.json")
@NullMarked
public final class PartsDecoder extends ExtractDecoder<Parts> {
    private static final PartsDecoder STRICT = new PartsDecoder(Mode.STRICT);
    private static final PartsDecoder LENIENT = new PartsDecoder(Mode.LENIENT);

    static final Members PART = Members.builder(Parts.Part.RecordMetadata::new)
            .optional("parts")
            .optional("content")
            .build();

    static final Members VIEWS = Members.builder(Parts.Views.RecordMetadata::new)
            .optional("table")
            .optional("entry")
            .optional("list", MetadataShape.list())
            .optional("map", MetadataShape.map())
            .optional("part", PART)
            .build();

    private static final Branches<Parts.Json> JSON = Branches.<Parts.Json>builder()
            .string(Elements.DATE, Parts.JsonString::new)
            .number(Elements.INT64, Parts.JsonInteger::new)
            .build();

    static final Members MAX_BYTES = Members.builder(Parts.MaxBytes.RecordMetadata::new)
            .optional("x")
            .build();

    static final Members PARTS_PARTS_DECODER = Members.builder(Parts.PartsPartsDecoder.RecordMetadata::new)
            .optional("y")
            .build();

    static final Members PARTS_PARTS = Members.builder(Parts.PartsParts.RecordMetadata::new)
            .optional("x")
            .build();

    static final Members READ = Members.builder(Parts.Read.RecordMetadata::new)
            .optional("x")
            .build();

    static final Members DECODER = Members.builder(Parts.Decoder.RecordMetadata::new)
            .optional("x")
            .build();

    static final Members JOB = Members.builder(Parts.Job.RecordMetadata::new)
            .optional("x")
            .build();

    static final Members RESULT = Members.builder(Parts.Result.RecordMetadata::new)
            .optional("x")
            .build();

    static final Members ABOUT = Members.builder(Parts.About.RecordMetadata::new)
            .optional("about")
            .build();

    static final Members EMPTY = Members.builder(Parts.EMPTY.RecordMetadata::new)
            .optional("empty", MetadataShape.list())
            .build();

    static final Members ADD_TO_VALUE = Members.builder()
            .optional("x")
            .build();

    static final Members BIND = Members.builder(Parts.Bind.RecordMetadata::new)
            .optional("of", MetadataShape.list())
            .optional("bind")
            .build();

    static final Members OF_ITEM = Members.builder()
            .optional("bind")
            .optional("of")
            .optional("add_to")
            .build();

    static final Members MEMBER = Members.builder(Parts.Member.RecordMetadata::new)
            .optional("in")
            .build();

    static final Members METADATA = Members.builder(Parts.Metadata.RecordMetadata::new)
            .optional("metadata")
            .optional("node")
            .build();

    static final Members PARTS = Members.builder()
            .optional("value")
            .optional("builder")
            .optional("decode")
            .optional("reasoning")
            .optional("citations")
            .optional("confidence")
            .optional("metadata", METADATA)
            .optional("objectReasoning")
            .optional("node", MetadataShape.list())
            .optional("in", MetadataShape.list())
            .optional("member", MEMBER)
            .optional("fields", MetadataShape.list(MetadataShape.list()))
            .optional("pointer", MetadataShape.list(MetadataShape.list()))
            .optional("other")
            .optional("that")
            .optional("of", MetadataShape.list(OF_ITEM))
            .optional("bind", BIND)
            .optional("addTo", MetadataShape.map(ADD_TO_VALUE))
            .optional("EMPTY", EMPTY)
            .optional("about", ABOUT)
            .optional("stream")
            .optional("result", RESULT)
            .optional("job", JOB)
            .optional("Decoder", DECODER)
            .optional("strict")
            .optional("lenient")
            .optional("read", READ)
            .optional("parts", PARTS_PARTS)
            .optional("partsDecoder", PARTS_PARTS_DECODER)
            .optional("document_metadata")
            .optional("citation")
            .optional("error")
            .optional("max_bytes", MAX_BYTES)
            .optional("element", MetadataShape.list(MetadataShape.list(MetadataShape.list())))
            .optional("json", MetadataShape.deferred())
            .optional("values")
            .optional("valueNode", MetadataShape.list(MetadataShape.list()))
            .optional("name")
            .optional("ordinal")
            .optional("values ")
            .optional("views", VIEWS)
            .build();

    private PartsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static PartsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static PartsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Parts read(ValueReader in, MetadataNode metadata) { return readParts(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(PARTS); }

    static @Nullable Parts readParts(ValueReader in2, MetadataNode metadata2) {
        if (!in2.beginObject(PARTS)) {
            return null;
        }
        String value = null;
        String builder = null;
        String decode = null;
        String reasoning = null;
        String citations = null;
        String confidence = null;
        Parts.Metadata metadata = null;
        String objectReasoning = null;
        List<String> node = null;
        List<String> in = null;
        Parts.Member member = null;
        List<List<String>> fields = null;
        List<List<String>> pointer = null;
        String other = null;
        String that = null;
        List<Parts.OfItem> of = null;
        Parts.Bind bind = null;
        Map<String, Parts.AddToValue> addTo = null;
        Parts.EMPTY empty = null;
        Parts.About about = null;
        String stream = null;
        Parts.Result result = null;
        Parts.Job job = null;
        Parts.Decoder decoder = null;
        String strict = null;
        String lenient = null;
        Parts.Read read = null;
        Parts.PartsParts parts = null;
        Parts.PartsPartsDecoder partsDecoder = null;
        String documentMetadata = null;
        String citation = null;
        String error = null;
        Parts.MaxBytes maxBytes = null;
        List<List<List<String>>> element = null;
        Parts.Json json = null;
        String values = null;
        List<List<String>> valueNode = null;
        String name = null;
        String ordinal = null;
        String valuesSpace = null;
        Parts.Views views = null;
        for (int member2 = in2.nextMember(); member2 != Members.END; member2 = in2.nextMember()) {
            switch (member2) {
                case 0 -> value = in2.string();
                case 1 -> builder = in2.string();
                case 2 -> decode = in2.string();
                case 3 -> reasoning = in2.string();
                case 4 -> citations = in2.string();
                case 5 -> confidence = in2.string();
                case 6 -> metadata = readMetadata(in2, metadata2.at(6));
                case 7 -> objectReasoning = in2.string();
                case 8 -> node = in2.list(metadata2.at(8), Elements.STRING);
                case 9 -> in = in2.list(metadata2.at(9), Elements.STRING);
                case 10 -> member = readMember(in2, metadata2.at(10));
                case 11 -> fields = in2.list(metadata2.at(11), Elements.list(Elements.STRING));
                case 12 -> pointer = in2.list(metadata2.at(12), Elements.list(Elements.STRING));
                case 13 -> other = in2.string();
                case 14 -> that = in2.string();
                case 15 -> of = in2.list(metadata2.at(15), PartsDecoder::readOfItem);
                case 16 -> bind = readBind(in2, metadata2.at(16));
                case 17 -> addTo = in2.map(metadata2.at(17), PartsDecoder::readAddToValue);
                case 18 -> empty = readEMPTY(in2, metadata2.at(18));
                case 19 -> about = readAbout(in2, metadata2.at(19));
                case 20 -> stream = in2.string();
                case 21 -> result = readResult(in2, metadata2.at(21));
                case 22 -> job = readJob(in2, metadata2.at(22));
                case 23 -> decoder = readDecoder(in2, metadata2.at(23));
                case 24 -> strict = in2.string();
                case 25 -> lenient = in2.string();
                case 26 -> read = readRead(in2, metadata2.at(26));
                case 27 -> parts = readPartsParts(in2, metadata2.at(27));
                case 28 -> partsDecoder = readPartsPartsDecoder(in2, metadata2.at(28));
                case 29 -> documentMetadata = in2.string();
                case 30 -> citation = in2.string();
                case 31 -> error = in2.string();
                case 32 -> maxBytes = readMaxBytes(in2, metadata2.at(32));
                case 33 -> element = in2.list(metadata2.at(33), Elements.list(Elements.list(Elements.STRING)));
                case 34 -> json = readJson(in2, metadata2.at(34));
                case 35 -> values = in2.string();
                case 36 -> valueNode = in2.list(metadata2.at(36), Elements.list(Elements.STRING));
                case 37 -> name = in2.string();
                case 38 -> ordinal = in2.string();
                case 39 -> valuesSpace = in2.string();
                case 40 -> views = readViews(in2, metadata2.at(40));
            }
        }
        return new Parts(value, builder, decode, reasoning, citations, confidence, metadata, objectReasoning, node, in,
                member, fields, pointer, other, that, of, bind, addTo, empty, about, stream, result, job, decoder,
                strict, lenient, read, parts, partsDecoder, documentMetadata, citation, error, maxBytes, element, json,
                values, valueNode, name, ordinal, valuesSpace, views, new Parts.RecordMetadata(PARTS.parts(metadata2,
                metadata, node, in, member, fields, pointer, of, bind, addTo, empty, about, result, job, decoder, read,
                parts, partsDecoder, maxBytes, element, json, valueNode, views)));
    }

    static Parts.@Nullable Metadata readMetadata(ValueReader in, MetadataNode metadata2) {
        if (!in.beginObject(METADATA)) {
            return null;
        }
        String metadata = null;
        String node = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> metadata = in.string();
                case 1 -> node = in.string();
            }
        }
        return new Parts.Metadata(metadata, node, new Parts.Metadata.RecordMetadata(METADATA.parts(metadata2)));
    }

    static Parts.@Nullable Member readMember(ValueReader in2, MetadataNode metadata) {
        if (!in2.beginObject(MEMBER)) {
            return null;
        }
        String in = null;
        for (int member = in2.nextMember(); member != Members.END; member = in2.nextMember()) {
            switch (member) {
                case 0 -> in = in2.string();
            }
        }
        return new Parts.Member(in, new Parts.Member.RecordMetadata(MEMBER.parts(metadata)));
    }

    static Parts.@Nullable OfItem readOfItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OF_ITEM)) {
            return null;
        }
        String bind = null;
        String of = null;
        String addTo = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> bind = in.string();
                case 1 -> of = in.string();
                case 2 -> addTo = in.string();
            }
        }
        return new Parts.OfItem(bind, of, addTo, new Parts.OfItem.RecordMetadata(OF_ITEM.parts(metadata)));
    }

    static Parts.@Nullable Bind readBind(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BIND)) {
            return null;
        }
        List<String> of = null;
        String bind = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> of = in.list(metadata.at(0), Elements.STRING);
                case 1 -> bind = in.string();
            }
        }
        return new Parts.Bind(of, bind, new Parts.Bind.RecordMetadata(BIND.parts(metadata, of)));
    }

    static Parts.@Nullable AddToValue readAddToValue(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ADD_TO_VALUE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Parts.AddToValue(x, new Parts.AddToValue.RecordMetadata(ADD_TO_VALUE.parts(metadata)));
    }

    static Parts.@Nullable EMPTY readEMPTY(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EMPTY)) {
            return null;
        }
        List<String> empty = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> empty = in.list(metadata.at(0), Elements.STRING);
            }
        }
        return new Parts.EMPTY(empty, new Parts.EMPTY.RecordMetadata(EMPTY.parts(metadata, empty)));
    }

    static Parts.@Nullable About readAbout(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ABOUT)) {
            return null;
        }
        String about = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> about = in.string();
            }
        }
        return new Parts.About(about, new Parts.About.RecordMetadata(ABOUT.parts(metadata)));
    }

    static Parts.@Nullable Result readResult(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RESULT)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Parts.Result(x, new Parts.Result.RecordMetadata(RESULT.parts(metadata)));
    }

    static Parts.@Nullable Job readJob(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(JOB)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Parts.Job(x, new Parts.Job.RecordMetadata(JOB.parts(metadata)));
    }

    static Parts.@Nullable Decoder readDecoder(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(DECODER)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Parts.Decoder(x, new Parts.Decoder.RecordMetadata(DECODER.parts(metadata)));
    }

    static Parts.@Nullable Read readRead(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(READ)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Parts.Read(x, new Parts.Read.RecordMetadata(READ.parts(metadata)));
    }

    static Parts.@Nullable PartsParts readPartsParts(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PARTS_PARTS)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Parts.PartsParts(x, new Parts.PartsParts.RecordMetadata(PARTS_PARTS.parts(metadata)));
    }

    static Parts.@Nullable PartsPartsDecoder readPartsPartsDecoder(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PARTS_PARTS_DECODER)) {
            return null;
        }
        String y = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> y = in.string();
            }
        }
        return new Parts.PartsPartsDecoder(y,
                new Parts.PartsPartsDecoder.RecordMetadata(PARTS_PARTS_DECODER.parts(metadata)));
    }

    static Parts.@Nullable MaxBytes readMaxBytes(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MAX_BYTES)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Parts.MaxBytes(x, new Parts.MaxBytes.RecordMetadata(MAX_BYTES.parts(metadata)));
    }

    static Parts.@Nullable Json readJson(ValueReader in, MetadataNode metadata) { return in.branch(JSON, metadata); }

    static Parts.@Nullable Views readViews(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(VIEWS)) {
            return null;
        }
        String table = null;
        String entry = null;
        List<String> list = null;
        Map<String, String> map = null;
        Parts.Part part = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> table = in.string();
                case 1 -> entry = in.string();
                case 2 -> list = in.list(metadata.at(2), Elements.STRING);
                case 3 -> map = in.map(metadata.at(3), Elements.STRING);
                case 4 -> part = readPart(in, metadata.at(4));
            }
        }
        return new Parts.Views(table, entry, list, map, part,
                new Parts.Views.RecordMetadata(VIEWS.parts(metadata, list, map, part)));
    }

    static Parts.@Nullable Part readPart(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PART)) {
            return null;
        }
        String parts = null;
        String content = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> parts = in.string();
                case 1 -> content = in.string();
            }
        }
        return new Parts.Part(parts, content, new Parts.Part.RecordMetadata(PART.parts(metadata)));
    }
}
