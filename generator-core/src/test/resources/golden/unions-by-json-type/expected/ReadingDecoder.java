package golden.unions_by_json_type;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Member;
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

/**
 * Decodes the results of LlamaExtract jobs into {@link Reading}. Decoders may be shared between threads.
 */
@Generated("reading.json")
@NullMarked
public final class ReadingDecoder extends ExtractDecoder<Reading> {
    private static final ReadingDecoder STRICT = new ReadingDecoder(Mode.STRICT);

    private static final ReadingDecoder LENIENT = new ReadingDecoder(Mode.LENIENT);

    private static final Members READING = Members.of(
            Member.optional("value", MetadataShape.deferred()),
            Member.nullable("amount", MetadataShape.deferred()),
            Member.optional("who", MetadataShape.deferred()),
            Member.optional("many", MetadataShape.deferred()),
            Member.nullable("table", MetadataShape.deferred()),
            Member.optional("state", MetadataShape.deferred()),
            Member.optional("list", MetadataShape.list(MetadataShape.deferred())),
            Member.optional("byName", MetadataShape.map(MetadataShape.deferred())),
            Member.optional("deep", MetadataShape.object(() -> ReadingDecoder.DEEP)),
            Member.optional("again", MetadataShape.deferred()),
            Member.nullable("maybe", MetadataShape.deferred()),
            Member.optional("more", MetadataShape.deferred()));

    private static final Members DEEP = Members.of(
            Member.optional("value", MetadataShape.deferred()));

    private static final Members WHO_OBJECT = Members.of(
            Member.optional("name"),
            Member.optional("age"));

    private static final Members LIST_ITEM_OBJECT = Members.of(
            Member.optional("x"));

    private ReadingDecoder(Mode mode) {
        super(mode);
    }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ReadingDecoder strict() {
        return STRICT;
    }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ReadingDecoder lenient() {
        return LENIENT;
    }

    @Override
    protected @Nullable Reading read(ValueReader in, MetadataNode metadata) {
        return readReading(in, metadata);
    }

    @Override
    protected MetadataShape metadataShape() {
        return MetadataShape.object(() -> ReadingDecoder.READING);
    }

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
        return new Reading(value, amount, who, many, table, state, list, byName, deep, again, maybe,
                more, Reading.Metadata.of(metadata, value, amount, who, many, table, state, list,
                byName, deep, again, maybe, more));
    }

    static Reading.@Nullable ReadingValue readReadingValue(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.ReadingValueString(value, metadata.asEntry());
        }
        if (in.isNumber()) {
            Long value = in.int64();
            return value == null ? null : new Reading.ReadingValueInteger(value, metadata.asEntry());
        }
        if (in.isBoolean()) {
            Boolean value = in.bool();
            return value == null ? null : new Reading.ReadingValueBoolean(value, metadata.asEntry());
        }
        return in.misfit("a value of type string or number or boolean");
    }

    static Reading.@Nullable ReadingAmount readReadingAmount(ValueReader in,
            MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.ReadingAmountString(value, metadata.asEntry());
        }
        if (in.isNumber()) {
            BigDecimal value = in.decimal();
            return value == null ? null : new Reading.ReadingAmountNumber(value, metadata.asEntry());
        }
        return in.misfit("a value of type string or number");
    }

    static Reading.@Nullable Who readWho(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.WhoString(value, metadata.asEntry());
        }
        if (in.isObject()) {
            return readWhoObject(in, metadata.as(MetadataShape.object(() -> ReadingDecoder.WHO_OBJECT)));
        }
        return in.misfit("a value of type string or object");
    }

    static Reading.@Nullable Many readMany(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.ManyString(value, metadata.asEntry());
        }
        if (in.isArray()) {
            MetadataNode node = metadata.as(MetadataShape.list(MetadataShape.entry()));
            List<String> value = in.list(node, Elements.STRING);
            return value == null ? null : new Reading.ManyArray(value, Reading.ManyArray.Metadata.of(node, value));
        }
        return in.misfit("a value of type string or array");
    }

    static Reading.@Nullable Table readTable(ValueReader in, MetadataNode metadata) {
        if (in.isArray()) {
            MetadataNode node = metadata.as(MetadataShape.list(MetadataShape.list(MetadataShape.entry())));
            List<List<BigDecimal>> value = in.list(node, Elements.list(Elements.DECIMAL));
            return value == null ? null : new Reading.TableArray(value, Reading.TableArray.Metadata.of(node, value));
        }
        if (in.isObject()) {
            MetadataNode node = metadata.as(MetadataShape.map(MetadataShape.entry()));
            Map<String, BigDecimal> value = in.map(node, Elements.DECIMAL);
            return value == null ? null : new Reading.TableObject(value, Reading.TableObject.Metadata.of(node, value));
        }
        return in.misfit("a value of type array or object");
    }

    static Reading.@Nullable State readState(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            Reading.StateEnum value = in.constant(Reading.StateEnum::of);
            return value == null ? null : new Reading.StateString(value, metadata.asEntry());
        }
        if (in.isNumber()) {
            Long value = in.int64();
            return value == null ? null : new Reading.StateInteger(value, metadata.asEntry());
        }
        return in.misfit("a value of type string or number");
    }

    static Reading.@Nullable ListItem readListItem(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.ListItemString(value, metadata.asEntry());
        }
        if (in.isArray()) {
            MetadataNode node = metadata.as(MetadataShape.list(MetadataShape.entry()));
            List<Long> value = in.list(node, Elements.INT64);
            return value == null ? null : new Reading.ListItemArray(value, Reading.ListItemArray.Metadata.of(node, value));
        }
        if (in.isObject()) {
            return readListItemObject(in, metadata.as(MetadataShape.object(() -> ReadingDecoder.LIST_ITEM_OBJECT)));
        }
        return in.misfit("a value of type string or array or object");
    }

    static Reading.@Nullable ByNameValue readByNameValue(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.ByNameValueString(value, metadata.asEntry());
        }
        if (in.isBoolean()) {
            Boolean value = in.bool();
            return value == null ? null : new Reading.ByNameValueBoolean(value, metadata.asEntry());
        }
        return in.misfit("a value of type string or boolean");
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
        return new Reading.Deep(value, Reading.Deep.Metadata.of(metadata, value));
    }

    static Reading.@Nullable Amount readAmount(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.AmountString(value, metadata.asEntry());
        }
        if (in.isNumber()) {
            BigDecimal value = in.decimal();
            return value == null ? null : new Reading.AmountNumber(value, metadata.asEntry());
        }
        return in.misfit("a value of type string or number");
    }

    static Reading.@Nullable More readMore(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.MoreString(value, metadata.asEntry());
        }
        if (in.isNumber()) {
            BigDecimal value = in.decimal();
            return value == null ? null : new Reading.MoreNumber(value, metadata.asEntry());
        }
        if (in.isBoolean()) {
            Boolean value = in.bool();
            return value == null ? null : new Reading.MoreBoolean(value, metadata.asEntry());
        }
        return in.misfit("a value of type string or number or boolean");
    }

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
        return new Reading.WhoObject(name, age, Reading.WhoObject.Metadata.of(metadata));
    }

    static Reading.@Nullable ListItemObject readListItemObject(ValueReader in,
            MetadataNode metadata) {
        if (!in.beginObject(LIST_ITEM_OBJECT)) {
            return null;
        }
        BigDecimal x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.decimal();
            }
        }
        return new Reading.ListItemObject(x, Reading.ListItemObject.Metadata.of(metadata));
    }

    static Reading.@Nullable DeepValue readDeepValue(ValueReader in, MetadataNode metadata) {
        if (in.isString()) {
            String value = in.string();
            return value == null ? null : new Reading.DeepValueString(value, metadata.asEntry());
        }
        if (in.isNumber()) {
            Long value = in.int64();
            return value == null ? null : new Reading.DeepValueInteger(value, metadata.asEntry());
        }
        return in.misfit("a value of type string or number");
    }
}
