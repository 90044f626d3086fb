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

/** Decodes the results of LlamaExtract jobs into {@link Values}. Decoders may be shared between threads. */
@Generated("values.json")
@NullMarked
public final class ValuesDecoder extends ExtractDecoder<Values> {
    private static final ValuesDecoder STRICT = new ValuesDecoder(Mode.STRICT);
    private static final ValuesDecoder LENIENT = new ValuesDecoder(Mode.LENIENT);

    static final Members EITHER_OBJECT = Members.builder()
            .optional("other")
            .build();

    private static final Branches<Values.Either> EITHER = Branches.<Values.Either>builder()
            .string(Elements.STRING, Values.EitherString::new)
            .object(ValuesDecoder::readEitherObject, () -> ValuesDecoder.EITHER_OBJECT)
            .build();

    static final Members LIST_ITEM = Members.builder()
            .optional("recordFieldValues")
            .build();

    static final Members PART = Members.builder(Values.Part.Metadata::new)
            .optional("addTo")
            .optional("fields")
            .build();

    static final Members VALUES = Members.builder()
            .optional("fieldValues")
            .required("part", PART)
            .optional("list", MetadataShape.list(LIST_ITEM))
            .optional("either", MetadataShape.deferred())
            .open(MetadataShape.list())
            .build();

    private ValuesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ValuesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ValuesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Values read(ValueReader in, MetadataNode metadata) {
        return readValues(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(VALUES); }

    static @Nullable Values readValues(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(VALUES)) {
            return null;
        }
        String fieldValues = null;
        Values.Part part = null;
        List<Values.ListItem> list = null;
        Values.Either either = null;
        Map<String, List<String>> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> fieldValues = in.string();
                case 1 -> part = readPart(in, metadata.at(1));
                case 2 -> list = in.list(metadata.at(2), ValuesDecoder::readListItem);
                case 3 -> either = readEither(in, metadata.at(3));
                case 4 -> in.member(additionalProperties, metadata.at(4), Elements.list(Elements.STRING));
            }
        }
        return new Values(fieldValues, part, list, either, additionalProperties,
                new Values.Metadata(VALUES.parts(metadata, part, list, either, additionalProperties)));
    }

    static Values.@Nullable Part readPart(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PART)) {
            return null;
        }
        String addTo = null;
        String fields = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> addTo = in.string();
                case 1 -> fields = in.string();
            }
        }
        return new Values.Part(addTo, fields, new Values.Part.Metadata(PART.parts(metadata)));
    }

    static Values.@Nullable ListItem readListItem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIST_ITEM)) {
            return null;
        }
        String recordFieldValues = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> recordFieldValues = in.string();
            }
        }
        return new Values.ListItem(recordFieldValues, new Values.ListItem.Metadata(LIST_ITEM.parts(metadata)));
    }

    static Values.@Nullable Either readEither(ValueReader in, MetadataNode metadata) {
        return in.branch(EITHER, metadata);
    }

    static Values.@Nullable EitherObject readEitherObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EITHER_OBJECT)) {
            return null;
        }
        String other = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> other = in.string();
            }
        }
        return new Values.EitherObject(other, new Values.EitherObject.Metadata(EITHER_OBJECT.parts(metadata)));
    }
}
