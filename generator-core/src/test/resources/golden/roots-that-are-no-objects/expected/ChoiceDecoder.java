package golden.roots_that_are_no_objects;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Choice}. Decoders may be shared between threads. */
@Generated("choice.json")
@NullMarked
public final class ChoiceDecoder extends ExtractDecoder<Choice> {
    private static final ChoiceDecoder STRICT = new ChoiceDecoder(Mode.STRICT);
    private static final ChoiceDecoder LENIENT = new ChoiceDecoder(Mode.LENIENT);
    static final MetadataShape CHOICE = MetadataShape.deferred();
    static final MetadataShape CHOICE_VALUE_ARRAY = MetadataShape.list();

    static final Members OBJECT_TYPE = Members.builder()
            .optional("x")
            .build();

    private static final Branches<Choice.ChoiceValue> CHOICE_VALUE = Branches.<Choice.ChoiceValue>builder()
            .string(Elements.STRING, Choice.ChoiceValueString::new)
            .list(Elements.list(Elements.DECIMAL), ChoiceDecoder.CHOICE_VALUE_ARRAY, Choice.ChoiceValueArray::new)
            .object(ChoiceDecoder::readObjectType, () -> ChoiceDecoder.OBJECT_TYPE)
            .build();

    private ChoiceDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ChoiceDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ChoiceDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Choice read(ValueReader in, MetadataNode metadata) {
        return readChoice(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.deferred(); }

    static @Nullable Choice readChoice(ValueReader in, MetadataNode metadata) {
        MetadataNode node = metadata;
        Choice.ChoiceValue value = readChoiceValue(in, node);
        return value == null ? null : new Choice(value, node);
    }

    static Choice.@Nullable ChoiceValue readChoiceValue(ValueReader in, MetadataNode metadata) {
        return in.branch(CHOICE_VALUE, metadata);
    }

    static Choice.@Nullable ObjectType readObjectType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OBJECT_TYPE)) {
            return null;
        }
        Long x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.int64();
            }
        }
        return new Choice.ObjectType(x, new Choice.ObjectType.Metadata(OBJECT_TYPE.parts(metadata)));
    }
}
