package golden.names_of_our_members;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Own}. Decoders may be shared between threads. */
@Generated("own.json")
@NullMarked
public final class OwnDecoder extends ExtractDecoder<Own> {
    private static final OwnDecoder STRICT = new OwnDecoder(Mode.STRICT);
    private static final OwnDecoder LENIENT = new OwnDecoder(Mode.LENIENT);

    static final Members EITHER_OBJECT = Members.builder()
            .optional("extracted_fields")
            .build();

    static final Members LIST_ITEM = Members.builder()
            .optional("y")
            .build();

    private static final Branches<Own.Either> EITHER = Branches.<Own.Either>builder()
            .string(Elements.STRING, Own.EitherString::new)
            .object(OwnDecoder::readEitherObject, () -> OwnDecoder.EITHER_OBJECT)
            .build();

    static final Members METADATA = Members.builder(Own.Metadata.RecordMetadata::new)
            .optional("z")
            .build();

    static final Members PART = Members.builder(Own.Part.RecordMetadata::new)
            .optional("x")
            .optional("list", MetadataShape.list(LIST_ITEM))
            .open(MetadataShape.entry())
            .build();

    static final Members OWN = Members.builder()
            .optional("fieldMetadata")
            .optional("extractedFields")
            .optional("objectReasoning")
            .optional("additionalProperties")
            .optional("part", PART)
            .optional("Metadata", METADATA)
            .optional("either", MetadataShape.deferred())
            .open(MetadataShape.entry())
            .build();

    private OwnDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static OwnDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static OwnDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Own read(ValueReader in, MetadataNode metadata) { return readOwn(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(OWN); }

    static @Nullable Own readOwn(ValueReader in, MetadataNode metadata2) {
        if (!in.beginObject(OWN)) {
            return null;
        }
        String fieldMetadata = null;
        String extractedFields = null;
        String objectReasoning = null;
        String additionalProperties = null;
        Own.Part part = null;
        Own.Metadata metadata = null;
        Own.Either either = null;
        Map<String, String> otherProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> fieldMetadata = in.string();
                case 1 -> extractedFields = in.string();
                case 2 -> objectReasoning = in.string();
                case 3 -> additionalProperties = in.string();
                case 4 -> part = readPart(in, metadata2.at(4));
                case 5 -> metadata = readMetadata(in, metadata2.at(5));
                case 6 -> either = readEither(in, metadata2.at(6));
                case 7 -> in.member(otherProperties, metadata2.at(7), Elements.STRING);
            }
        }
        return new Own(fieldMetadata, extractedFields, objectReasoning, additionalProperties, part, metadata, either,
                otherProperties, new Own.RecordMetadata(OWN.parts(metadata2, part, metadata, either, otherProperties)));
    }

    static Own.@Nullable Part readPart(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PART)) {
            return null;
        }
        String x = null;
        List<Own.ListItem> list = null;
        Map<String, String> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
                case 1 -> list = in.list(metadata.at(1), OwnDecoder::readListItem);
                case 2 -> in.member(additionalProperties, metadata.at(2), Elements.STRING);
            }
        }
        return new Own.Part(x, list, additionalProperties,
                new Own.Part.RecordMetadata(PART.parts(metadata, list, additionalProperties)));
    }

    static Own.@Nullable Metadata readMetadata(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(METADATA)) {
            return null;
        }
        String z = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> z = in.string();
            }
        }
        return new Own.Metadata(z, new Own.Metadata.RecordMetadata(METADATA.parts(metadata)));
    }

    static Own.@Nullable Either readEither(ValueReader in, MetadataNode metadata) {
        return in.branch(EITHER, metadata);
    }

    static Own.@Nullable ListItem readListItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIST_ITEM)) {
            return null;
        }
        String y = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> y = in.string();
            }
        }
        return new Own.ListItem(y, new Own.ListItem.RecordMetadata(LIST_ITEM.parts(metadata)));
    }

    static Own.@Nullable EitherObject readEitherObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EITHER_OBJECT)) {
            return null;
        }
        String extractedFields = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> extractedFields = in.string();
            }
        }
        return new Own.EitherObject(extractedFields,
                new Own.EitherObject.RecordMetadata(EITHER_OBJECT.parts(metadata)));
    }
}
