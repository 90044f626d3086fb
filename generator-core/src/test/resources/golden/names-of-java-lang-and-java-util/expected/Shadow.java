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
                ShadowDecoder.metadataOfShadow(MetadataNode.NONE, string, object, override, record_, enum_, integer,
                long_, boolean_, list, map, objects, stream, copies, nullable, generated, member, members, mode,
                element, elements, valueReader, extractDecoder, metadataNode, serializable, illegalArgumentException,
                exception, error, iterable, comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty,
                system, class_, void_, number, function));
    }

    @Override public boolean equals(@Nullable Object other) {
        return GeneratedRecord.areEqual(this, other);
    }

    @Override public int hashCode() {
        return fieldValues().hashCode();
    }

    @Override public String toString() {
        return ShadowDecoder.SHADOW.text("Shadow", this);
    }

    @Override public List<@Nullable Object> fieldValues() {
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
        @Override public StringType.Metadata string() {
            return string != null ? string : ShadowDecoder.bindStringType(null, MetadataNode.NONE);
        }

        @Override public ObjectType.Metadata object() {
            return object != null ? object : ShadowDecoder.bindObjectType(null, MetadataNode.NONE);
        }

        @Override public OverrideType.Metadata override() {
            return override != null ? override : ShadowDecoder.bindOverrideType(null, MetadataNode.NONE);
        }

        @Override public RecordType.Metadata record_() {
            return record_ != null ? record_ : ShadowDecoder.bindRecordType(null, MetadataNode.NONE);
        }

        @Override public EnumType.Metadata enum_() {
            return enum_ != null ? enum_ : ShadowDecoder.bindEnumType(null, MetadataNode.NONE);
        }

        @Override public IntegerType.Metadata integer() {
            return integer != null ? integer : ShadowDecoder.bindIntegerType(null, MetadataNode.NONE);
        }

        @Override public LongType.Metadata long_() {
            return long_ != null ? long_ : ShadowDecoder.bindLongType(null, MetadataNode.NONE);
        }

        @Override public BooleanType.Metadata boolean_() {
            return boolean_ != null ? boolean_ : ShadowDecoder.bindBooleanType(null, MetadataNode.NONE);
        }

        @Override public ListType.Metadata list() {
            return list != null ? list : ShadowDecoder.bindListType(null, MetadataNode.NONE);
        }

        @Override public MapType.Metadata map() {
            return map != null ? map : ShadowDecoder.bindMapType(null, MetadataNode.NONE);
        }

        @Override public ObjectsType.Metadata objects() {
            return objects != null ? objects : ShadowDecoder.bindObjectsType(null, MetadataNode.NONE);
        }

        @Override public StreamType.Metadata stream() {
            return stream != null ? stream : ShadowDecoder.bindStreamType(null, MetadataNode.NONE);
        }

        @Override public CopiesType.Metadata copies() {
            return copies != null ? copies : ShadowDecoder.bindCopiesType(null, MetadataNode.NONE);
        }

        @Override public NullableType.Metadata nullable() {
            return nullable != null ? nullable : ShadowDecoder.bindNullableType(null, MetadataNode.NONE);
        }

        @Override public GeneratedType.Metadata generated() {
            return generated != null ? generated : ShadowDecoder.bindGeneratedType(null, MetadataNode.NONE);
        }

        @Override public Member.Metadata member() {
            return member != null ? member : ShadowDecoder.bindMember(null, MetadataNode.NONE);
        }

        @Override public Members.Metadata members() {
            return members != null ? members : ShadowDecoder.bindMembers(null, MetadataNode.NONE);
        }

        @Override public Mode.Metadata mode() {
            return mode != null ? mode : ShadowDecoder.bindMode(null, MetadataNode.NONE);
        }

        @Override public Element.Metadata element() {
            return element != null ? element : ShadowDecoder.bindElement(null, MetadataNode.NONE);
        }

        @Override public Elements.Metadata elements() {
            return elements != null ? elements : ShadowDecoder.bindElements(null, MetadataNode.NONE);
        }

        @Override public ValueReader.Metadata valueReader() {
            return valueReader != null ? valueReader : ShadowDecoder.bindValueReader(null, MetadataNode.NONE);
        }

        @Override public ExtractDecoder.Metadata extractDecoder() {
            return extractDecoder != null ? extractDecoder : ShadowDecoder.bindExtractDecoder(null, MetadataNode.NONE);
        }

        @Override public MetadataNodeType.Metadata metadataNode() {
            return metadataNode != null ? metadataNode : ShadowDecoder.bindMetadataNodeType(null, MetadataNode.NONE);
        }

        @Override public SerializableType.Metadata serializable() {
            return serializable != null ? serializable : ShadowDecoder.bindSerializableType(null, MetadataNode.NONE);
        }

        @Override public IllegalArgumentExceptionType.Metadata illegalArgumentException() {
            return illegalArgumentException != null ? illegalArgumentException : ShadowDecoder.bindIllegalArgumentExceptionType(null, MetadataNode.NONE);
        }

        @Override public Exception.Metadata exception() {
            return exception != null ? exception : ShadowDecoder.bindException(null, MetadataNode.NONE);
        }

        @Override public Error.Metadata error() {
            return error != null ? error : ShadowDecoder.bindError(null, MetadataNode.NONE);
        }

        @Override public Iterable.Metadata iterable() {
            return iterable != null ? iterable : ShadowDecoder.bindIterable(null, MetadataNode.NONE);
        }

        @Override public Comparable.Metadata comparable() {
            return comparable != null ? comparable : ShadowDecoder.bindComparable(null, MetadataNode.NONE);
        }

        @Override public Character.Metadata character() {
            return character != null ? character : ShadowDecoder.bindCharacter(null, MetadataNode.NONE);
        }

        @Override public Uri.Metadata uri() {
            return uri != null ? uri : ShadowDecoder.bindUri(null, MetadataNode.NONE);
        }

        @Override public UUIDType.Metadata uuid() {
            return uuid != null ? uuid : ShadowDecoder.bindUUIDType(null, MetadataNode.NONE);
        }

        @Override public BigDecimalType.Metadata bigDecimal() {
            return bigDecimal != null ? bigDecimal : ShadowDecoder.bindBigDecimalType(null, MetadataNode.NONE);
        }

        @Override public LinkedHashMap.Metadata linkedHashMap() {
            return linkedHashMap != null ? linkedHashMap : ShadowDecoder.bindLinkedHashMap(null, MetadataNode.NONE);
        }

        @Override public JsonPropertyType.Metadata jsonProperty() {
            return jsonProperty != null ? jsonProperty : ShadowDecoder.bindJsonPropertyType(null, MetadataNode.NONE);
        }

        @Override public System.Metadata system() {
            return system != null ? system : ShadowDecoder.bindSystem(null, MetadataNode.NONE);
        }

        @Override public Class.Metadata class_() {
            return class_ != null ? class_ : ShadowDecoder.bindClass(null, MetadataNode.NONE);
        }

        @Override public Void.Metadata void_() {
            return void_ != null ? void_ : ShadowDecoder.bindVoid(null, MetadataNode.NONE);
        }

        @Override public Number.Metadata number() {
            return number != null ? number : ShadowDecoder.bindNumber(null, MetadataNode.NONE);
        }

        @Override public Function.Metadata function() {
            return function != null ? function : ShadowDecoder.bindFunction(null, MetadataNode.NONE);
        }

        @Override public void addTo(FieldCollector fields) {
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
            this(x, ShadowDecoder.metadataOfStringType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.STRING_TYPE.text("StringType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.STRING_TYPE, x);
            }
        }
    }

    public record ObjectType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfObjectType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.OBJECT_TYPE.text("ObjectType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.OBJECT_TYPE, x);
            }
        }
    }

    public record OverrideType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public OverrideType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfOverrideType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.OVERRIDE_TYPE.text("OverrideType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.OVERRIDE_TYPE, x);
            }
        }
    }

    public record RecordType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public RecordType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfRecordType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.RECORD_TYPE.text("RecordType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.RECORD_TYPE, x);
            }
        }
    }

    public record EnumType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public EnumType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfEnumType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.ENUM_TYPE.text("EnumType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ENUM_TYPE, x);
            }
        }
    }

    public record IntegerType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public IntegerType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfIntegerType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.INTEGER_TYPE.text("IntegerType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.INTEGER_TYPE, x);
            }
        }
    }

    public record LongType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public LongType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfLongType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.LONG_TYPE.text("LongType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.LONG_TYPE, x);
            }
        }
    }

    public record BooleanType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public BooleanType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfBooleanType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.BOOLEAN_TYPE.text("BooleanType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.BOOLEAN_TYPE, x);
            }
        }
    }

    public record ListType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ListType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfListType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.LIST_TYPE.text("ListType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.LIST_TYPE, x);
            }
        }
    }

    public record MapType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MapType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMapType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.MAP_TYPE.text("MapType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.MAP_TYPE, x);
            }
        }
    }

    public record ObjectsType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectsType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfObjectsType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.OBJECTS_TYPE.text("ObjectsType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.OBJECTS_TYPE, x);
            }
        }
    }

    public record StreamType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public StreamType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfStreamType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.STREAM_TYPE.text("StreamType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.STREAM_TYPE, x);
            }
        }
    }

    public record CopiesType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public CopiesType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfCopiesType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.COPIES_TYPE.text("CopiesType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.COPIES_TYPE, x);
            }
        }
    }

    public record NullableType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public NullableType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfNullableType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.NULLABLE_TYPE.text("NullableType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.NULLABLE_TYPE, x);
            }
        }
    }

    public record GeneratedType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public GeneratedType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfGeneratedType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.GENERATED_TYPE.text("GeneratedType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.GENERATED_TYPE, x);
            }
        }
    }

    public record Member(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Member(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMember(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.MEMBER.text("Member", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.MEMBER, x);
            }
        }
    }

    public record Members(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Members(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMembers(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.MEMBERS.text("Members", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.MEMBERS, x);
            }
        }
    }

    public record Mode(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Mode(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMode(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.MODE.text("Mode", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.MODE, x);
            }
        }
    }

    public record Element(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Element(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfElement(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.ELEMENT.text("Element", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ELEMENT, x);
            }
        }
    }

    public record Elements(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Elements(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfElements(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.ELEMENTS.text("Elements", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ELEMENTS, x);
            }
        }
    }

    public record ValueReader(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ValueReader(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfValueReader(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.VALUE_READER.text("ValueReader", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.VALUE_READER, x);
            }
        }
    }

    public record ExtractDecoder(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ExtractDecoder(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfExtractDecoder(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.EXTRACT_DECODER.text("ExtractDecoder", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.EXTRACT_DECODER, x);
            }
        }
    }

    public record MetadataNodeType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MetadataNodeType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfMetadataNodeType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.METADATA_NODE_TYPE.text("MetadataNodeType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.METADATA_NODE_TYPE, x);
            }
        }
    }

    public record SerializableType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public SerializableType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfSerializableType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.SERIALIZABLE_TYPE.text("SerializableType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.SERIALIZABLE_TYPE, x);
            }
        }
    }

    public record IllegalArgumentExceptionType(@JsonProperty("x") @Nullable String x,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public IllegalArgumentExceptionType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfIllegalArgumentExceptionType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.ILLEGAL_ARGUMENT_EXCEPTION_TYPE.text("IllegalArgumentExceptionType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ILLEGAL_ARGUMENT_EXCEPTION_TYPE, x);
            }
        }
    }

    public record Exception(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Exception(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfException(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.EXCEPTION.text("Exception", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.EXCEPTION, x);
            }
        }
    }

    public record Error(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Error(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfError(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.ERROR.text("Error", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ERROR, x);
            }
        }
    }

    public record Iterable(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Iterable(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfIterable(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.ITERABLE.text("Iterable", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.ITERABLE, x);
            }
        }
    }

    public record Comparable(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Comparable(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfComparable(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.COMPARABLE.text("Comparable", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.COMPARABLE, x);
            }
        }
    }

    public record Character(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Character(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfCharacter(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.CHARACTER.text("Character", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.CHARACTER, x);
            }
        }
    }

    public record Uri(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Uri(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfUri(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.URI.text("Uri", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.URI, x);
            }
        }
    }

    public record UUIDType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public UUIDType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfUUIDType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.UUID_TYPE.text("UUIDType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.UUID_TYPE, x);
            }
        }
    }

    public record BigDecimalType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public BigDecimalType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfBigDecimalType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.BIG_DECIMAL_TYPE.text("BigDecimalType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.BIG_DECIMAL_TYPE, x);
            }
        }
    }

    public record LinkedHashMap(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public LinkedHashMap(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfLinkedHashMap(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.LINKED_HASH_MAP.text("LinkedHashMap", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.LINKED_HASH_MAP, x);
            }
        }
    }

    public record JsonPropertyType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public JsonPropertyType(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfJsonPropertyType(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.JSON_PROPERTY_TYPE.text("JsonPropertyType", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.JSON_PROPERTY_TYPE, x);
            }
        }
    }

    public record System(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public System(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfSystem(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.SYSTEM.text("System", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.SYSTEM, x);
            }
        }
    }

    public record Class(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Class(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfClass(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.CLASS.text("Class", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.CLASS, x);
            }
        }
    }

    public record Void(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Void(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfVoid(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.VOID.text("Void", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.VOID, x);
            }
        }
    }

    public record Number(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Number(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfNumber(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.NUMBER.text("Number", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.NUMBER, x);
            }
        }
    }

    public record Function(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Function(@JsonProperty("x") @Nullable String x) {
            this(x, ShadowDecoder.metadataOfFunction(MetadataNode.NONE));
        }

        @Override public boolean equals(@Nullable Object other) {
            return GeneratedRecord.areEqual(this, other);
        }

        @Override public int hashCode() {
            return fieldValues().hashCode();
        }

        @Override public String toString() {
            return ShadowDecoder.FUNCTION.text("Function", this);
        }

        @Override public List<@Nullable Object> fieldValues() {
            return FieldValues.of(x);
        }

        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements GeneratedMetadata {
            @Override public void addTo(FieldCollector fields) {
                fields.add(ShadowDecoder.FUNCTION, x);
            }
        }
    }
}
