package golden.unions_by_json_type;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Reading}. Decoders may be shared between threads. */
@Generated("reading.json")
@NullMarked
public final class ReadingDecoder extends ExtractDecoder<Reading> {
    private static final ReadingDecoder STRICT = new ReadingDecoder(Mode.STRICT);
    private static final ReadingDecoder LENIENT = new ReadingDecoder(Mode.LENIENT);
    static final MetadataShape MANY_ARRAY = MetadataShape.list();
    static final MetadataShape TABLE_ARRAY = MetadataShape.list(MetadataShape.list());
    static final MetadataShape TABLE_OBJECT = MetadataShape.map();
    static final MetadataShape LIST_ITEM_ARRAY = MetadataShape.list();

    private static final Branches<Reading.DeepValue> DEEP_VALUE = Branches.<Reading.DeepValue>builder()
            .string(Elements.STRING, Reading.DeepValueString::new)
            .number(Elements.INT64, Reading.DeepValueInteger::new)
            .build();

    static final Members LIST_ITEM_OBJECT = Members.builder()
            .optional("x")
            .build();

    static final Members WHO_OBJECT = Members.builder()
            .optional("name")
            .optional("age")
            .build();

    private static final Branches<Reading.More> MORE = Branches.<Reading.More>builder()
            .string(Elements.STRING, Reading.MoreString::new)
            .number(Elements.DECIMAL, Reading.MoreNumber::new)
            .bool(Elements.BOOL, Reading.MoreBoolean::new)
            .build();

    private static final Branches<Reading.Amount> AMOUNT = Branches.<Reading.Amount>builder()
            .string(Elements.STRING, Reading.AmountString::new)
            .number(Elements.DECIMAL, Reading.AmountNumber::new)
            .build();

    static final Members DEEP = Members.builder(Reading.Deep.Metadata::new)
            .optional("value", MetadataShape.deferred())
            .build();

    private static final Branches<Reading.ByNameValue> BY_NAME_VALUE = Branches.<Reading.ByNameValue>builder()
            .string(Elements.STRING, Reading.ByNameValueString::new)
            .bool(Elements.BOOL, Reading.ByNameValueBoolean::new)
            .build();

    private static final Branches<Reading.ListItem> LIST_ITEM = Branches.<Reading.ListItem>builder()
            .string(Elements.STRING, Reading.ListItemString::new)
            .list(Elements.list(Elements.INT64), ReadingDecoder.LIST_ITEM_ARRAY, Reading.ListItemArray::new)
            .object(ReadingDecoder::readListItemObject, () -> ReadingDecoder.LIST_ITEM_OBJECT)
            .build();

    private static final Branches<Reading.State> STATE = Branches.<Reading.State>builder()
            .string(Elements.constant(Reading.StateEnum::of), Reading.StateString::new)
            .number(Elements.INT64, Reading.StateInteger::new)
            .build();

    private static final Branches<Reading.Table> TABLE = Branches.<Reading.Table>builder()
            .list(Elements.list(Elements.list(Elements.DECIMAL)), ReadingDecoder.TABLE_ARRAY, Reading.TableArray::new)
            .map(Elements.map(Elements.DECIMAL), ReadingDecoder.TABLE_OBJECT, Reading.TableObject::new)
            .build();

    private static final Branches<Reading.Many> MANY = Branches.<Reading.Many>builder()
            .string(Elements.STRING, Reading.ManyString::new)
            .list(Elements.list(Elements.STRING), ReadingDecoder.MANY_ARRAY, Reading.ManyArray::new)
            .build();

    private static final Branches<Reading.Who> WHO = Branches.<Reading.Who>builder()
            .string(Elements.STRING, Reading.WhoString::new)
            .object(ReadingDecoder::readWhoObject, () -> ReadingDecoder.WHO_OBJECT)
            .build();

    private static final Branches<Reading.ReadingAmount> READING_AMOUNT = Branches.<Reading.ReadingAmount>builder()
            .string(Elements.STRING, Reading.ReadingAmountString::new)
            .number(Elements.DECIMAL, Reading.ReadingAmountNumber::new)
            .build();

    private static final Branches<Reading.ReadingValue> READING_VALUE = Branches.<Reading.ReadingValue>builder()
            .string(Elements.STRING, Reading.ReadingValueString::new)
            .number(Elements.INT64, Reading.ReadingValueInteger::new)
            .bool(Elements.BOOL, Reading.ReadingValueBoolean::new)
            .build();

    static final Members READING = Members.builder()
            .optional("value", MetadataShape.deferred())
            .nullable("amount", MetadataShape.deferred())
            .optional("who", MetadataShape.deferred())
            .optional("many", MetadataShape.deferred())
            .nullable("table", MetadataShape.deferred())
            .optional("state", MetadataShape.deferred())
            .optional("list", MetadataShape.list(MetadataShape.deferred()))
            .optional("byName", MetadataShape.map(MetadataShape.deferred()))
            .optional("deep", DEEP)
            .optional("again", MetadataShape.deferred())
            .nullable("maybe", MetadataShape.deferred())
            .optional("more", MetadataShape.deferred())
            .build();

    private ReadingDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ReadingDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ReadingDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Reading read(ValueReader in, MetadataNode metadata) {
        return readReading(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(READING); }

    static @Nullable Reading readReading(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(READING)) {
            return null;
        }
        Reading.ReadingValue value = null;
        Reading.ReadingAmount amount = null;
        Reading.Who who = null;
        Reading.Many many = null;
        Reading.Table table = null;
        Reading.State state = null;
        List<Reading.ListItem> list = null;
        Map<String, Reading.ByNameValue> byName = null;
        Reading.Deep deep = null;
        Reading.Amount again = null;
        Reading.Amount maybe = null;
        Reading.More more = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> value = readReadingValue(in, metadata.at(0));
                case 1 -> amount = readReadingAmount(in, metadata.at(1));
                case 2 -> who = readWho(in, metadata.at(2));
                case 3 -> many = readMany(in, metadata.at(3));
                case 4 -> table = readTable(in, metadata.at(4));
                case 5 -> state = readState(in, metadata.at(5));
                case 6 -> list = in.list(metadata.at(6), ReadingDecoder::readListItem);
                case 7 -> byName = in.map(metadata.at(7), ReadingDecoder::readByNameValue);
                case 8 -> deep = readDeep(in, metadata.at(8));
                case 9 -> again = readAmount(in, metadata.at(9));
                case 10 -> maybe = readAmount(in, metadata.at(10));
                case 11 -> more = readMore(in, metadata.at(11));
            }
        }
        return new Reading(value, amount, who, many, table, state, list, byName, deep, again, maybe, more,
                new Reading.Metadata(READING.parts(metadata, value, amount, who, many, table, state, list, byName, deep,
                again, maybe, more)));
    }

    static Reading.@Nullable ReadingValue readReadingValue(ValueReader in, MetadataNode metadata) {
        return in.branch(READING_VALUE, metadata);
    }

    static Reading.@Nullable ReadingAmount readReadingAmount(ValueReader in, MetadataNode metadata) {
        return in.branch(READING_AMOUNT, metadata);
    }

    static Reading.@Nullable Who readWho(ValueReader in, MetadataNode metadata) { return in.branch(WHO, metadata); }

    static Reading.@Nullable Many readMany(ValueReader in, MetadataNode metadata) { return in.branch(MANY, metadata); }

    static Reading.@Nullable Table readTable(ValueReader in, MetadataNode metadata) {
        return in.branch(TABLE, metadata);
    }

    static Reading.@Nullable State readState(ValueReader in, MetadataNode metadata) {
        return in.branch(STATE, metadata);
    }

    static Reading.@Nullable ListItem readListItem(ValueReader in, MetadataNode metadata) {
        return in.branch(LIST_ITEM, metadata);
    }

    static Reading.@Nullable ByNameValue readByNameValue(ValueReader in, MetadataNode metadata) {
        return in.branch(BY_NAME_VALUE, metadata);
    }

    static Reading.@Nullable Deep readDeep(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(DEEP)) {
            return null;
        }
        Reading.DeepValue value = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> value = readDeepValue(in, metadata.at(0));
            }
        }
        return new Reading.Deep(value, new Reading.Deep.Metadata(DEEP.parts(metadata, value)));
    }

    static Reading.@Nullable Amount readAmount(ValueReader in, MetadataNode metadata) {
        return in.branch(AMOUNT, metadata);
    }

    static Reading.@Nullable More readMore(ValueReader in, MetadataNode metadata) { return in.branch(MORE, metadata); }

    static Reading.@Nullable WhoObject readWhoObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(WHO_OBJECT)) {
            return null;
        }
        String name = null;
        Long age = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
                case 1 -> age = in.int64();
            }
        }
        return new Reading.WhoObject(name, age, new Reading.WhoObject.Metadata(WHO_OBJECT.parts(metadata)));
    }

    static Reading.@Nullable ListItemObject readListItemObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIST_ITEM_OBJECT)) {
            return null;
        }
        BigDecimal x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.decimal();
            }
        }
        return new Reading.ListItemObject(x, new Reading.ListItemObject.Metadata(LIST_ITEM_OBJECT.parts(metadata)));
    }

    static Reading.@Nullable DeepValue readDeepValue(ValueReader in, MetadataNode metadata) {
        return in.branch(DEEP_VALUE, metadata);
    }
}
