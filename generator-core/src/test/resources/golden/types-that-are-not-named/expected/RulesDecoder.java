package golden.types_that_are_not_named;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Rules}. Decoders may be shared between threads. */
@Generated("rules.json")
@NullMarked
public final class RulesDecoder extends ExtractDecoder<Rules> {
    private static final RulesDecoder STRICT = new RulesDecoder(Mode.STRICT);
    private static final RulesDecoder LENIENT = new RulesDecoder(Mode.LENIENT);
    static final MetadataShape FUNCTIONS_VALUE_ARRAY = MetadataShape.list();

    static final Members FUNCTIONS_VALUE_OBJECT = Members.builder()
            .optional("name")
            .build();

    static final Members RULE = Members.builder()
            .optional("default")
            .build();

    private static final Branches<Rules.Max> MAX = Branches.<Rules.Max>builder()
            .number(Elements.DECIMAL, Rules.MaxNumber::new)
            .object(RulesDecoder::readRoll, () -> RulesDecoder.ROLL)
            .build();

    private static final Branches<Rules.Min> MIN = Branches.<Rules.Min>builder()
            .number(Elements.DECIMAL, Rules.MinNumber::new)
            .object(RulesDecoder::readRoll, () -> RulesDecoder.ROLL)
            .build();

    private static final Branches<Rules.FunctionsValue> FUNCTIONS_VALUE = Branches.<Rules.FunctionsValue>builder()
            .string(Elements.STRING, Rules.FunctionsValueString::new)
            .number(Elements.DECIMAL, Rules.FunctionsValueNumber::new)
            .bool(Elements.BOOL, Rules.FunctionsValueBoolean::new)
            .list(Elements.nullableList(Elements.VALUE), RulesDecoder.FUNCTIONS_VALUE_ARRAY,
                    Rules.FunctionsValueArray::new)
            .object(RulesDecoder::readFunctionsValueObject, () -> RulesDecoder.FUNCTIONS_VALUE_OBJECT)
            .build();

    private static final Branches<Rules.ChildrenValue> CHILDREN_VALUE = Branches.<Rules.ChildrenValue>builder()
            .bool(Elements.BOOL, Rules.ChildrenValueBoolean::new)
            .object(RulesDecoder::readRule, () -> RulesDecoder.RULE)
            .build();

    static final Members ROLL = Members.builder(Rules.Roll.Metadata::new)
            .nullable("min", MetadataShape.deferred())
            .nullable("max", MetadataShape.deferred())
            .build();

    private static final Branches<Rules.Rolls> ROLLS = Branches.<Rules.Rolls>builder()
            .number(Elements.INT64, Rules.RollsInteger::new)
            .object(RulesDecoder::readRoll, () -> RulesDecoder.ROLL)
            .build();

    static final Members OWNER = Members.builder(Rules.Owner.Metadata::new)
            .optional("name")
            .build();

    static final Members RULES = Members.builder()
            .optional("inputs", MetadataShape.map())
            .nullable("owner", OWNER)
            .nullable("rolls", MetadataShape.deferred())
            .nullable("bonus", ROLL)
            .optional("children", MetadataShape.map(MetadataShape.deferred()))
            .optional("functions", MetadataShape.map(MetadataShape.deferred()))
            .nullable("anything")
            .nullable("free")
            .build();

    private RulesDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static RulesDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static RulesDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Rules read(ValueReader in, MetadataNode metadata) { return readRules(in, metadata); }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(RULES); }

    static @Nullable Rules readRules(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RULES)) {
            return null;
        }
        Map<String, @Nullable Object> inputs = null;
        Rules.Owner owner = null;
        Rules.Rolls rolls = null;
        Rules.Roll bonus = null;
        Map<String, Rules.@Nullable ChildrenValue> children = null;
        Map<String, Rules.@Nullable FunctionsValue> functions = null;
        String anything = null;
        Object free = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> inputs = in.nullableMap(metadata.at(0), Elements.VALUE);
                case 1 -> owner = readOwner(in, metadata.at(1));
                case 2 -> rolls = readRolls(in, metadata.at(2));
                case 3 -> bonus = readRoll(in, metadata.at(3));
                case 4 -> children = in.nullableMap(metadata.at(4), RulesDecoder::readChildrenValue);
                case 5 -> functions = in.nullableMap(metadata.at(5), RulesDecoder::readFunctionsValue);
                case 6 -> anything = in.string();
                case 7 -> free = in.value();
            }
        }
        return new Rules(inputs, owner, rolls, bonus, children, functions, anything, free,
                new Rules.Metadata(RULES.parts(metadata, inputs, owner, rolls, bonus, children, functions)));
    }

    static Rules.@Nullable Owner readOwner(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OWNER)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Rules.Owner(name, new Rules.Owner.Metadata(OWNER.parts(metadata)));
    }

    static Rules.@Nullable Rolls readRolls(ValueReader in, MetadataNode metadata) { return in.branch(ROLLS, metadata); }

    static Rules.@Nullable Roll readRoll(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ROLL)) {
            return null;
        }
        Rules.Min min = null;
        Rules.Max max = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> min = readMin(in, metadata.at(0));
                case 1 -> max = readMax(in, metadata.at(1));
            }
        }
        return new Rules.Roll(min, max, new Rules.Roll.Metadata(ROLL.parts(metadata, min, max)));
    }

    static Rules.@Nullable ChildrenValue readChildrenValue(ValueReader in, MetadataNode metadata) {
        return in.branch(CHILDREN_VALUE, metadata);
    }

    static Rules.@Nullable FunctionsValue readFunctionsValue(ValueReader in, MetadataNode metadata) {
        return in.branch(FUNCTIONS_VALUE, metadata);
    }

    static Rules.@Nullable Min readMin(ValueReader in, MetadataNode metadata) { return in.branch(MIN, metadata); }

    static Rules.@Nullable Max readMax(ValueReader in, MetadataNode metadata) { return in.branch(MAX, metadata); }

    static Rules.@Nullable Rule readRule(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RULE)) {
            return null;
        }
        Boolean default_ = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> default_ = in.bool();
            }
        }
        return new Rules.Rule(default_, new Rules.Rule.Metadata(RULE.parts(metadata)));
    }

    static Rules.@Nullable FunctionsValueObject readFunctionsValueObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(FUNCTIONS_VALUE_OBJECT)) {
            return null;
        }
        String name = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> name = in.string();
            }
        }
        return new Rules.FunctionsValueObject(name,
                new Rules.FunctionsValueObject.Metadata(FUNCTIONS_VALUE_OBJECT.parts(metadata)));
    }
}
