package golden.members_by_pattern;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.Branches;
import dev.extractgen.runtime.decode.Elements;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.NamePatterns;
import dev.extractgen.runtime.decode.ValueReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Patterns}. Decoders may be shared between threads. */
@Generated("patterns.json")
@NullMarked
public final class PatternsDecoder extends ExtractDecoder<Patterns> {
    private static final PatternsDecoder STRICT = new PatternsDecoder(Mode.STRICT);
    private static final PatternsDecoder LENIENT = new PatternsDecoder(Mode.LENIENT);
    private static final NamePatterns NAMES = NamePatterns.of("^[a-z][a-z0-9_-]*\\z").closed();
    static final MetadataShape ANY_UNSTATED_VALUE_ARRAY = MetadataShape.list();
    static final MetadataShape UNSTATED_AZ_VALUE_ARRAY = MetadataShape.list();
    static final MetadataShape UNSTATED09_VALUE_ARRAY = MetadataShape.list();

    static final Members UNSTATED_09_VALUE_OBJECT = Members.builder()
            .optional("share")
            .build();

    static final Members UNSTATED_AZ_VALUE_OBJECT = Members.builder()
            .optional("unit")
            .build();

    static final Members ANY_UNSTATED_VALUE_OBJECT = Members.builder()
            .optional("unit")
            .build();

    private static final Branches<Patterns.Unstated_09Value> UNSTATED_09_VALUE =
            Branches.<Patterns.Unstated_09Value>builder()
            .string(Elements.STRING, Patterns.Unstated09ValueString::new)
            .number(Elements.DECIMAL, Patterns.Unstated09ValueNumber::new)
            .bool(Elements.BOOL, Patterns.Unstated09ValueBoolean::new)
            .list(Elements.nullableList(Elements.VALUE), PatternsDecoder.UNSTATED09_VALUE_ARRAY,
                    Patterns.Unstated09ValueArray::new)
            .object(PatternsDecoder::readUnstated_09ValueObject, () -> PatternsDecoder.UNSTATED_09_VALUE_OBJECT)
            .build();

    private static final Branches<Patterns.UnstatedAZValue> UNSTATED_AZ_VALUE =
            Branches.<Patterns.UnstatedAZValue>builder()
            .string(Elements.STRING, Patterns.UnstatedAZValueString::new)
            .number(Elements.DECIMAL, Patterns.UnstatedAZValueNumber::new)
            .bool(Elements.BOOL, Patterns.UnstatedAZValueBoolean::new)
            .list(Elements.nullableList(Elements.VALUE), PatternsDecoder.UNSTATED_AZ_VALUE_ARRAY,
                    Patterns.UnstatedAZValueArray::new)
            .object(PatternsDecoder::readUnstatedAZValueObject, () -> PatternsDecoder.UNSTATED_AZ_VALUE_OBJECT)
            .build();

    private static final Branches<Patterns.ClosedValue> CLOSED_VALUE = Branches.<Patterns.ClosedValue>builder()
            .string(Elements.STRING, Patterns.ClosedValueString::new)
            .number(Elements.DECIMAL, Patterns.ClosedValueNumber::new)
            .build();

    static final Members EACH = Members.builder(Patterns.Each.Metadata::new)
            .optional("note")
            .optional("code")
            .matching(MetadataShape.entry(), "^_")
            .open(MetadataShape.entry())
            .build();

    static final Members SIGNS = Members.builder(Patterns.Signs.Metadata::new)
            .matching(MetadataShape.entry(), "^_")
            .matching(MetadataShape.entry(), "^(?:@|\\$)")
            .matching(MetadataShape.entry(), "^[^_@$]")
            .build();

    private static final Branches<Patterns.AnyUnstatedValue> ANY_UNSTATED_VALUE =
            Branches.<Patterns.AnyUnstatedValue>builder()
            .string(Elements.STRING, Patterns.AnyUnstatedValueString::new)
            .number(Elements.DECIMAL, Patterns.AnyUnstatedValueNumber::new)
            .bool(Elements.BOOL, Patterns.AnyUnstatedValueBoolean::new)
            .list(Elements.nullableList(Elements.VALUE), PatternsDecoder.ANY_UNSTATED_VALUE_ARRAY,
                    Patterns.AnyUnstatedValueArray::new)
            .object(PatternsDecoder::readAnyUnstatedValueObject, () -> PatternsDecoder.ANY_UNSTATED_VALUE_OBJECT)
            .build();

    static final Members UNSTATED = Members.builder(Patterns.Unstated.Metadata::new)
            .matching(MetadataShape.deferred(), "^[a-z]+\\z")
            .matching(MetadataShape.deferred(), "^[0-9]+\\z")
            .closed()
            .build();

    static final Members UNICODE = Members.builder(Patterns.Unicode.Metadata::new)
            .matching(MetadataShape.entry(), "^\\p{L}+\\z")
            .matching(MetadataShape.entry(), "^\\$[\\w.]+\\z")
            .build();

    static final Members TWICE = Members.builder(Patterns.Twice.Metadata::new)
            .matching(MetadataShape.entry(), "^a")
            .matching(MetadataShape.entry(), "^b")
            .closed()
            .build();

    static final Members JOB = Members.builder()
            .optional("needs")
            .build();

    static final Members OPEN = Members.builder(Patterns.Open.Metadata::new)
            .optional("x-known")
            .matching(MetadataShape.entry(), "^x-")
            .matching(MetadataShape.list(), "[0-9]\\z")
            .open(MetadataShape.object(JOB))
            .build();

    static final Members CLOSED = Members.builder(Patterns.Closed.Metadata::new)
            .optional("version")
            .matching(MetadataShape.deferred(), "^x-")
            .matching(MetadataShape.entry(), "^on[A-Z]")
            .closed()
            .build();

    static final Members PATTERNS = Members.builder()
            .optional("closed", CLOSED)
            .optional("open", OPEN)
            .optional("map", MetadataShape.map(JOB))
            .optional("twice", TWICE)
            .optional("any", MetadataShape.map())
            .optional("anyTwice", MetadataShape.map())
            .optional("unicode", UNICODE)
            .optional("unstated", UNSTATED)
            .optional("anyUnstated", MetadataShape.map(MetadataShape.deferred()))
            .optional("signs", SIGNS)
            .optional("each", EACH)
            .optional("forbidding", MetadataShape.map())
            .build();

    private PatternsDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static PatternsDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static PatternsDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Patterns read(ValueReader in, MetadataNode metadata) {
        return readPatterns(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(PATTERNS); }

    static @Nullable Patterns readPatterns(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(PATTERNS)) {
            return null;
        }
        Patterns.Closed closed = null;
        Patterns.Open open = null;
        Map<String, Patterns.Job> map = null;
        Patterns.Twice twice = null;
        Map<String, String> any = null;
        Map<String, String> anyTwice = null;
        Patterns.Unicode unicode = null;
        Patterns.Unstated unstated = null;
        Map<String, Patterns.@Nullable AnyUnstatedValue> anyUnstated = null;
        Patterns.Signs signs = null;
        Patterns.Each each = null;
        Map<String, String> forbidding = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> closed = readClosed(in, metadata.at(0));
                case 1 -> open = readOpen(in, metadata.at(1));
                case 2 -> map = in.map(metadata.at(2), PatternsDecoder::readJob, NAMES);
                case 3 -> twice = readTwice(in, metadata.at(3));
                case 4 -> any = in.map(metadata.at(4), Elements.STRING);
                case 5 -> anyTwice = in.map(metadata.at(5), Elements.STRING);
                case 6 -> unicode = readUnicode(in, metadata.at(6));
                case 7 -> unstated = readUnstated(in, metadata.at(7));
                case 8 -> anyUnstated = in.nullableMap(metadata.at(8), PatternsDecoder::readAnyUnstatedValue);
                case 9 -> signs = readSigns(in, metadata.at(9));
                case 10 -> each = readEach(in, metadata.at(10));
                case 11 -> forbidding = in.map(metadata.at(11), Elements.STRING);
            }
        }
        return new Patterns(closed, open, map, twice, any, anyTwice, unicode, unstated, anyUnstated, signs, each,
                forbidding, new Patterns.Metadata(PATTERNS.parts(metadata, closed, open, map, twice, any, anyTwice,
                unicode, unstated, anyUnstated, signs, each, forbidding)));
    }

    static Patterns.@Nullable Closed readClosed(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CLOSED)) {
            return null;
        }
        Long version = null;
        Map<String, Patterns.ClosedValue> patternX = new LinkedHashMap<>();
        Map<String, Boolean> patternOn = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> version = in.int64();
                case 1 -> in.member(patternX, metadata.at(1), PatternsDecoder::readClosedValue);
                case 2 -> in.member(patternOn, metadata.at(2), Elements.BOOL);
            }
        }
        return new Patterns.Closed(version, patternX, patternOn,
                new Patterns.Closed.Metadata(CLOSED.parts(metadata, patternX, patternOn)));
    }

    static Patterns.@Nullable Open readOpen(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OPEN)) {
            return null;
        }
        String xKnown = null;
        Map<String, String> patternX = new LinkedHashMap<>();
        Map<String, List<Long>> pattern09 = new LinkedHashMap<>();
        Map<String, Patterns.Job> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> xKnown = in.string();
                case 1 -> in.member(patternX, metadata.at(1), Elements.STRING);
                case 2 -> in.member(pattern09, metadata.at(2), Elements.list(Elements.INT64));
                case 3 -> in.member(additionalProperties, metadata.at(3), PatternsDecoder::readJob);
            }
        }
        return new Patterns.Open(xKnown, patternX, pattern09, additionalProperties,
                new Patterns.Open.Metadata(OPEN.parts(metadata, patternX, pattern09, additionalProperties)));
    }

    static Patterns.@Nullable Job readJob(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(JOB)) {
            return null;
        }
        String needs = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> needs = in.string();
            }
        }
        return new Patterns.Job(needs, new Patterns.Job.Metadata(JOB.parts(metadata)));
    }

    static Patterns.@Nullable Twice readTwice(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(TWICE)) {
            return null;
        }
        Map<String, Long> patternA = new LinkedHashMap<>();
        Map<String, Long> patternB = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> in.member(patternA, metadata.at(0), Elements.INT64);
                case 1 -> in.member(patternB, metadata.at(1), Elements.INT64);
            }
        }
        return new Patterns.Twice(patternA, patternB,
                new Patterns.Twice.Metadata(TWICE.parts(metadata, patternA, patternB)));
    }

    static Patterns.@Nullable Unicode readUnicode(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNICODE)) {
            return null;
        }
        Map<String, Long> patternPL = new LinkedHashMap<>();
        Map<String, String> patternW = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> in.member(patternPL, metadata.at(0), Elements.INT64);
                case 1 -> in.member(patternW, metadata.at(1), Elements.STRING);
            }
        }
        return new Patterns.Unicode(patternPL, patternW,
                new Patterns.Unicode.Metadata(UNICODE.parts(metadata, patternPL, patternW)));
    }

    static Patterns.@Nullable Unstated readUnstated(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNSTATED)) {
            return null;
        }
        Map<String, Patterns.@Nullable UnstatedAZValue> patternAZ = new LinkedHashMap<>();
        Map<String, Patterns.@Nullable Unstated_09Value> pattern09 = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> in.nullableMember(patternAZ, metadata.at(0), PatternsDecoder::readUnstatedAZValue);
                case 1 -> in.nullableMember(pattern09, metadata.at(1), PatternsDecoder::readUnstated_09Value);
            }
        }
        return new Patterns.Unstated(patternAZ, pattern09,
                new Patterns.Unstated.Metadata(UNSTATED.parts(metadata, patternAZ, pattern09)));
    }

    static Patterns.@Nullable AnyUnstatedValue readAnyUnstatedValue(ValueReader in, MetadataNode metadata) {
        return in.branch(ANY_UNSTATED_VALUE, metadata);
    }

    static Patterns.@Nullable Signs readSigns(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SIGNS)) {
            return null;
        }
        Map<String, String> patternUnderscore = new LinkedHashMap<>();
        Map<String, Long> patternAtDollar = new LinkedHashMap<>();
        Map<String, Boolean> pattern = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> in.member(patternUnderscore, metadata.at(0), Elements.STRING);
                case 1 -> in.member(patternAtDollar, metadata.at(1), Elements.INT64);
                case 2 -> in.member(pattern, metadata.at(2), Elements.BOOL);
            }
        }
        return new Patterns.Signs(patternUnderscore, patternAtDollar, pattern,
                new Patterns.Signs.Metadata(SIGNS.parts(metadata, patternUnderscore, patternAtDollar, pattern)));
    }

    static Patterns.@Nullable Each readEach(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EACH)) {
            return null;
        }
        String note = null;
        String code = null;
        Map<String, String> patternProperties = new LinkedHashMap<>();
        Map<String, String> additionalProperties = new LinkedHashMap<>();
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> note = in.string();
                case 1 -> code = in.string();
                case 2 -> in.member(patternProperties, metadata.at(2), Elements.STRING);
                case 3 -> in.member(additionalProperties, metadata.at(3), Elements.STRING);
            }
        }
        return new Patterns.Each(note, code, patternProperties, additionalProperties,
                new Patterns.Each.Metadata(EACH.parts(metadata, patternProperties, additionalProperties)));
    }

    static Patterns.@Nullable ClosedValue readClosedValue(ValueReader in, MetadataNode metadata) {
        return in.branch(CLOSED_VALUE, metadata);
    }

    static Patterns.@Nullable UnstatedAZValue readUnstatedAZValue(ValueReader in, MetadataNode metadata) {
        return in.branch(UNSTATED_AZ_VALUE, metadata);
    }

    static Patterns.@Nullable Unstated_09Value readUnstated_09Value(ValueReader in, MetadataNode metadata) {
        return in.branch(UNSTATED_09_VALUE, metadata);
    }

    static Patterns.@Nullable AnyUnstatedValueObject readAnyUnstatedValueObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ANY_UNSTATED_VALUE_OBJECT)) {
            return null;
        }
        String unit = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> unit = in.string();
            }
        }
        return new Patterns.AnyUnstatedValueObject(unit,
                new Patterns.AnyUnstatedValueObject.Metadata(ANY_UNSTATED_VALUE_OBJECT.parts(metadata)));
    }

    static Patterns.@Nullable UnstatedAZValueObject readUnstatedAZValueObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNSTATED_AZ_VALUE_OBJECT)) {
            return null;
        }
        String unit = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> unit = in.string();
            }
        }
        return new Patterns.UnstatedAZValueObject(unit,
                new Patterns.UnstatedAZValueObject.Metadata(UNSTATED_AZ_VALUE_OBJECT.parts(metadata)));
    }

    static Patterns.@Nullable Unstated_09ValueObject readUnstated_09ValueObject(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UNSTATED_09_VALUE_OBJECT)) {
            return null;
        }
        BigDecimal share = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> share = in.decimal();
            }
        }
        return new Patterns.Unstated_09ValueObject(share,
                new Patterns.Unstated_09ValueObject.Metadata(UNSTATED_09_VALUE_OBJECT.parts(metadata)));
    }
}
