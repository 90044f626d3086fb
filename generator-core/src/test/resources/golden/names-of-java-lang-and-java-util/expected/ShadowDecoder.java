package golden.names_of_java_lang_and_java_util;

import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.ExtractDecoder;
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

    static final Members FUNCTION = Members.builder(Shadow.Function.Metadata::new)
            .optional("x")
            .build();

    static final Members NUMBER = Members.builder(Shadow.Number.Metadata::new)
            .optional("x")
            .build();

    static final Members VOID = Members.builder(Shadow.Void.Metadata::new)
            .optional("x")
            .build();

    static final Members CLASS = Members.builder(Shadow.Class.Metadata::new)
            .optional("x")
            .build();

    static final Members SYSTEM = Members.builder(Shadow.System.Metadata::new)
            .optional("x")
            .build();

    static final Members JSON_PROPERTY_TYPE = Members.builder(Shadow.JsonPropertyType.Metadata::new)
            .optional("x")
            .build();

    static final Members LINKED_HASH_MAP = Members.builder(Shadow.LinkedHashMap.Metadata::new)
            .optional("x")
            .build();

    static final Members BIG_DECIMAL_TYPE = Members.builder(Shadow.BigDecimalType.Metadata::new)
            .optional("x")
            .build();

    static final Members UUID_TYPE = Members.builder(Shadow.UUIDType.Metadata::new)
            .optional("x")
            .build();

    static final Members URI = Members.builder(Shadow.Uri.Metadata::new)
            .optional("x")
            .build();

    static final Members CHARACTER = Members.builder(Shadow.Character.Metadata::new)
            .optional("x")
            .build();

    static final Members COMPARABLE = Members.builder(Shadow.Comparable.Metadata::new)
            .optional("x")
            .build();

    static final Members ITERABLE = Members.builder(Shadow.Iterable.Metadata::new)
            .optional("x")
            .build();

    static final Members ERROR = Members.builder(Shadow.Error.Metadata::new)
            .optional("x")
            .build();

    static final Members EXCEPTION = Members.builder(Shadow.Exception.Metadata::new)
            .optional("x")
            .build();

    static final Members ILLEGAL_ARGUMENT_EXCEPTION_TYPE =
            Members.builder(Shadow.IllegalArgumentExceptionType.Metadata::new)
            .optional("x")
            .build();

    static final Members SERIALIZABLE_TYPE = Members.builder(Shadow.SerializableType.Metadata::new)
            .optional("x")
            .build();

    static final Members METADATA_NODE_TYPE = Members.builder(Shadow.MetadataNodeType.Metadata::new)
            .optional("x")
            .build();

    static final Members EXTRACT_DECODER = Members.builder(Shadow.ExtractDecoder.Metadata::new)
            .optional("x")
            .build();

    static final Members VALUE_READER = Members.builder(Shadow.ValueReader.Metadata::new)
            .optional("x")
            .build();

    static final Members ELEMENTS = Members.builder(Shadow.Elements.Metadata::new)
            .optional("x")
            .build();

    static final Members ELEMENT = Members.builder(Shadow.Element.Metadata::new)
            .optional("x")
            .build();

    static final Members MODE = Members.builder(Shadow.Mode.Metadata::new)
            .optional("x")
            .build();

    static final Members MEMBERS = Members.builder(Shadow.Members.Metadata::new)
            .optional("x")
            .build();

    static final Members MEMBER = Members.builder(Shadow.Member.Metadata::new)
            .optional("x")
            .build();

    static final Members GENERATED_TYPE = Members.builder(Shadow.GeneratedType.Metadata::new)
            .optional("x")
            .build();

    static final Members NULLABLE_TYPE = Members.builder(Shadow.NullableType.Metadata::new)
            .optional("x")
            .build();

    static final Members COPIES_TYPE = Members.builder(Shadow.CopiesType.Metadata::new)
            .optional("x")
            .build();

    static final Members STREAM_TYPE = Members.builder(Shadow.StreamType.Metadata::new)
            .optional("x")
            .build();

    static final Members OBJECTS_TYPE = Members.builder(Shadow.ObjectsType.Metadata::new)
            .optional("x")
            .build();

    static final Members MAP_TYPE = Members.builder(Shadow.MapType.Metadata::new)
            .optional("x")
            .build();

    static final Members LIST_TYPE = Members.builder(Shadow.ListType.Metadata::new)
            .optional("x")
            .build();

    static final Members BOOLEAN_TYPE = Members.builder(Shadow.BooleanType.Metadata::new)
            .optional("x")
            .build();

    static final Members LONG_TYPE = Members.builder(Shadow.LongType.Metadata::new)
            .optional("x")
            .build();

    static final Members INTEGER_TYPE = Members.builder(Shadow.IntegerType.Metadata::new)
            .optional("x")
            .build();

    static final Members ENUM_TYPE = Members.builder(Shadow.EnumType.Metadata::new)
            .optional("x")
            .build();

    static final Members RECORD_TYPE = Members.builder(Shadow.RecordType.Metadata::new)
            .optional("x")
            .build();

    static final Members OVERRIDE_TYPE = Members.builder(Shadow.OverrideType.Metadata::new)
            .optional("x")
            .build();

    static final Members OBJECT_TYPE = Members.builder(Shadow.ObjectType.Metadata::new)
            .optional("x")
            .build();

    static final Members STRING_TYPE = Members.builder(Shadow.StringType.Metadata::new)
            .optional("x")
            .build();

    static final Members SHADOW = Members.builder()
            .optional("String", STRING_TYPE)
            .optional("Object", OBJECT_TYPE)
            .optional("Override", OVERRIDE_TYPE)
            .optional("Record", RECORD_TYPE)
            .optional("Enum", ENUM_TYPE)
            .optional("Integer", INTEGER_TYPE)
            .optional("Long", LONG_TYPE)
            .optional("Boolean", BOOLEAN_TYPE)
            .optional("List", LIST_TYPE)
            .optional("Map", MAP_TYPE)
            .optional("Objects", OBJECTS_TYPE)
            .optional("Stream", STREAM_TYPE)
            .optional("Copies", COPIES_TYPE)
            .optional("Nullable", NULLABLE_TYPE)
            .optional("Generated", GENERATED_TYPE)
            .optional("Member", MEMBER)
            .optional("Members", MEMBERS)
            .optional("Mode", MODE)
            .optional("Element", ELEMENT)
            .optional("Elements", ELEMENTS)
            .optional("Value_Reader", VALUE_READER)
            .optional("Extract_Decoder", EXTRACT_DECODER)
            .optional("Metadata_Node", METADATA_NODE_TYPE)
            .optional("Serializable", SERIALIZABLE_TYPE)
            .optional("Illegal_Argument_Exception", ILLEGAL_ARGUMENT_EXCEPTION_TYPE)
            .optional("Exception", EXCEPTION)
            .optional("Error", ERROR)
            .optional("Iterable", ITERABLE)
            .optional("Comparable", COMPARABLE)
            .optional("Character", CHARACTER)
            .optional("Uri", URI)
            .optional("UUID", UUID_TYPE)
            .optional("Big_Decimal", BIG_DECIMAL_TYPE)
            .optional("Linked_Hash_Map", LINKED_HASH_MAP)
            .optional("Json_Property", JSON_PROPERTY_TYPE)
            .optional("System", SYSTEM)
            .optional("Class", CLASS)
            .optional("Void", VOID)
            .optional("Number", NUMBER)
            .optional("Function", FUNCTION)
            .build();

    private ShadowDecoder(Mode mode) { super(mode); }

    /** Returns a decoder that throws when a document does not fit its schema. */
    public static ShadowDecoder strict() { return STRICT; }

    /** Returns a decoder that leaves out what does not fit, and reports it. */
    public static ShadowDecoder lenient() { return LENIENT; }

    @Override protected @Nullable Shadow read(ValueReader in, MetadataNode metadata) {
        return readShadow(in, metadata);
    }

    @Override protected MetadataShape metadataShape() { return MetadataShape.object(SHADOW); }

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
                number, function, new Shadow.Metadata(SHADOW.parts(metadata, string, object, override, record_, enum_,
                integer, long_, boolean_, list, map, objects, stream, copies, nullable, generated, member, members,
                mode, element, elements, valueReader, extractDecoder, metadataNode, serializable,
                illegalArgumentException, exception, error, iterable, comparable, character, uri, uuid, bigDecimal,
                linkedHashMap, jsonProperty, system, class_, void_, number, function)));
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
        return new Shadow.StringType(x, new Shadow.StringType.Metadata(STRING_TYPE.parts(metadata)));
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
        return new Shadow.ObjectType(x, new Shadow.ObjectType.Metadata(OBJECT_TYPE.parts(metadata)));
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
        return new Shadow.OverrideType(x, new Shadow.OverrideType.Metadata(OVERRIDE_TYPE.parts(metadata)));
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
        return new Shadow.RecordType(x, new Shadow.RecordType.Metadata(RECORD_TYPE.parts(metadata)));
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
        return new Shadow.EnumType(x, new Shadow.EnumType.Metadata(ENUM_TYPE.parts(metadata)));
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
        return new Shadow.IntegerType(x, new Shadow.IntegerType.Metadata(INTEGER_TYPE.parts(metadata)));
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
        return new Shadow.LongType(x, new Shadow.LongType.Metadata(LONG_TYPE.parts(metadata)));
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
        return new Shadow.BooleanType(x, new Shadow.BooleanType.Metadata(BOOLEAN_TYPE.parts(metadata)));
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
        return new Shadow.ListType(x, new Shadow.ListType.Metadata(LIST_TYPE.parts(metadata)));
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
        return new Shadow.MapType(x, new Shadow.MapType.Metadata(MAP_TYPE.parts(metadata)));
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
        return new Shadow.ObjectsType(x, new Shadow.ObjectsType.Metadata(OBJECTS_TYPE.parts(metadata)));
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
        return new Shadow.StreamType(x, new Shadow.StreamType.Metadata(STREAM_TYPE.parts(metadata)));
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
        return new Shadow.CopiesType(x, new Shadow.CopiesType.Metadata(COPIES_TYPE.parts(metadata)));
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
        return new Shadow.NullableType(x, new Shadow.NullableType.Metadata(NULLABLE_TYPE.parts(metadata)));
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
        return new Shadow.GeneratedType(x, new Shadow.GeneratedType.Metadata(GENERATED_TYPE.parts(metadata)));
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
        return new Shadow.Member(x, new Shadow.Member.Metadata(MEMBER.parts(metadata)));
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
        return new Shadow.Members(x, new Shadow.Members.Metadata(MEMBERS.parts(metadata)));
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
        return new Shadow.Mode(x, new Shadow.Mode.Metadata(MODE.parts(metadata)));
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
        return new Shadow.Element(x, new Shadow.Element.Metadata(ELEMENT.parts(metadata)));
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
        return new Shadow.Elements(x, new Shadow.Elements.Metadata(ELEMENTS.parts(metadata)));
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
        return new Shadow.ValueReader(x, new Shadow.ValueReader.Metadata(VALUE_READER.parts(metadata)));
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
        return new Shadow.ExtractDecoder(x, new Shadow.ExtractDecoder.Metadata(EXTRACT_DECODER.parts(metadata)));
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
        return new Shadow.MetadataNodeType(x, new Shadow.MetadataNodeType.Metadata(METADATA_NODE_TYPE.parts(metadata)));
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
        return new Shadow.SerializableType(x, new Shadow.SerializableType.Metadata(SERIALIZABLE_TYPE.parts(metadata)));
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
        return new Shadow.IllegalArgumentExceptionType(x,
                new Shadow.IllegalArgumentExceptionType.Metadata(ILLEGAL_ARGUMENT_EXCEPTION_TYPE.parts(metadata)));
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
        return new Shadow.Exception(x, new Shadow.Exception.Metadata(EXCEPTION.parts(metadata)));
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
        return new Shadow.Error(x, new Shadow.Error.Metadata(ERROR.parts(metadata)));
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
        return new Shadow.Iterable(x, new Shadow.Iterable.Metadata(ITERABLE.parts(metadata)));
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
        return new Shadow.Comparable(x, new Shadow.Comparable.Metadata(COMPARABLE.parts(metadata)));
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
        return new Shadow.Character(x, new Shadow.Character.Metadata(CHARACTER.parts(metadata)));
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
        return new Shadow.Uri(x, new Shadow.Uri.Metadata(URI.parts(metadata)));
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
        return new Shadow.UUIDType(x, new Shadow.UUIDType.Metadata(UUID_TYPE.parts(metadata)));
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
        return new Shadow.BigDecimalType(x, new Shadow.BigDecimalType.Metadata(BIG_DECIMAL_TYPE.parts(metadata)));
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
        return new Shadow.LinkedHashMap(x, new Shadow.LinkedHashMap.Metadata(LINKED_HASH_MAP.parts(metadata)));
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
        return new Shadow.JsonPropertyType(x, new Shadow.JsonPropertyType.Metadata(JSON_PROPERTY_TYPE.parts(metadata)));
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
        return new Shadow.System(x, new Shadow.System.Metadata(SYSTEM.parts(metadata)));
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
        return new Shadow.Class(x, new Shadow.Class.Metadata(CLASS.parts(metadata)));
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
        return new Shadow.Void(x, new Shadow.Void.Metadata(VOID.parts(metadata)));
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
        return new Shadow.Number(x, new Shadow.Number.Metadata(NUMBER.parts(metadata)));
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
        return new Shadow.Function(x, new Shadow.Function.Metadata(FUNCTION.parts(metadata)));
    }
}
