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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Rules}. Decoders may be shared between threads. */
@Generated("rules.json")
@NullMarked
public final class RulesDecoder extends ExtractDecoder<Rules> {
    private static final RulesDecoder STRICT = new RulesDecoder(Mode.STRICT);
    private static final RulesDecoder LENIENT = new RulesDecoder(Mode.LENIENT);

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
            .list(Elements.nullableList(Elements.VALUE), MetadataShape.list(MetadataShape.entry()),
                    (value, node) -> new Rules.FunctionsValueArray(value, metadataOfFunctionsValueArray(node, value)))
            .object(RulesDecoder::readFunctionsValueObject, () -> RulesDecoder.FUNCTIONS_VALUE_OBJECT)
            .build();

    private static final Branches<Rules.ChildrenValue> CHILDREN_VALUE = Branches.<Rules.ChildrenValue>builder()
            .bool(Elements.BOOL, Rules.ChildrenValueBoolean::new)
            .object(RulesDecoder::readRule, () -> RulesDecoder.RULE)
            .build();

    static final Members ROLL = Members.builder()
            .nullable("min", MetadataShape.deferred())
            .nullable("max", MetadataShape.deferred())
            .build();

    private static final Branches<Rules.Rolls> ROLLS = Branches.<Rules.Rolls>builder()
            .number(Elements.INT64, Rules.RollsInteger::new)
            .object(RulesDecoder::readRoll, () -> RulesDecoder.ROLL)
            .build();

    static final Members OWNER = Members.builder()
            .optional("name")
            .build();

    static final Members RULES = Members.builder()
            .optional("inputs", MetadataShape.map(MetadataShape.entry()))
            .nullable("owner", MetadataShape.object(OWNER))
            .nullable("rolls", MetadataShape.deferred())
            .nullable("bonus", MetadataShape.object(ROLL))
            .optional("children", MetadataShape.map(MetadataShape.deferred()))
            .optional("functions", MetadataShape.map(MetadataShape.deferred()))
            .nullable("anything")
            .nullable("free")
            .build();

    private RulesDecoder(Mode mode) {
        super(mode);
    }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static RulesDecoder strict() {
        return STRICT;
    }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static RulesDecoder lenient() {
        return LENIENT;
    }

    @Override protected @Nullable Rules read(ValueReader in, MetadataNode metadata) {
        return readRules(in, metadata);
    }

    @Override protected MetadataShape metadataShape() {
        return MetadataShape.object(RULES);
    }

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
                metadataOfRules(metadata, inputs, owner, rolls, bonus, children, functions));
    }

    static Rules.Metadata metadataOfRules(MetadataNode node, @Nullable Map<String, @Nullable Object> inputs,
            Rules.@Nullable Owner owner, Rules.@Nullable Rolls rolls, Rules.@Nullable Roll bonus,
            @Nullable Map<String, Rules.@Nullable ChildrenValue> children,
            @Nullable Map<String, Rules.@Nullable FunctionsValue> functions) {
        return new Rules.Metadata(node.at(0).entries(inputs),
                node.knows(1, owner) ? bindOwner(owner, node.at(1)) : null,
                rolls != null ? rolls.fieldMetadata() : node.at(2).asEntry(),
                node.knows(3, bonus) ? bindRoll(bonus, node.at(3)) : null,
                node.at(4).map(children, (value, valueNode) -> value != null ? value.fieldMetadata() : valueNode.asEntry()),
                node.at(5).map(functions, (value2, valueNode2) -> value2 != null ? value2.fieldMetadata() : valueNode2.asEntry()),
                node.entry(6), node.entry(7), node.reasoning());
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
        return new Rules.Owner(name, metadataOfOwner(metadata));
    }

    static Rules.Owner.Metadata metadataOfOwner(MetadataNode node) {
        return new Rules.Owner.Metadata(node.entry(0), node.reasoning());
    }

    static Rules.Owner.Metadata bindOwner(Rules.@Nullable Owner value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfOwner(node);
    }

    static Rules.@Nullable Rolls readRolls(ValueReader in, MetadataNode metadata) {
        return in.branch(ROLLS, metadata);
    }

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
        return new Rules.Roll(min, max, metadataOfRoll(metadata, min, max));
    }

    static Rules.Roll.Metadata metadataOfRoll(MetadataNode node, Rules.@Nullable Min min, Rules.@Nullable Max max) {
        return new Rules.Roll.Metadata(min != null ? min.fieldMetadata() : node.at(0).asEntry(),
                max != null ? max.fieldMetadata() : node.at(1).asEntry(), node.reasoning());
    }

    static Rules.Roll.Metadata bindRoll(Rules.@Nullable Roll value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfRoll(node, null, null);
    }

    static Rules.@Nullable ChildrenValue readChildrenValue(ValueReader in, MetadataNode metadata) {
        return in.branch(CHILDREN_VALUE, metadata);
    }

    static Rules.FunctionsValueArray.Metadata metadataOfFunctionsValueArray(MetadataNode node,
            @Nullable List<@Nullable Object> value) {
        return new Rules.FunctionsValueArray.Metadata(node.entries(value), node.reasoning());
    }

    static Rules.@Nullable FunctionsValue readFunctionsValue(ValueReader in, MetadataNode metadata) {
        return in.branch(FUNCTIONS_VALUE, metadata);
    }

    static Rules.@Nullable Min readMin(ValueReader in, MetadataNode metadata) {
        return in.branch(MIN, metadata);
    }

    static Rules.@Nullable Max readMax(ValueReader in, MetadataNode metadata) {
        return in.branch(MAX, metadata);
    }

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
        return new Rules.Rule(default_, metadataOfRule(metadata));
    }

    static Rules.Rule.Metadata metadataOfRule(MetadataNode node) {
        return new Rules.Rule.Metadata(node.entry(0), node.reasoning());
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
        return new Rules.FunctionsValueObject(name, metadataOfFunctionsValueObject(metadata));
    }

    static Rules.FunctionsValueObject.Metadata metadataOfFunctionsValueObject(MetadataNode node) {
        return new Rules.FunctionsValueObject.Metadata(node.entry(0), node.reasoning());
    }
}
