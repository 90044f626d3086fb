package golden.names_of_java_lang_and_java_util;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.FieldCollector;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param string (in JSON: String)
 * @param object (in JSON: Object)
 * @param override (in JSON: Override)
 * @param record_ (in JSON: Record)
 * @param enum_ (in JSON: Enum)
 * @param integer (in JSON: Integer)
 * @param long_ (in JSON: Long)
 * @param boolean_ (in JSON: Boolean)
 * @param list (in JSON: List)
 * @param map (in JSON: Map)
 * @param objects (in JSON: Objects)
 * @param stream (in JSON: Stream)
 * @param copies (in JSON: Copies)
 * @param nullable (in JSON: Nullable)
 * @param generated (in JSON: Generated)
 * @param member (in JSON: Member)
 * @param members (in JSON: Members)
 * @param mode (in JSON: Mode)
 * @param element (in JSON: Element)
 * @param elements (in JSON: Elements)
 * @param valueReader (in JSON: Value_Reader)
 * @param extractDecoder (in JSON: Extract_Decoder)
 * @param metadataNode (in JSON: Metadata_Node)
 * @param serializable (in JSON: Serializable)
 * @param illegalArgumentException (in JSON: Illegal_Argument_Exception)
 * @param exception (in JSON: Exception)
 * @param error (in JSON: Error)
 * @param iterable (in JSON: Iterable)
 * @param comparable (in JSON: Comparable)
 * @param character (in JSON: Character)
 * @param uri (in JSON: Uri)
 * @param uuid (in JSON: UUID)
 * @param bigDecimal (in JSON: Big_Decimal)
 * @param linkedHashMap (in JSON: Linked_Hash_Map)
 * @param jsonProperty (in JSON: Json_Property)
 * @param system (in JSON: System)
 * @param class_ (in JSON: Class)
 * @param void_ (in JSON: Void)
 * @param number (in JSON: Number)
 * @param function (in JSON: Function)
 */
@Generated("shadow.json")
@NullMarked
public record Shadow(@JsonProperty("String") @Nullable StringType string,
        @JsonProperty("Object") @Nullable ObjectType object, @JsonProperty("Override") @Nullable OverrideType override,
        @JsonProperty("Record") @Nullable RecordType record_, @JsonProperty("Enum") @Nullable EnumType enum_,
        @JsonProperty("Integer") @Nullable IntegerType integer, @JsonProperty("Long") @Nullable LongType long_,
        @JsonProperty("Boolean") @Nullable BooleanType boolean_, @JsonProperty("List") @Nullable ListType list,
        @JsonProperty("Map") @Nullable MapType map, @JsonProperty("Objects") @Nullable ObjectsType objects,
        @JsonProperty("Stream") @Nullable StreamType stream, @JsonProperty("Copies") @Nullable CopiesType copies,
        @JsonProperty("Nullable") @Nullable NullableType nullable,
        @JsonProperty("Generated") @Nullable GeneratedType generated, @JsonProperty("Member") @Nullable Member member,
        @JsonProperty("Members") @Nullable Members members, @JsonProperty("Mode") @Nullable Mode mode,
        @JsonProperty("Element") @Nullable Element element, @JsonProperty("Elements") @Nullable Elements elements,
        @JsonProperty("Value_Reader") @Nullable ValueReader valueReader,
        @JsonProperty("Extract_Decoder") @Nullable ExtractDecoder extractDecoder,
        @JsonProperty("Metadata_Node") @Nullable MetadataNodeType metadataNode,
        @JsonProperty("Serializable") @Nullable SerializableType serializable,
        @JsonProperty("Illegal_Argument_Exception") @Nullable IllegalArgumentExceptionType illegalArgumentException,
        @JsonProperty("Exception") @Nullable Exception exception, @JsonProperty("Error") @Nullable Error error,
        @JsonProperty("Iterable") @Nullable Iterable iterable,
        @JsonProperty("Comparable") @Nullable Comparable comparable,
        @JsonProperty("Character") @Nullable Character character, @JsonProperty("Uri") @Nullable Uri uri,
        @JsonProperty("UUID") @Nullable UUIDType uuid, @JsonProperty("Big_Decimal") @Nullable BigDecimalType bigDecimal,
        @JsonProperty("Linked_Hash_Map") @Nullable LinkedHashMap linkedHashMap,
        @JsonProperty("Json_Property") @Nullable JsonPropertyType jsonProperty,
        @JsonProperty("System") @Nullable System system, @JsonProperty("Class") @Nullable Class class_,
        @JsonProperty("Void") @Nullable Void void_, @JsonProperty("Number") @Nullable Number number,
        @JsonProperty("Function") @Nullable Function function, @JsonIgnore Metadata fieldMetadata)
        implements GeneratedRecord {
    @JsonCreator
    public Shadow(@JsonProperty("String") @Nullable StringType string,
            @JsonProperty("Object") @Nullable ObjectType object,
            @JsonProperty("Override") @Nullable OverrideType override,
            @JsonProperty("Record") @Nullable RecordType record_, @JsonProperty("Enum") @Nullable EnumType enum_,
            @JsonProperty("Integer") @Nullable IntegerType integer, @JsonProperty("Long") @Nullable LongType long_,
            @JsonProperty("Boolean") @Nullable BooleanType boolean_, @JsonProperty("List") @Nullable ListType list,
            @JsonProperty("Map") @Nullable MapType map, @JsonProperty("Objects") @Nullable ObjectsType objects,
            @JsonProperty("Stream") @Nullable StreamType stream, @JsonProperty("Copies") @Nullable CopiesType copies,
            @JsonProperty("Nullable") @Nullable NullableType nullable,
            @JsonProperty("Generated") @Nullable GeneratedType generated,
            @JsonProperty("Member") @Nullable Member member, @JsonProperty("Members") @Nullable Members members,
            @JsonProperty("Mode") @Nullable Mode mode, @JsonProperty("Element") @Nullable Element element,
            @JsonProperty("Elements") @Nullable Elements elements,
            @JsonProperty("Value_Reader") @Nullable ValueReader valueReader,
            @JsonProperty("Extract_Decoder") @Nullable ExtractDecoder extractDecoder,
            @JsonProperty("Metadata_Node") @Nullable MetadataNodeType metadataNode,
            @JsonProperty("Serializable") @Nullable SerializableType serializable,
            @JsonProperty("Illegal_Argument_Exception") @Nullable IllegalArgumentExceptionType illegalArgumentException,
            @JsonProperty("Exception") @Nullable Exception exception, @JsonProperty("Error") @Nullable Error error,
            @JsonProperty("Iterable") @Nullable Iterable iterable,
            @JsonProperty("Comparable") @Nullable Comparable comparable,
            @JsonProperty("Character") @Nullable Character character, @JsonProperty("Uri") @Nullable Uri uri,
            @JsonProperty("UUID") @Nullable UUIDType uuid,
            @JsonProperty("Big_Decimal") @Nullable BigDecimalType bigDecimal,
            @JsonProperty("Linked_Hash_Map") @Nullable LinkedHashMap linkedHashMap,
            @JsonProperty("Json_Property") @Nullable JsonPropertyType jsonProperty,
            @JsonProperty("System") @Nullable System system, @JsonProperty("Class") @Nullable Class class_,
            @JsonProperty("Void") @Nullable Void void_, @JsonProperty("Number") @Nullable Number number,
            @JsonProperty("Function") @Nullable Function function) {
        this(string, object, override, record_, enum_, integer, long_, boolean_, list, map, objects, stream, copies,
                nullable, generated, member, members, mode, element, elements, valueReader, extractDecoder,
                metadataNode, serializable, illegalArgumentException, exception, error, iterable, comparable, character,
                uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system, class_, void_, number, function,
                ShadowDecoder.metadataOfShadow(MetadataNode.none(), string, object, override, record_, enum_, integer,
                long_, boolean_, list, map, objects, stream, copies, nullable, generated, member, members, mode,
                element, elements, valueReader, extractDecoder, metadataNode, serializable, illegalArgumentException,
                exception, error, iterable, comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty,
                system, class_, void_, number, function));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shadow that && fieldValues().equals(that.fieldValues());
    }

    @Override
    public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override
    public String toString() {
        return "Shadow" + ShadowDecoder.SHADOW.text(fieldValues());
    }

    @Override
    public List<@Nullable Object> fieldValues() {
        return FieldValues.of(string, object, override, record_, enum_, integer, long_, boolean_, list, map, objects,
                stream, copies, nullable, generated, member, members, mode, element, elements, valueReader,
                extractDecoder, metadataNode, serializable, illegalArgumentException, exception, error, iterable,
                comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system, class_, void_,
                number, function);
    }

    public record Metadata(StringType.@Nullable Metadata string, ObjectType.@Nullable Metadata object,
            OverrideType.@Nullable Metadata override, RecordType.@Nullable Metadata record_,
            EnumType.@Nullable Metadata enum_, IntegerType.@Nullable Metadata integer,
            LongType.@Nullable Metadata long_, BooleanType.@Nullable Metadata boolean_,
            ListType.@Nullable Metadata list, MapType.@Nullable Metadata map, ObjectsType.@Nullable Metadata objects,
            StreamType.@Nullable Metadata stream, CopiesType.@Nullable Metadata copies,
            NullableType.@Nullable Metadata nullable, GeneratedType.@Nullable Metadata generated,
            Member.@Nullable Metadata member, Members.@Nullable Metadata members, Mode.@Nullable Metadata mode,
            Element.@Nullable Metadata element, Elements.@Nullable Metadata elements,
            ValueReader.@Nullable Metadata valueReader, ExtractDecoder.@Nullable Metadata extractDecoder,
            MetadataNodeType.@Nullable Metadata metadataNode, SerializableType.@Nullable Metadata serializable,
            IllegalArgumentExceptionType.@Nullable Metadata illegalArgumentException,
            Exception.@Nullable Metadata exception, Error.@Nullable Metadata error,
            Iterable.@Nullable Metadata iterable, Comparable.@Nullable Metadata comparable,
            Character.@Nullable Metadata character, Uri.@Nullable Metadata uri, UUIDType.@Nullable Metadata uuid,
            BigDecimalType.@Nullable Metadata bigDecimal, LinkedHashMap.@Nullable Metadata linkedHashMap,
            JsonPropertyType.@Nullable Metadata jsonProperty, System.@Nullable Metadata system,
            Class.@Nullable Metadata class_, Void.@Nullable Metadata void_, Number.@Nullable Metadata number,
            Function.@Nullable Metadata function, @Nullable String objectReasoning) implements GeneratedMetadata {
        @Override
        public StringType.Metadata string() {
            return string == null ? ShadowDecoder.bindStringType(null, MetadataNode.none()) : string;
        }

        @Override
        public ObjectType.Metadata object() {
            return object == null ? ShadowDecoder.bindObjectType(null, MetadataNode.none()) : object;
        }

        @Override
        public OverrideType.Metadata override() {
            return override == null ? ShadowDecoder.bindOverrideType(null, MetadataNode.none()) : override;
        }

        @Override
        public RecordType.Metadata record_() {
            return record_ == null ? ShadowDecoder.bindRecordType(null, MetadataNode.none()) : record_;
        }

        @Override
        public EnumType.Metadata enum_() {
            return enum_ == null ? ShadowDecoder.bindEnumType(null, MetadataNode.none()) : enum_;
        }

        @Override
        public IntegerType.Metadata integer() {
            return integer == null ? ShadowDecoder.bindIntegerType(null, MetadataNode.none()) : integer;
        }

        @Override
        public LongType.Metadata long_() {
            return long_ == null ? ShadowDecoder.bindLongType(null, MetadataNode.none()) : long_;
        }

        @Override
        public BooleanType.Metadata boolean_() {
            return boolean_ == null ? ShadowDecoder.bindBooleanType(null, MetadataNode.none()) : boolean_;
        }

        @Override
        public ListType.Metadata list() {
            return list == null ? ShadowDecoder.bindListType(null, MetadataNode.none()) : list;
        }

        @Override
        public MapType.Metadata map() {
            return map == null ? ShadowDecoder.bindMapType(null, MetadataNode.none()) : map;
        }

        @Override
        public ObjectsType.Metadata objects() {
            return objects == null ? ShadowDecoder.bindObjectsType(null, MetadataNode.none()) : objects;
        }

        @Override
        public StreamType.Metadata stream() {
            return stream == null ? ShadowDecoder.bindStreamType(null, MetadataNode.none()) : stream;
        }

        @Override
        public CopiesType.Metadata copies() {
            return copies == null ? ShadowDecoder.bindCopiesType(null, MetadataNode.none()) : copies;
        }

        @Override
        public NullableType.Metadata nullable() {
            return nullable == null ? ShadowDecoder.bindNullableType(null, MetadataNode.none()) : nullable;
        }

        @Override
        public GeneratedType.Metadata generated() {
            return generated == null ? ShadowDecoder.bindGeneratedType(null, MetadataNode.none()) : generated;
        }

        @Override
        public Member.Metadata member() {
            return member == null ? ShadowDecoder.bindMember(null, MetadataNode.none()) : member;
        }

        @Override
        public Members.Metadata members() {
            return members == null ? ShadowDecoder.bindMembers(null, MetadataNode.none()) : members;
        }

        @Override
        public Mode.Metadata mode() {
            return mode == null ? ShadowDecoder.bindMode(null, MetadataNode.none()) : mode;
        }

        @Override
        public Element.Metadata element() {
            return element == null ? ShadowDecoder.bindElement(null, MetadataNode.none()) : element;
        }

        @Override
        public Elements.Metadata elements() {
            return elements == null ? ShadowDecoder.bindElements(null, MetadataNode.none()) : elements;
        }

        @Override
        public ValueReader.Metadata valueReader() {
            return valueReader == null ? ShadowDecoder.bindValueReader(null, MetadataNode.none()) : valueReader;
        }

        @Override
        public ExtractDecoder.Metadata extractDecoder() {
            return extractDecoder == null ? ShadowDecoder.bindExtractDecoder(null, MetadataNode.none()) : extractDecoder;
        }

        @Override
        public MetadataNodeType.Metadata metadataNode() {
            return metadataNode == null ? ShadowDecoder.bindMetadataNodeType(null, MetadataNode.none()) : metadataNode;
        }

        @Override
        public SerializableType.Metadata serializable() {
            return serializable == null ? ShadowDecoder.bindSerializableType(null, MetadataNode.none()) : serializable;
        }

        @Override
        public IllegalArgumentExceptionType.Metadata illegalArgumentException() {
            return illegalArgumentException == null ? ShadowDecoder.bindIllegalArgumentExceptionType(null, MetadataNode.none()) : illegalArgumentException;
        }

        @Override
        public Exception.Metadata exception() {
            return exception == null ? ShadowDecoder.bindException(null, MetadataNode.none()) : exception;
        }

        @Override
        public Error.Metadata error() {
            return error == null ? ShadowDecoder.bindError(null, MetadataNode.none()) : error;
        }

        @Override
        public Iterable.Metadata iterable() {
            return iterable == null ? ShadowDecoder.bindIterable(null, MetadataNode.none()) : iterable;
        }

        @Override
        public Comparable.Metadata comparable() {
            return comparable == null ? ShadowDecoder.bindComparable(null, MetadataNode.none()) : comparable;
        }

        @Override
        public Character.Metadata character() {
            return character == null ? ShadowDecoder.bindCharacter(null, MetadataNode.none()) : character;
        }

        @Override
        public Uri.Metadata uri() {
            return uri == null ? ShadowDecoder.bindUri(null, MetadataNode.none()) : uri;
        }

        @Override
        public UUIDType.Metadata uuid() {
            return uuid == null ? ShadowDecoder.bindUUIDType(null, MetadataNode.none()) : uuid;
        }

        @Override
        public BigDecimalType.Metadata bigDecimal() {
            return bigDecimal == null ? ShadowDecoder.bindBigDecimalType(null, MetadataNode.none()) : bigDecimal;
        }

        @Override
        public LinkedHashMap.Metadata linkedHashMap() {
            return linkedHashMap == null ? ShadowDecoder.bindLinkedHashMap(null, MetadataNode.none()) : linkedHashMap;
        }

        @Override
        public JsonPropertyType.Metadata jsonProperty() {
            return jsonProperty == null ? ShadowDecoder.bindJsonPropertyType(null, MetadataNode.none()) : jsonProperty;
        }

        @Override
        public System.Metadata system() {
            return system == null ? ShadowDecoder.bindSystem(null, MetadataNode.none()) : system;
        }

        @Override
        public Class.Metadata class_() {
            return class_ == null ? ShadowDecoder.bindClass(null, MetadataNode.none()) : class_;
        }

        @Override
        public Void.Metadata void_() {
            return void_ == null ? ShadowDecoder.bindVoid(null, MetadataNode.none()) : void_;
        }

        @Override
        public Number.Metadata number() {
            return number == null ? ShadowDecoder.bindNumber(null, MetadataNode.none()) : number;
        }

        @Override
        public Function.Metadata function() {
            return function == null ? ShadowDecoder.bindFunction(null, MetadataNode.none()) : function;
        }

        @Override
        public void addTo(FieldCollector fields) {
            fields.add(ShadowDecoder.SHADOW, string, object, override, record_, enum_, integer, long_, boolean_, list,
                    map, objects, stream, copies, nullable, generated, member, members, mode, element, elements,
                    valueReader, extractDecoder, metadataNode, serializable, illegalArgumentException, exception, error,
                    iterable, comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system, class_,
                    void_, number, function);
        }
    }

    public record StringType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public StringType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfStringType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StringType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "StringType" + ShadowDecoder.STRING_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.STRING_TYPE, x);
            }
        }
    }

    public record ObjectType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfObjectType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "ObjectType" + ShadowDecoder.OBJECT_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.OBJECT_TYPE, x);
            }
        }
    }

    public record OverrideType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public OverrideType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfOverrideType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OverrideType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "OverrideType" + ShadowDecoder.OVERRIDE_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.OVERRIDE_TYPE, x);
            }
        }
    }

    public record RecordType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public RecordType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfRecordType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RecordType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "RecordType" + ShadowDecoder.RECORD_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.RECORD_TYPE, x);
            }
        }
    }

    public record EnumType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public EnumType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfEnumType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EnumType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "EnumType" + ShadowDecoder.ENUM_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ENUM_TYPE, x);
            }
        }
    }

    public record IntegerType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public IntegerType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfIntegerType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IntegerType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "IntegerType" + ShadowDecoder.INTEGER_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.INTEGER_TYPE, x);
            }
        }
    }

    public record LongType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public LongType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfLongType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LongType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "LongType" + ShadowDecoder.LONG_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.LONG_TYPE, x);
            }
        }
    }

    public record BooleanType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public BooleanType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfBooleanType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BooleanType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "BooleanType" + ShadowDecoder.BOOLEAN_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.BOOLEAN_TYPE, x);
            }
        }
    }

    public record ListType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ListType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfListType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "ListType" + ShadowDecoder.LIST_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.LIST_TYPE, x);
            }
        }
    }

    public record MapType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MapType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMapType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MapType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "MapType" + ShadowDecoder.MAP_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.MAP_TYPE, x);
            }
        }
    }

    public record ObjectsType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectsType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfObjectsType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectsType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "ObjectsType" + ShadowDecoder.OBJECTS_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.OBJECTS_TYPE, x);
            }
        }
    }

    public record StreamType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public StreamType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfStreamType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StreamType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "StreamType" + ShadowDecoder.STREAM_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.STREAM_TYPE, x);
            }
        }
    }

    public record CopiesType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public CopiesType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfCopiesType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CopiesType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "CopiesType" + ShadowDecoder.COPIES_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.COPIES_TYPE, x);
            }
        }
    }

    public record NullableType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public NullableType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfNullableType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NullableType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "NullableType" + ShadowDecoder.NULLABLE_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.NULLABLE_TYPE, x);
            }
        }
    }

    public record GeneratedType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public GeneratedType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfGeneratedType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GeneratedType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "GeneratedType" + ShadowDecoder.GENERATED_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.GENERATED_TYPE, x);
            }
        }
    }

    public record Member(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Member(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMember(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Member" + ShadowDecoder.MEMBER.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.MEMBER, x);
            }
        }
    }

    public record Members(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Members(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMembers(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Members that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Members" + ShadowDecoder.MEMBERS.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.MEMBERS, x);
            }
        }
    }

    public record Mode(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Mode(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMode(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mode that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Mode" + ShadowDecoder.MODE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.MODE, x);
            }
        }
    }

    public record Element(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Element(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfElement(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Element that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Element" + ShadowDecoder.ELEMENT.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ELEMENT, x);
            }
        }
    }

    public record Elements(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Elements(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfElements(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Elements that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Elements" + ShadowDecoder.ELEMENTS.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ELEMENTS, x);
            }
        }
    }

    public record ValueReader(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ValueReader(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfValueReader(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ValueReader that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "ValueReader" + ShadowDecoder.VALUE_READER.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.VALUE_READER, x);
            }
        }
    }

    public record ExtractDecoder(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ExtractDecoder(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfExtractDecoder(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ExtractDecoder that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "ExtractDecoder" + ShadowDecoder.EXTRACT_DECODER.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.EXTRACT_DECODER, x);
            }
        }
    }

    public record MetadataNodeType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MetadataNodeType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMetadataNodeType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MetadataNodeType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "MetadataNodeType" + ShadowDecoder.METADATA_NODE_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.METADATA_NODE_TYPE, x);
            }
        }
    }

    public record SerializableType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public SerializableType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfSerializableType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SerializableType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "SerializableType" + ShadowDecoder.SERIALIZABLE_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.SERIALIZABLE_TYPE, x);
            }
        }
    }

    public record IllegalArgumentExceptionType(@JsonProperty("x") @Nullable String x,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public IllegalArgumentExceptionType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfIllegalArgumentExceptionType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IllegalArgumentExceptionType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "IllegalArgumentExceptionType" + ShadowDecoder.ILLEGAL_ARGUMENT_EXCEPTION_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ILLEGAL_ARGUMENT_EXCEPTION_TYPE, x);
            }
        }
    }

    public record Exception(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Exception(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfException(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Exception that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Exception" + ShadowDecoder.EXCEPTION.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.EXCEPTION, x);
            }
        }
    }

    public record Error(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Error(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfError(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Error that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Error" + ShadowDecoder.ERROR.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ERROR, x);
            }
        }
    }

    public record Iterable(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Iterable(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfIterable(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Iterable that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Iterable" + ShadowDecoder.ITERABLE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ITERABLE, x);
            }
        }
    }

    public record Comparable(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Comparable(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfComparable(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Comparable that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Comparable" + ShadowDecoder.COMPARABLE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.COMPARABLE, x);
            }
        }
    }

    public record Character(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Character(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfCharacter(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Character that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Character" + ShadowDecoder.CHARACTER.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.CHARACTER, x);
            }
        }
    }

    public record Uri(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Uri(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfUri(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Uri that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Uri" + ShadowDecoder.URI.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.URI, x);
            }
        }
    }

    public record UUIDType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public UUIDType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfUUIDType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof UUIDType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "UUIDType" + ShadowDecoder.UUID_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.UUID_TYPE, x);
            }
        }
    }

    public record BigDecimalType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public BigDecimalType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfBigDecimalType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BigDecimalType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "BigDecimalType" + ShadowDecoder.BIG_DECIMAL_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.BIG_DECIMAL_TYPE, x);
            }
        }
    }

    public record LinkedHashMap(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public LinkedHashMap(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfLinkedHashMap(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LinkedHashMap that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "LinkedHashMap" + ShadowDecoder.LINKED_HASH_MAP.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.LINKED_HASH_MAP, x);
            }
        }
    }

    public record JsonPropertyType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public JsonPropertyType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfJsonPropertyType(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonPropertyType that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "JsonPropertyType" + ShadowDecoder.JSON_PROPERTY_TYPE.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.JSON_PROPERTY_TYPE, x);
            }
        }
    }

    public record System(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public System(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfSystem(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof System that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "System" + ShadowDecoder.SYSTEM.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.SYSTEM, x);
            }
        }
    }

    public record Class(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Class(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfClass(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Class that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Class" + ShadowDecoder.CLASS.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.CLASS, x);
            }
        }
    }

    public record Void(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Void(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfVoid(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Void that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Void" + ShadowDecoder.VOID.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.VOID, x);
            }
        }
    }

    public record Number(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Number(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfNumber(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Number that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Number" + ShadowDecoder.NUMBER.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.NUMBER, x);
            }
        }
    }

    public record Function(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Function(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfFunction(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Function that && fieldValues().equals(that.fieldValues());
        }

        @Override
        public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override
        public String toString() {
            return "Function" + ShadowDecoder.FUNCTION.text(fieldValues());
        }

        @Override
        public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override
            public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.FUNCTION, x);
            }
        }
    }
}
