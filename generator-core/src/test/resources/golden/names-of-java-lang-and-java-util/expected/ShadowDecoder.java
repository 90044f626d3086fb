package golden.names_of_java_lang_and_java_util;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
import dev.extractgen.runtime.decode.Member;
import dev.extractgen.runtime.decode.Members;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataShape;
import dev.extractgen.runtime.decode.Mode;
import dev.extractgen.runtime.decode.ValueReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Decodes the results of LlamaExtract jobs into {@link Shadow}. Decoders may be shared between threads. */
@Generated("shadow.json")
@NullMarked
public final class ShadowDecoder extends ExtractDecoder<Shadow> {
    private static final ShadowDecoder STRICT = new ShadowDecoder(Mode.STRICT);
    private static final ShadowDecoder LENIENT = new ShadowDecoder(Mode.LENIENT);

    private static final Members SHADOW = Members.of(
            Member.optional("String", MetadataShape.object(() -> ShadowDecoder.STRING_TYPE)),
            Member.optional("Object", MetadataShape.object(() -> ShadowDecoder.OBJECT_TYPE)),
            Member.optional("Override", MetadataShape.object(() -> ShadowDecoder.OVERRIDE_TYPE)),
            Member.optional("Record", MetadataShape.object(() -> ShadowDecoder.RECORD_TYPE)),
            Member.optional("Enum", MetadataShape.object(() -> ShadowDecoder.ENUM_TYPE)),
            Member.optional("Integer", MetadataShape.object(() -> ShadowDecoder.INTEGER_TYPE)),
            Member.optional("Long", MetadataShape.object(() -> ShadowDecoder.LONG_TYPE)),
            Member.optional("Boolean", MetadataShape.object(() -> ShadowDecoder.BOOLEAN_TYPE)),
            Member.optional("List", MetadataShape.object(() -> ShadowDecoder.LIST_TYPE)),
            Member.optional("Map", MetadataShape.object(() -> ShadowDecoder.MAP_TYPE)),
            Member.optional("Objects", MetadataShape.object(() -> ShadowDecoder.OBJECTS_TYPE)),
            Member.optional("Stream", MetadataShape.object(() -> ShadowDecoder.STREAM_TYPE)),
            Member.optional("Copies", MetadataShape.object(() -> ShadowDecoder.COPIES_TYPE)),
            Member.optional("Nullable", MetadataShape.object(() -> ShadowDecoder.NULLABLE_TYPE)),
            Member.optional("Generated", MetadataShape.object(() -> ShadowDecoder.GENERATED_TYPE)),
            Member.optional("Member", MetadataShape.object(() -> ShadowDecoder.MEMBER)),
            Member.optional("Members", MetadataShape.object(() -> ShadowDecoder.MEMBERS)),
            Member.optional("Mode", MetadataShape.object(() -> ShadowDecoder.MODE)),
            Member.optional("Element", MetadataShape.object(() -> ShadowDecoder.ELEMENT)),
            Member.optional("Elements", MetadataShape.object(() -> ShadowDecoder.ELEMENTS)),
            Member.optional("Value_Reader", MetadataShape.object(() -> ShadowDecoder.VALUE_READER)),
            Member.optional("Extract_Decoder", MetadataShape.object(() -> ShadowDecoder.EXTRACT_DECODER)),
            Member.optional("Metadata_Node", MetadataShape.object(() -> ShadowDecoder.METADATA_NODE_TYPE)),
            Member.optional("Serializable", MetadataShape.object(() -> ShadowDecoder.SERIALIZABLE_TYPE)),
            Member.optional("Illegal_Argument_Exception", MetadataShape.object(() -> ShadowDecoder.ILLEGAL_ARGUMENT_EXCEPTION_TYPE)),
            Member.optional("Exception", MetadataShape.object(() -> ShadowDecoder.EXCEPTION)),
            Member.optional("Error", MetadataShape.object(() -> ShadowDecoder.ERROR)),
            Member.optional("Iterable", MetadataShape.object(() -> ShadowDecoder.ITERABLE)),
            Member.optional("Comparable", MetadataShape.object(() -> ShadowDecoder.COMPARABLE)),
            Member.optional("Character", MetadataShape.object(() -> ShadowDecoder.CHARACTER)),
            Member.optional("Uri", MetadataShape.object(() -> ShadowDecoder.URI)),
            Member.optional("UUID", MetadataShape.object(() -> ShadowDecoder.UUID_TYPE)),
            Member.optional("Big_Decimal", MetadataShape.object(() -> ShadowDecoder.BIG_DECIMAL_TYPE)),
            Member.optional("Linked_Hash_Map", MetadataShape.object(() -> ShadowDecoder.LINKED_HASH_MAP)),
            Member.optional("Json_Property", MetadataShape.object(() -> ShadowDecoder.JSON_PROPERTY_TYPE)),
            Member.optional("System", MetadataShape.object(() -> ShadowDecoder.SYSTEM)),
            Member.optional("Class", MetadataShape.object(() -> ShadowDecoder.CLASS)),
            Member.optional("Void", MetadataShape.object(() -> ShadowDecoder.VOID)),
            Member.optional("Number", MetadataShape.object(() -> ShadowDecoder.NUMBER)),
            Member.optional("Function", MetadataShape.object(() -> ShadowDecoder.FUNCTION)));

    private static final Members STRING_TYPE = Members.of(
            Member.optional("x"));

    private static final Members OBJECT_TYPE = Members.of(
            Member.optional("x"));

    private static final Members OVERRIDE_TYPE = Members.of(
            Member.optional("x"));

    private static final Members RECORD_TYPE = Members.of(
            Member.optional("x"));

    private static final Members ENUM_TYPE = Members.of(
            Member.optional("x"));

    private static final Members INTEGER_TYPE = Members.of(
            Member.optional("x"));

    private static final Members LONG_TYPE = Members.of(
            Member.optional("x"));

    private static final Members BOOLEAN_TYPE = Members.of(
            Member.optional("x"));

    private static final Members LIST_TYPE = Members.of(
            Member.optional("x"));

    private static final Members MAP_TYPE = Members.of(
            Member.optional("x"));

    private static final Members OBJECTS_TYPE = Members.of(
            Member.optional("x"));

    private static final Members STREAM_TYPE = Members.of(
            Member.optional("x"));

    private static final Members COPIES_TYPE = Members.of(
            Member.optional("x"));

    private static final Members NULLABLE_TYPE = Members.of(
            Member.optional("x"));

    private static final Members GENERATED_TYPE = Members.of(
            Member.optional("x"));

    private static final Members MEMBER = Members.of(
            Member.optional("x"));

    private static final Members MEMBERS = Members.of(
            Member.optional("x"));

    private static final Members MODE = Members.of(
            Member.optional("x"));

    private static final Members ELEMENT = Members.of(
            Member.optional("x"));

    private static final Members ELEMENTS = Members.of(
            Member.optional("x"));

    private static final Members VALUE_READER = Members.of(
            Member.optional("x"));

    private static final Members EXTRACT_DECODER = Members.of(
            Member.optional("x"));

    private static final Members METADATA_NODE_TYPE = Members.of(
            Member.optional("x"));

    private static final Members SERIALIZABLE_TYPE = Members.of(
            Member.optional("x"));

    private static final Members ILLEGAL_ARGUMENT_EXCEPTION_TYPE = Members.of(
            Member.optional("x"));

    private static final Members EXCEPTION = Members.of(
            Member.optional("x"));

    private static final Members ERROR = Members.of(
            Member.optional("x"));

    private static final Members ITERABLE = Members.of(
            Member.optional("x"));

    private static final Members COMPARABLE = Members.of(
            Member.optional("x"));

    private static final Members CHARACTER = Members.of(
            Member.optional("x"));

    private static final Members URI = Members.of(
            Member.optional("x"));

    private static final Members UUID_TYPE = Members.of(
            Member.optional("x"));

    private static final Members BIG_DECIMAL_TYPE = Members.of(
            Member.optional("x"));

    private static final Members LINKED_HASH_MAP = Members.of(
            Member.optional("x"));

    private static final Members JSON_PROPERTY_TYPE = Members.of(
            Member.optional("x"));

    private static final Members SYSTEM = Members.of(
            Member.optional("x"));

    private static final Members CLASS = Members.of(
            Member.optional("x"));

    private static final Members VOID = Members.of(
            Member.optional("x"));

    private static final Members NUMBER = Members.of(
            Member.optional("x"));

    private static final Members FUNCTION = Members.of(
            Member.optional("x"));

    private ShadowDecoder(Mode mode) {
        super(mode);
    }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ShadowDecoder strict() {
        return STRICT;
    }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ShadowDecoder lenient() {
        return LENIENT;
    }

    @Override
    protected @Nullable Shadow read(ValueReader in, MetadataNode metadata) {
        return readShadow(in, metadata);
    }

    @Override
    protected MetadataShape metadataShape() {
        return MetadataShape.object(() -> ShadowDecoder.SHADOW);
    }

    static @Nullable Shadow readShadow(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SHADOW)) {
            return null;
        }
        Shadow.StringType string = null;
        Shadow.ObjectType object = null;
        Shadow.OverrideType override = null;
        Shadow.RecordType record_ = null;
        Shadow.EnumType enum_ = null;
        Shadow.IntegerType integer = null;
        Shadow.LongType long_ = null;
        Shadow.BooleanType boolean_ = null;
        Shadow.ListType list = null;
        Shadow.MapType map = null;
        Shadow.ObjectsType objects = null;
        Shadow.StreamType stream = null;
        Shadow.CopiesType copies = null;
        Shadow.NullableType nullable = null;
        Shadow.GeneratedType generated = null;
        Shadow.Member member = null;
        Shadow.Members members = null;
        Shadow.Mode mode = null;
        Shadow.Element element = null;
        Shadow.Elements elements = null;
        Shadow.ValueReader valueReader = null;
        Shadow.ExtractDecoder extractDecoder = null;
        Shadow.MetadataNodeType metadataNode = null;
        Shadow.SerializableType serializable = null;
        Shadow.IllegalArgumentExceptionType illegalArgumentException = null;
        Shadow.Exception exception = null;
        Shadow.Error error = null;
        Shadow.Iterable iterable = null;
        Shadow.Comparable comparable = null;
        Shadow.Character character = null;
        Shadow.Uri uri = null;
        Shadow.UUIDType uuid = null;
        Shadow.BigDecimalType bigDecimal = null;
        Shadow.LinkedHashMap linkedHashMap = null;
        Shadow.JsonPropertyType jsonProperty = null;
        Shadow.System system = null;
        Shadow.Class class_ = null;
        Shadow.Void void_ = null;
        Shadow.Number number = null;
        Shadow.Function function = null;
        for (int member2 = in.nextMember(); member2 != Members.END; member2 = in.nextMember()) {
            switch (member2) {
                case 0 -> string = readStringType(in, metadata.at(0));
                case 1 -> object = readObjectType(in, metadata.at(1));
                case 2 -> override = readOverrideType(in, metadata.at(2));
                case 3 -> record_ = readRecordType(in, metadata.at(3));
                case 4 -> enum_ = readEnumType(in, metadata.at(4));
                case 5 -> integer = readIntegerType(in, metadata.at(5));
                case 6 -> long_ = readLongType(in, metadata.at(6));
                case 7 -> boolean_ = readBooleanType(in, metadata.at(7));
                case 8 -> list = readListType(in, metadata.at(8));
                case 9 -> map = readMapType(in, metadata.at(9));
                case 10 -> objects = readObjectsType(in, metadata.at(10));
                case 11 -> stream = readStreamType(in, metadata.at(11));
                case 12 -> copies = readCopiesType(in, metadata.at(12));
                case 13 -> nullable = readNullableType(in, metadata.at(13));
                case 14 -> generated = readGeneratedType(in, metadata.at(14));
                case 15 -> member = readMember(in, metadata.at(15));
                case 16 -> members = readMembers(in, metadata.at(16));
                case 17 -> mode = readMode(in, metadata.at(17));
                case 18 -> element = readElement(in, metadata.at(18));
                case 19 -> elements = readElements(in, metadata.at(19));
                case 20 -> valueReader = readValueReader(in, metadata.at(20));
                case 21 -> extractDecoder = readExtractDecoder(in, metadata.at(21));
                case 22 -> metadataNode = readMetadataNodeType(in, metadata.at(22));
                case 23 -> serializable = readSerializableType(in, metadata.at(23));
                case 24 -> illegalArgumentException = readIllegalArgumentExceptionType(in, metadata.at(24));
                case 25 -> exception = readException(in, metadata.at(25));
                case 26 -> error = readError(in, metadata.at(26));
                case 27 -> iterable = readIterable(in, metadata.at(27));
                case 28 -> comparable = readComparable(in, metadata.at(28));
                case 29 -> character = readCharacter(in, metadata.at(29));
                case 30 -> uri = readUri(in, metadata.at(30));
                case 31 -> uuid = readUUIDType(in, metadata.at(31));
                case 32 -> bigDecimal = readBigDecimalType(in, metadata.at(32));
                case 33 -> linkedHashMap = readLinkedHashMap(in, metadata.at(33));
                case 34 -> jsonProperty = readJsonPropertyType(in, metadata.at(34));
                case 35 -> system = readSystem(in, metadata.at(35));
                case 36 -> class_ = readClass(in, metadata.at(36));
                case 37 -> void_ = readVoid(in, metadata.at(37));
                case 38 -> number = readNumber(in, metadata.at(38));
                case 39 -> function = readFunction(in, metadata.at(39));
            }
        }
        return new Shadow(string, object, override, record_, enum_, integer, long_, boolean_, list, map, objects,
                stream, copies, nullable, generated, member, members, mode, element, elements, valueReader,
                extractDecoder, metadataNode, serializable, illegalArgumentException, exception, error, iterable,
                comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system, class_, void_,
                number, function, Shadow.Metadata.of(metadata, string, object, override, record_, enum_, integer, long_,
                boolean_, list, map, objects, stream, copies, nullable, generated, member, members, mode, element,
                elements, valueReader, extractDecoder, metadataNode, serializable, illegalArgumentException, exception,
                error, iterable, comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system,
                class_, void_, number, function));
    }

    static Shadow.@Nullable StringType readStringType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(STRING_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.StringType(x, Shadow.StringType.Metadata.of(metadata));
    }

    static Shadow.@Nullable ObjectType readObjectType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OBJECT_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.ObjectType(x, Shadow.ObjectType.Metadata.of(metadata));
    }

    static Shadow.@Nullable OverrideType readOverrideType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OVERRIDE_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.OverrideType(x, Shadow.OverrideType.Metadata.of(metadata));
    }

    static Shadow.@Nullable RecordType readRecordType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(RECORD_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.RecordType(x, Shadow.RecordType.Metadata.of(metadata));
    }

    static Shadow.@Nullable EnumType readEnumType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ENUM_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.EnumType(x, Shadow.EnumType.Metadata.of(metadata));
    }

    static Shadow.@Nullable IntegerType readIntegerType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(INTEGER_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.IntegerType(x, Shadow.IntegerType.Metadata.of(metadata));
    }

    static Shadow.@Nullable LongType readLongType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LONG_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.LongType(x, Shadow.LongType.Metadata.of(metadata));
    }

    static Shadow.@Nullable BooleanType readBooleanType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BOOLEAN_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.BooleanType(x, Shadow.BooleanType.Metadata.of(metadata));
    }

    static Shadow.@Nullable ListType readListType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LIST_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.ListType(x, Shadow.ListType.Metadata.of(metadata));
    }

    static Shadow.@Nullable MapType readMapType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MAP_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.MapType(x, Shadow.MapType.Metadata.of(metadata));
    }

    static Shadow.@Nullable ObjectsType readObjectsType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(OBJECTS_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.ObjectsType(x, Shadow.ObjectsType.Metadata.of(metadata));
    }

    static Shadow.@Nullable StreamType readStreamType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(STREAM_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.StreamType(x, Shadow.StreamType.Metadata.of(metadata));
    }

    static Shadow.@Nullable CopiesType readCopiesType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(COPIES_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.CopiesType(x, Shadow.CopiesType.Metadata.of(metadata));
    }

    static Shadow.@Nullable NullableType readNullableType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NULLABLE_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.NullableType(x, Shadow.NullableType.Metadata.of(metadata));
    }

    static Shadow.@Nullable GeneratedType readGeneratedType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(GENERATED_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.GeneratedType(x, Shadow.GeneratedType.Metadata.of(metadata));
    }

    static Shadow.@Nullable Member readMember(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MEMBER)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Member(x, Shadow.Member.Metadata.of(metadata));
    }

    static Shadow.@Nullable Members readMembers(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MEMBERS)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Members(x, Shadow.Members.Metadata.of(metadata));
    }

    static Shadow.@Nullable Mode readMode(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(MODE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Mode(x, Shadow.Mode.Metadata.of(metadata));
    }

    static Shadow.@Nullable Element readElement(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ELEMENT)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Element(x, Shadow.Element.Metadata.of(metadata));
    }

    static Shadow.@Nullable Elements readElements(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ELEMENTS)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Elements(x, Shadow.Elements.Metadata.of(metadata));
    }

    static Shadow.@Nullable ValueReader readValueReader(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(VALUE_READER)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.ValueReader(x, Shadow.ValueReader.Metadata.of(metadata));
    }

    static Shadow.@Nullable ExtractDecoder readExtractDecoder(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EXTRACT_DECODER)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.ExtractDecoder(x, Shadow.ExtractDecoder.Metadata.of(metadata));
    }

    static Shadow.@Nullable MetadataNodeType readMetadataNodeType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(METADATA_NODE_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.MetadataNodeType(x, Shadow.MetadataNodeType.Metadata.of(metadata));
    }

    static Shadow.@Nullable SerializableType readSerializableType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SERIALIZABLE_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.SerializableType(x, Shadow.SerializableType.Metadata.of(metadata));
    }

    static Shadow.@Nullable IllegalArgumentExceptionType readIllegalArgumentExceptionType(ValueReader in,
            MetadataNode metadata) {
        if (!in.beginObject(ILLEGAL_ARGUMENT_EXCEPTION_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.IllegalArgumentExceptionType(x, Shadow.IllegalArgumentExceptionType.Metadata.of(metadata));
    }

    static Shadow.@Nullable Exception readException(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(EXCEPTION)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Exception(x, Shadow.Exception.Metadata.of(metadata));
    }

    static Shadow.@Nullable Error readError(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ERROR)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Error(x, Shadow.Error.Metadata.of(metadata));
    }

    static Shadow.@Nullable Iterable readIterable(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(ITERABLE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Iterable(x, Shadow.Iterable.Metadata.of(metadata));
    }

    static Shadow.@Nullable Comparable readComparable(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(COMPARABLE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Comparable(x, Shadow.Comparable.Metadata.of(metadata));
    }

    static Shadow.@Nullable Character readCharacter(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CHARACTER)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Character(x, Shadow.Character.Metadata.of(metadata));
    }

    static Shadow.@Nullable Uri readUri(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(URI)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Uri(x, Shadow.Uri.Metadata.of(metadata));
    }

    static Shadow.@Nullable UUIDType readUUIDType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(UUID_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.UUIDType(x, Shadow.UUIDType.Metadata.of(metadata));
    }

    static Shadow.@Nullable BigDecimalType readBigDecimalType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(BIG_DECIMAL_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.BigDecimalType(x, Shadow.BigDecimalType.Metadata.of(metadata));
    }

    static Shadow.@Nullable LinkedHashMap readLinkedHashMap(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(LINKED_HASH_MAP)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.LinkedHashMap(x, Shadow.LinkedHashMap.Metadata.of(metadata));
    }

    static Shadow.@Nullable JsonPropertyType readJsonPropertyType(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(JSON_PROPERTY_TYPE)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.JsonPropertyType(x, Shadow.JsonPropertyType.Metadata.of(metadata));
    }

    static Shadow.@Nullable System readSystem(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(SYSTEM)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.System(x, Shadow.System.Metadata.of(metadata));
    }

    static Shadow.@Nullable Class readClass(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(CLASS)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Class(x, Shadow.Class.Metadata.of(metadata));
    }

    static Shadow.@Nullable Void readVoid(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(VOID)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Void(x, Shadow.Void.Metadata.of(metadata));
    }

    static Shadow.@Nullable Number readNumber(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(NUMBER)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Number(x, Shadow.Number.Metadata.of(metadata));
    }

    static Shadow.@Nullable Function readFunction(ValueReader in, MetadataNode metadata) {
        if (!in.beginObject(FUNCTION)) {
            return null;
        }
        String x = null;
        for (int member = in.nextMember(); member != Members.END; member = in.nextMember()) {
            switch (member) {
                case 0 -> x = in.string();
            }
        }
        return new Shadow.Function(x, Shadow.Function.Metadata.of(metadata));
    }
}
