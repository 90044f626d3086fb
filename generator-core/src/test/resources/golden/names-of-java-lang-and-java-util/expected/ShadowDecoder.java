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

    static final Members FUNCTION = Members.builder()
            .optional("x")
            .build();

    static final Members NUMBER = Members.builder()
            .optional("x")
            .build();

    static final Members VOID = Members.builder()
            .optional("x")
            .build();

    static final Members CLASS = Members.builder()
            .optional("x")
            .build();

    static final Members SYSTEM = Members.builder()
            .optional("x")
            .build();

    static final Members JSON_PROPERTY_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members LINKED_HASH_MAP = Members.builder()
            .optional("x")
            .build();

    static final Members BIG_DECIMAL_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members UUID_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members URI = Members.builder()
            .optional("x")
            .build();

    static final Members CHARACTER = Members.builder()
            .optional("x")
            .build();

    static final Members COMPARABLE = Members.builder()
            .optional("x")
            .build();

    static final Members ITERABLE = Members.builder()
            .optional("x")
            .build();

    static final Members ERROR = Members.builder()
            .optional("x")
            .build();

    static final Members EXCEPTION = Members.builder()
            .optional("x")
            .build();

    static final Members ILLEGAL_ARGUMENT_EXCEPTION_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members SERIALIZABLE_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members METADATA_NODE_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members EXTRACT_DECODER = Members.builder()
            .optional("x")
            .build();

    static final Members VALUE_READER = Members.builder()
            .optional("x")
            .build();

    static final Members ELEMENTS = Members.builder()
            .optional("x")
            .build();

    static final Members ELEMENT = Members.builder()
            .optional("x")
            .build();

    static final Members MODE = Members.builder()
            .optional("x")
            .build();

    static final Members MEMBERS = Members.builder()
            .optional("x")
            .build();

    static final Members MEMBER = Members.builder()
            .optional("x")
            .build();

    static final Members GENERATED_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members NULLABLE_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members COPIES_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members STREAM_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members OBJECTS_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members MAP_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members LIST_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members BOOLEAN_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members LONG_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members INTEGER_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members ENUM_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members RECORD_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members OVERRIDE_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members OBJECT_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members STRING_TYPE = Members.builder()
            .optional("x")
            .build();

    static final Members SHADOW = Members.builder()
            .optional("String", MetadataShape.object(STRING_TYPE))
            .optional("Object", MetadataShape.object(OBJECT_TYPE))
            .optional("Override", MetadataShape.object(OVERRIDE_TYPE))
            .optional("Record", MetadataShape.object(RECORD_TYPE))
            .optional("Enum", MetadataShape.object(ENUM_TYPE))
            .optional("Integer", MetadataShape.object(INTEGER_TYPE))
            .optional("Long", MetadataShape.object(LONG_TYPE))
            .optional("Boolean", MetadataShape.object(BOOLEAN_TYPE))
            .optional("List", MetadataShape.object(LIST_TYPE))
            .optional("Map", MetadataShape.object(MAP_TYPE))
            .optional("Objects", MetadataShape.object(OBJECTS_TYPE))
            .optional("Stream", MetadataShape.object(STREAM_TYPE))
            .optional("Copies", MetadataShape.object(COPIES_TYPE))
            .optional("Nullable", MetadataShape.object(NULLABLE_TYPE))
            .optional("Generated", MetadataShape.object(GENERATED_TYPE))
            .optional("Member", MetadataShape.object(MEMBER))
            .optional("Members", MetadataShape.object(MEMBERS))
            .optional("Mode", MetadataShape.object(MODE))
            .optional("Element", MetadataShape.object(ELEMENT))
            .optional("Elements", MetadataShape.object(ELEMENTS))
            .optional("Value_Reader", MetadataShape.object(VALUE_READER))
            .optional("Extract_Decoder", MetadataShape.object(EXTRACT_DECODER))
            .optional("Metadata_Node", MetadataShape.object(METADATA_NODE_TYPE))
            .optional("Serializable", MetadataShape.object(SERIALIZABLE_TYPE))
            .optional("Illegal_Argument_Exception", MetadataShape.object(ILLEGAL_ARGUMENT_EXCEPTION_TYPE))
            .optional("Exception", MetadataShape.object(EXCEPTION))
            .optional("Error", MetadataShape.object(ERROR))
            .optional("Iterable", MetadataShape.object(ITERABLE))
            .optional("Comparable", MetadataShape.object(COMPARABLE))
            .optional("Character", MetadataShape.object(CHARACTER))
            .optional("Uri", MetadataShape.object(URI))
            .optional("UUID", MetadataShape.object(UUID_TYPE))
            .optional("Big_Decimal", MetadataShape.object(BIG_DECIMAL_TYPE))
            .optional("Linked_Hash_Map", MetadataShape.object(LINKED_HASH_MAP))
            .optional("Json_Property", MetadataShape.object(JSON_PROPERTY_TYPE))
            .optional("System", MetadataShape.object(SYSTEM))
            .optional("Class", MetadataShape.object(CLASS))
            .optional("Void", MetadataShape.object(VOID))
            .optional("Number", MetadataShape.object(NUMBER))
            .optional("Function", MetadataShape.object(FUNCTION))
            .build();

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

    @Override protected @Nullable Shadow read(ValueReader in, MetadataNode metadata) {
        return readShadow(in, metadata);
    }

    @Override protected MetadataShape metadataShape() {
        return MetadataShape.object(SHADOW);
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
                number, function, metadataOfShadow(metadata, string, object, override, record_, enum_, integer, long_,
                boolean_, list, map, objects, stream, copies, nullable, generated, member, members, mode, element,
                elements, valueReader, extractDecoder, metadataNode, serializable, illegalArgumentException, exception,
                error, iterable, comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system,
                class_, void_, number, function));
    }

    static Shadow.Metadata metadataOfShadow(MetadataNode node, Shadow.@Nullable StringType string,
            Shadow.@Nullable ObjectType object, Shadow.@Nullable OverrideType override,
            Shadow.@Nullable RecordType record_, Shadow.@Nullable EnumType enum_, Shadow.@Nullable IntegerType integer,
            Shadow.@Nullable LongType long_, Shadow.@Nullable BooleanType boolean_, Shadow.@Nullable ListType list,
            Shadow.@Nullable MapType map, Shadow.@Nullable ObjectsType objects, Shadow.@Nullable StreamType stream,
            Shadow.@Nullable CopiesType copies, Shadow.@Nullable NullableType nullable,
            Shadow.@Nullable GeneratedType generated, Shadow.@Nullable Member member, Shadow.@Nullable Members members,
            Shadow.@Nullable Mode mode, Shadow.@Nullable Element element, Shadow.@Nullable Elements elements,
            Shadow.@Nullable ValueReader valueReader, Shadow.@Nullable ExtractDecoder extractDecoder,
            Shadow.@Nullable MetadataNodeType metadataNode, Shadow.@Nullable SerializableType serializable,
            Shadow.@Nullable IllegalArgumentExceptionType illegalArgumentException,
            Shadow.@Nullable Exception exception, Shadow.@Nullable Error error, Shadow.@Nullable Iterable iterable,
            Shadow.@Nullable Comparable comparable, Shadow.@Nullable Character character, Shadow.@Nullable Uri uri,
            Shadow.@Nullable UUIDType uuid, Shadow.@Nullable BigDecimalType bigDecimal,
            Shadow.@Nullable LinkedHashMap linkedHashMap, Shadow.@Nullable JsonPropertyType jsonProperty,
            Shadow.@Nullable System system, Shadow.@Nullable Class class_, Shadow.@Nullable Void void_,
            Shadow.@Nullable Number number, Shadow.@Nullable Function function) {
        return new Shadow.Metadata(node.knows(0, string) ? bindStringType(string, node.at(0)) : null,
                node.knows(1, object) ? bindObjectType(object, node.at(1)) : null,
                node.knows(2, override) ? bindOverrideType(override, node.at(2)) : null,
                node.knows(3, record_) ? bindRecordType(record_, node.at(3)) : null,
                node.knows(4, enum_) ? bindEnumType(enum_, node.at(4)) : null,
                node.knows(5, integer) ? bindIntegerType(integer, node.at(5)) : null,
                node.knows(6, long_) ? bindLongType(long_, node.at(6)) : null,
                node.knows(7, boolean_) ? bindBooleanType(boolean_, node.at(7)) : null,
                node.knows(8, list) ? bindListType(list, node.at(8)) : null,
                node.knows(9, map) ? bindMapType(map, node.at(9)) : null,
                node.knows(10, objects) ? bindObjectsType(objects, node.at(10)) : null,
                node.knows(11, stream) ? bindStreamType(stream, node.at(11)) : null,
                node.knows(12, copies) ? bindCopiesType(copies, node.at(12)) : null,
                node.knows(13, nullable) ? bindNullableType(nullable, node.at(13)) : null,
                node.knows(14, generated) ? bindGeneratedType(generated, node.at(14)) : null,
                node.knows(15, member) ? bindMember(member, node.at(15)) : null,
                node.knows(16, members) ? bindMembers(members, node.at(16)) : null,
                node.knows(17, mode) ? bindMode(mode, node.at(17)) : null,
                node.knows(18, element) ? bindElement(element, node.at(18)) : null,
                node.knows(19, elements) ? bindElements(elements, node.at(19)) : null,
                node.knows(20, valueReader) ? bindValueReader(valueReader, node.at(20)) : null,
                node.knows(21, extractDecoder) ? bindExtractDecoder(extractDecoder, node.at(21)) : null,
                node.knows(22, metadataNode) ? bindMetadataNodeType(metadataNode, node.at(22)) : null,
                node.knows(23, serializable) ? bindSerializableType(serializable, node.at(23)) : null,
                node.knows(24, illegalArgumentException) ? bindIllegalArgumentExceptionType(illegalArgumentException, node.at(24)) : null,
                node.knows(25, exception) ? bindException(exception, node.at(25)) : null,
                node.knows(26, error) ? bindError(error, node.at(26)) : null,
                node.knows(27, iterable) ? bindIterable(iterable, node.at(27)) : null,
                node.knows(28, comparable) ? bindComparable(comparable, node.at(28)) : null,
                node.knows(29, character) ? bindCharacter(character, node.at(29)) : null,
                node.knows(30, uri) ? bindUri(uri, node.at(30)) : null,
                node.knows(31, uuid) ? bindUUIDType(uuid, node.at(31)) : null,
                node.knows(32, bigDecimal) ? bindBigDecimalType(bigDecimal, node.at(32)) : null,
                node.knows(33, linkedHashMap) ? bindLinkedHashMap(linkedHashMap, node.at(33)) : null,
                node.knows(34, jsonProperty) ? bindJsonPropertyType(jsonProperty, node.at(34)) : null,
                node.knows(35, system) ? bindSystem(system, node.at(35)) : null,
                node.knows(36, class_) ? bindClass(class_, node.at(36)) : null,
                node.knows(37, void_) ? bindVoid(void_, node.at(37)) : null,
                node.knows(38, number) ? bindNumber(number, node.at(38)) : null,
                node.knows(39, function) ? bindFunction(function, node.at(39)) : null, node.reasoning());
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
        return new Shadow.StringType(x, metadataOfStringType(metadata));
    }

    static Shadow.StringType.Metadata metadataOfStringType(MetadataNode node) {
        return new Shadow.StringType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.StringType.Metadata bindStringType(Shadow.@Nullable StringType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfStringType(node);
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
        return new Shadow.ObjectType(x, metadataOfObjectType(metadata));
    }

    static Shadow.ObjectType.Metadata metadataOfObjectType(MetadataNode node) {
        return new Shadow.ObjectType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.ObjectType.Metadata bindObjectType(Shadow.@Nullable ObjectType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfObjectType(node);
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
        return new Shadow.OverrideType(x, metadataOfOverrideType(metadata));
    }

    static Shadow.OverrideType.Metadata metadataOfOverrideType(MetadataNode node) {
        return new Shadow.OverrideType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.OverrideType.Metadata bindOverrideType(Shadow.@Nullable OverrideType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfOverrideType(node);
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
        return new Shadow.RecordType(x, metadataOfRecordType(metadata));
    }

    static Shadow.RecordType.Metadata metadataOfRecordType(MetadataNode node) {
        return new Shadow.RecordType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.RecordType.Metadata bindRecordType(Shadow.@Nullable RecordType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfRecordType(node);
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
        return new Shadow.EnumType(x, metadataOfEnumType(metadata));
    }

    static Shadow.EnumType.Metadata metadataOfEnumType(MetadataNode node) {
        return new Shadow.EnumType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.EnumType.Metadata bindEnumType(Shadow.@Nullable EnumType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfEnumType(node);
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
        return new Shadow.IntegerType(x, metadataOfIntegerType(metadata));
    }

    static Shadow.IntegerType.Metadata metadataOfIntegerType(MetadataNode node) {
        return new Shadow.IntegerType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.IntegerType.Metadata bindIntegerType(Shadow.@Nullable IntegerType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfIntegerType(node);
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
        return new Shadow.LongType(x, metadataOfLongType(metadata));
    }

    static Shadow.LongType.Metadata metadataOfLongType(MetadataNode node) {
        return new Shadow.LongType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.LongType.Metadata bindLongType(Shadow.@Nullable LongType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfLongType(node);
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
        return new Shadow.BooleanType(x, metadataOfBooleanType(metadata));
    }

    static Shadow.BooleanType.Metadata metadataOfBooleanType(MetadataNode node) {
        return new Shadow.BooleanType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.BooleanType.Metadata bindBooleanType(Shadow.@Nullable BooleanType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfBooleanType(node);
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
        return new Shadow.ListType(x, metadataOfListType(metadata));
    }

    static Shadow.ListType.Metadata metadataOfListType(MetadataNode node) {
        return new Shadow.ListType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.ListType.Metadata bindListType(Shadow.@Nullable ListType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfListType(node);
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
        return new Shadow.MapType(x, metadataOfMapType(metadata));
    }

    static Shadow.MapType.Metadata metadataOfMapType(MetadataNode node) {
        return new Shadow.MapType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.MapType.Metadata bindMapType(Shadow.@Nullable MapType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfMapType(node);
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
        return new Shadow.ObjectsType(x, metadataOfObjectsType(metadata));
    }

    static Shadow.ObjectsType.Metadata metadataOfObjectsType(MetadataNode node) {
        return new Shadow.ObjectsType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.ObjectsType.Metadata bindObjectsType(Shadow.@Nullable ObjectsType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfObjectsType(node);
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
        return new Shadow.StreamType(x, metadataOfStreamType(metadata));
    }

    static Shadow.StreamType.Metadata metadataOfStreamType(MetadataNode node) {
        return new Shadow.StreamType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.StreamType.Metadata bindStreamType(Shadow.@Nullable StreamType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfStreamType(node);
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
        return new Shadow.CopiesType(x, metadataOfCopiesType(metadata));
    }

    static Shadow.CopiesType.Metadata metadataOfCopiesType(MetadataNode node) {
        return new Shadow.CopiesType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.CopiesType.Metadata bindCopiesType(Shadow.@Nullable CopiesType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfCopiesType(node);
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
        return new Shadow.NullableType(x, metadataOfNullableType(metadata));
    }

    static Shadow.NullableType.Metadata metadataOfNullableType(MetadataNode node) {
        return new Shadow.NullableType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.NullableType.Metadata bindNullableType(Shadow.@Nullable NullableType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfNullableType(node);
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
        return new Shadow.GeneratedType(x, metadataOfGeneratedType(metadata));
    }

    static Shadow.GeneratedType.Metadata metadataOfGeneratedType(MetadataNode node) {
        return new Shadow.GeneratedType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.GeneratedType.Metadata bindGeneratedType(Shadow.@Nullable GeneratedType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfGeneratedType(node);
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
        return new Shadow.Member(x, metadataOfMember(metadata));
    }

    static Shadow.Member.Metadata metadataOfMember(MetadataNode node) {
        return new Shadow.Member.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Member.Metadata bindMember(Shadow.@Nullable Member value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfMember(node);
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
        return new Shadow.Members(x, metadataOfMembers(metadata));
    }

    static Shadow.Members.Metadata metadataOfMembers(MetadataNode node) {
        return new Shadow.Members.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Members.Metadata bindMembers(Shadow.@Nullable Members value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfMembers(node);
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
        return new Shadow.Mode(x, metadataOfMode(metadata));
    }

    static Shadow.Mode.Metadata metadataOfMode(MetadataNode node) {
        return new Shadow.Mode.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Mode.Metadata bindMode(Shadow.@Nullable Mode value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfMode(node);
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
        return new Shadow.Element(x, metadataOfElement(metadata));
    }

    static Shadow.Element.Metadata metadataOfElement(MetadataNode node) {
        return new Shadow.Element.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Element.Metadata bindElement(Shadow.@Nullable Element value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfElement(node);
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
        return new Shadow.Elements(x, metadataOfElements(metadata));
    }

    static Shadow.Elements.Metadata metadataOfElements(MetadataNode node) {
        return new Shadow.Elements.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Elements.Metadata bindElements(Shadow.@Nullable Elements value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfElements(node);
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
        return new Shadow.ValueReader(x, metadataOfValueReader(metadata));
    }

    static Shadow.ValueReader.Metadata metadataOfValueReader(MetadataNode node) {
        return new Shadow.ValueReader.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.ValueReader.Metadata bindValueReader(Shadow.@Nullable ValueReader value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfValueReader(node);
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
        return new Shadow.ExtractDecoder(x, metadataOfExtractDecoder(metadata));
    }

    static Shadow.ExtractDecoder.Metadata metadataOfExtractDecoder(MetadataNode node) {
        return new Shadow.ExtractDecoder.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.ExtractDecoder.Metadata bindExtractDecoder(Shadow.@Nullable ExtractDecoder value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfExtractDecoder(node);
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
        return new Shadow.MetadataNodeType(x, metadataOfMetadataNodeType(metadata));
    }

    static Shadow.MetadataNodeType.Metadata metadataOfMetadataNodeType(MetadataNode node) {
        return new Shadow.MetadataNodeType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.MetadataNodeType.Metadata bindMetadataNodeType(Shadow.@Nullable MetadataNodeType value,
            MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfMetadataNodeType(node);
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
        return new Shadow.SerializableType(x, metadataOfSerializableType(metadata));
    }

    static Shadow.SerializableType.Metadata metadataOfSerializableType(MetadataNode node) {
        return new Shadow.SerializableType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.SerializableType.Metadata bindSerializableType(Shadow.@Nullable SerializableType value,
            MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfSerializableType(node);
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
        return new Shadow.IllegalArgumentExceptionType(x, metadataOfIllegalArgumentExceptionType(metadata));
    }

    static Shadow.IllegalArgumentExceptionType.Metadata metadataOfIllegalArgumentExceptionType(MetadataNode node) {
        return new Shadow.IllegalArgumentExceptionType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.IllegalArgumentExceptionType.Metadata bindIllegalArgumentExceptionType(
            Shadow.@Nullable IllegalArgumentExceptionType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfIllegalArgumentExceptionType(node);
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
        return new Shadow.Exception(x, metadataOfException(metadata));
    }

    static Shadow.Exception.Metadata metadataOfException(MetadataNode node) {
        return new Shadow.Exception.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Exception.Metadata bindException(Shadow.@Nullable Exception value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfException(node);
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
        return new Shadow.Error(x, metadataOfError(metadata));
    }

    static Shadow.Error.Metadata metadataOfError(MetadataNode node) {
        return new Shadow.Error.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Error.Metadata bindError(Shadow.@Nullable Error value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfError(node);
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
        return new Shadow.Iterable(x, metadataOfIterable(metadata));
    }

    static Shadow.Iterable.Metadata metadataOfIterable(MetadataNode node) {
        return new Shadow.Iterable.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Iterable.Metadata bindIterable(Shadow.@Nullable Iterable value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfIterable(node);
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
        return new Shadow.Comparable(x, metadataOfComparable(metadata));
    }

    static Shadow.Comparable.Metadata metadataOfComparable(MetadataNode node) {
        return new Shadow.Comparable.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Comparable.Metadata bindComparable(Shadow.@Nullable Comparable value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfComparable(node);
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
        return new Shadow.Character(x, metadataOfCharacter(metadata));
    }

    static Shadow.Character.Metadata metadataOfCharacter(MetadataNode node) {
        return new Shadow.Character.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Character.Metadata bindCharacter(Shadow.@Nullable Character value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfCharacter(node);
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
        return new Shadow.Uri(x, metadataOfUri(metadata));
    }

    static Shadow.Uri.Metadata metadataOfUri(MetadataNode node) {
        return new Shadow.Uri.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Uri.Metadata bindUri(Shadow.@Nullable Uri value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfUri(node);
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
        return new Shadow.UUIDType(x, metadataOfUUIDType(metadata));
    }

    static Shadow.UUIDType.Metadata metadataOfUUIDType(MetadataNode node) {
        return new Shadow.UUIDType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.UUIDType.Metadata bindUUIDType(Shadow.@Nullable UUIDType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfUUIDType(node);
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
        return new Shadow.BigDecimalType(x, metadataOfBigDecimalType(metadata));
    }

    static Shadow.BigDecimalType.Metadata metadataOfBigDecimalType(MetadataNode node) {
        return new Shadow.BigDecimalType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.BigDecimalType.Metadata bindBigDecimalType(Shadow.@Nullable BigDecimalType value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfBigDecimalType(node);
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
        return new Shadow.LinkedHashMap(x, metadataOfLinkedHashMap(metadata));
    }

    static Shadow.LinkedHashMap.Metadata metadataOfLinkedHashMap(MetadataNode node) {
        return new Shadow.LinkedHashMap.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.LinkedHashMap.Metadata bindLinkedHashMap(Shadow.@Nullable LinkedHashMap value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfLinkedHashMap(node);
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
        return new Shadow.JsonPropertyType(x, metadataOfJsonPropertyType(metadata));
    }

    static Shadow.JsonPropertyType.Metadata metadataOfJsonPropertyType(MetadataNode node) {
        return new Shadow.JsonPropertyType.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.JsonPropertyType.Metadata bindJsonPropertyType(Shadow.@Nullable JsonPropertyType value,
            MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfJsonPropertyType(node);
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
        return new Shadow.System(x, metadataOfSystem(metadata));
    }

    static Shadow.System.Metadata metadataOfSystem(MetadataNode node) {
        return new Shadow.System.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.System.Metadata bindSystem(Shadow.@Nullable System value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfSystem(node);
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
        return new Shadow.Class(x, metadataOfClass(metadata));
    }

    static Shadow.Class.Metadata metadataOfClass(MetadataNode node) {
        return new Shadow.Class.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Class.Metadata bindClass(Shadow.@Nullable Class value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfClass(node);
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
        return new Shadow.Void(x, metadataOfVoid(metadata));
    }

    static Shadow.Void.Metadata metadataOfVoid(MetadataNode node) {
        return new Shadow.Void.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Void.Metadata bindVoid(Shadow.@Nullable Void value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfVoid(node);
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
        return new Shadow.Number(x, metadataOfNumber(metadata));
    }

    static Shadow.Number.Metadata metadataOfNumber(MetadataNode node) {
        return new Shadow.Number.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Number.Metadata bindNumber(Shadow.@Nullable Number value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfNumber(node);
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
        return new Shadow.Function(x, metadataOfFunction(metadata));
    }

    static Shadow.Function.Metadata metadataOfFunction(MetadataNode node) {
        return new Shadow.Function.Metadata(node.entry(0), node.reasoning());
    }

    static Shadow.Function.Metadata bindFunction(Shadow.@Nullable Function value, MetadataNode node) {
        return value != null ? value.fieldMetadata() : metadataOfFunction(node);
    }
}
