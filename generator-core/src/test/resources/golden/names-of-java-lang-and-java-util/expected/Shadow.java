package golden.names_of_java_lang_and_java_util;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.GeneratedMetadata;
import dev.extractgen.runtime.decode.GeneratedRecord;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.decode.MetadataParts;
import dev.extractgen.runtime.decode.RenamedMetadata;
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
                new Metadata(ShadowDecoder.SHADOW.parts(MetadataNode.NONE, string, object, override, record_, enum_,
                integer, long_, boolean_, list, map, objects, stream, copies, nullable, generated, member, members,
                mode, element, elements, valueReader, extractDecoder, metadataNode, serializable,
                illegalArgumentException, exception, error, iterable, comparable, character, uri, uuid, bigDecimal,
                linkedHashMap, jsonProperty, system, class_, void_, number, function)));
    }

    @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

    @Override public int hashCode() { return fieldValues().hashCode(); }

    @Override public String toString() { return ShadowDecoder.SHADOW.text("Shadow", this); }

    @Override public List<@Nullable Object> fieldValues() {
        return FieldValues.of(string, object, override, record_, enum_, integer, long_, boolean_, list, map, objects,
                stream, copies, nullable, generated, member, members, mode, element, elements, valueReader,
                extractDecoder, metadataNode, serializable, illegalArgumentException, exception, error, iterable,
                comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system, class_, void_,
                number, function);
    }

    public static final class Metadata extends GeneratedMetadata {
        private static final long serialVersionUID = 1L;

        Metadata(MetadataParts parts) { super(parts); }

        @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
            return ShadowDecoder.SHADOW;
        }

        public StringType.Metadata string() { return (StringType.Metadata) part(0); }
        public ObjectType.Metadata object() { return (ObjectType.Metadata) part(1); }
        public OverrideType.Metadata override() { return (OverrideType.Metadata) part(2); }
        public RecordType.Metadata record_() { return (RecordType.Metadata) part(3); }
        public EnumType.Metadata enum_() { return (EnumType.Metadata) part(4); }
        public IntegerType.Metadata integer() { return (IntegerType.Metadata) part(5); }
        public LongType.Metadata long_() { return (LongType.Metadata) part(6); }
        public BooleanType.Metadata boolean_() { return (BooleanType.Metadata) part(7); }
        public ListType.Metadata list() { return (ListType.Metadata) part(8); }
        public MapType.Metadata map() { return (MapType.Metadata) part(9); }
        public ObjectsType.Metadata objects() { return (ObjectsType.Metadata) part(10); }
        public StreamType.Metadata stream() { return (StreamType.Metadata) part(11); }
        public CopiesType.Metadata copies() { return (CopiesType.Metadata) part(12); }
        public NullableType.Metadata nullable() { return (NullableType.Metadata) part(13); }
        public GeneratedType.Metadata generated() { return (GeneratedType.Metadata) part(14); }
        public Member.Metadata member() { return (Member.Metadata) part(15); }
        public Members.Metadata members() { return (Members.Metadata) part(16); }
        public Mode.Metadata mode() { return (Mode.Metadata) part(17); }
        public Element.Metadata element() { return (Element.Metadata) part(18); }
        public Elements.Metadata elements() { return (Elements.Metadata) part(19); }
        public ValueReader.Metadata valueReader() { return (ValueReader.Metadata) part(20); }
        public ExtractDecoder.Metadata extractDecoder() { return (ExtractDecoder.Metadata) part(21); }
        public MetadataNodeType.Metadata metadataNode() { return (MetadataNodeType.Metadata) part(22); }
        public SerializableType.Metadata serializable() { return (SerializableType.Metadata) part(23); }
        public IllegalArgumentExceptionType.Metadata illegalArgumentException() { return (IllegalArgumentExceptionType.Metadata) part(24); }
        public Exception.Metadata exception() { return (Exception.Metadata) part(25); }
        public Error.Metadata error() { return (Error.Metadata) part(26); }
        public Iterable.Metadata iterable() { return (Iterable.Metadata) part(27); }
        public Comparable.Metadata comparable() { return (Comparable.Metadata) part(28); }
        public Character.Metadata character() { return (Character.Metadata) part(29); }
        public Uri.Metadata uri() { return (Uri.Metadata) part(30); }
        public UUIDType.Metadata uuid() { return (UUIDType.Metadata) part(31); }
        public BigDecimalType.Metadata bigDecimal() { return (BigDecimalType.Metadata) part(32); }
        public LinkedHashMap.Metadata linkedHashMap() { return (LinkedHashMap.Metadata) part(33); }
        public JsonPropertyType.Metadata jsonProperty() { return (JsonPropertyType.Metadata) part(34); }
        public System.Metadata system() { return (System.Metadata) part(35); }
        public Class.Metadata class_() { return (Class.Metadata) part(36); }
        public Void.Metadata void_() { return (Void.Metadata) part(37); }
        public Number.Metadata number() { return (Number.Metadata) part(38); }
        public Function.Metadata function() { return (Function.Metadata) part(39); }
    }

    public record StringType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public StringType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.STRING_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.STRING_TYPE.text("StringType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.STRING_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record ObjectType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.OBJECT_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.OBJECT_TYPE.text("ObjectType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.OBJECT_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record OverrideType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public OverrideType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.OVERRIDE_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.OVERRIDE_TYPE.text("OverrideType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.OVERRIDE_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record RecordType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public RecordType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.RECORD_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.RECORD_TYPE.text("RecordType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.RECORD_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record EnumType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public EnumType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.ENUM_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.ENUM_TYPE.text("EnumType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.ENUM_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record IntegerType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public IntegerType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.INTEGER_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.INTEGER_TYPE.text("IntegerType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.INTEGER_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record LongType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public LongType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.LONG_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.LONG_TYPE.text("LongType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.LONG_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record BooleanType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public BooleanType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.BOOLEAN_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.BOOLEAN_TYPE.text("BooleanType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.BOOLEAN_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record ListType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ListType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.LIST_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.LIST_TYPE.text("ListType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.LIST_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record MapType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MapType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.MAP_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.MAP_TYPE.text("MapType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.MAP_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record ObjectsType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ObjectsType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.OBJECTS_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.OBJECTS_TYPE.text("ObjectsType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.OBJECTS_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record StreamType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public StreamType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.STREAM_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.STREAM_TYPE.text("StreamType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.STREAM_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record CopiesType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public CopiesType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.COPIES_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.COPIES_TYPE.text("CopiesType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.COPIES_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record NullableType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public NullableType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.NULLABLE_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.NULLABLE_TYPE.text("NullableType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.NULLABLE_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record GeneratedType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public GeneratedType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.GENERATED_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.GENERATED_TYPE.text("GeneratedType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.GENERATED_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Member(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Member(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.MEMBER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.MEMBER.text("Member", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.MEMBER;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Members(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Members(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.MEMBERS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.MEMBERS.text("Members", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.MEMBERS;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Mode(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Mode(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.MODE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.MODE.text("Mode", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.MODE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Element(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Element(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.ELEMENT.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.ELEMENT.text("Element", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.ELEMENT;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Elements(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Elements(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.ELEMENTS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.ELEMENTS.text("Elements", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.ELEMENTS;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record ValueReader(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ValueReader(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.VALUE_READER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.VALUE_READER.text("ValueReader", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.VALUE_READER;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record ExtractDecoder(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public ExtractDecoder(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.EXTRACT_DECODER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.EXTRACT_DECODER.text("ExtractDecoder", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.EXTRACT_DECODER;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record MetadataNodeType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public MetadataNodeType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.METADATA_NODE_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.METADATA_NODE_TYPE.text("MetadataNodeType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.METADATA_NODE_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record SerializableType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public SerializableType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.SERIALIZABLE_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.SERIALIZABLE_TYPE.text("SerializableType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.SERIALIZABLE_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record IllegalArgumentExceptionType(@JsonProperty("x") @Nullable String x,
            @JsonIgnore Metadata fieldMetadata) implements GeneratedRecord {
        @JsonCreator
        public IllegalArgumentExceptionType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.ILLEGAL_ARGUMENT_EXCEPTION_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() {
            return ShadowDecoder.ILLEGAL_ARGUMENT_EXCEPTION_TYPE.text("IllegalArgumentExceptionType", this);
        }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.ILLEGAL_ARGUMENT_EXCEPTION_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Exception(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Exception(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.EXCEPTION.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.EXCEPTION.text("Exception", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.EXCEPTION;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Error(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Error(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.ERROR.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.ERROR.text("Error", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.ERROR;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Iterable(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Iterable(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.ITERABLE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.ITERABLE.text("Iterable", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.ITERABLE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Comparable(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Comparable(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.COMPARABLE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.COMPARABLE.text("Comparable", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.COMPARABLE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Character(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Character(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.CHARACTER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.CHARACTER.text("Character", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.CHARACTER;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Uri(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Uri(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.URI.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.URI.text("Uri", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.URI;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record UUIDType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public UUIDType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.UUID_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.UUID_TYPE.text("UUIDType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.UUID_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record BigDecimalType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public BigDecimalType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.BIG_DECIMAL_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.BIG_DECIMAL_TYPE.text("BigDecimalType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.BIG_DECIMAL_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record LinkedHashMap(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public LinkedHashMap(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.LINKED_HASH_MAP.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.LINKED_HASH_MAP.text("LinkedHashMap", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.LINKED_HASH_MAP;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record JsonPropertyType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public JsonPropertyType(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.JSON_PROPERTY_TYPE.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.JSON_PROPERTY_TYPE.text("JsonPropertyType", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.JSON_PROPERTY_TYPE;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record System(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public System(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.SYSTEM.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.SYSTEM.text("System", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.SYSTEM;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Class(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Class(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.CLASS.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.CLASS.text("Class", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.CLASS;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Void(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Void(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.VOID.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.VOID.text("Void", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.VOID;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Number(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Number(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.NUMBER.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.NUMBER.text("Number", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.NUMBER;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }

    public record Function(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements GeneratedRecord {
        @JsonCreator
        public Function(@JsonProperty("x") @Nullable String x) {
            this(x, new Metadata(ShadowDecoder.FUNCTION.parts(MetadataNode.NONE)));
        }

        @Override public boolean equals(@Nullable Object other) { return GeneratedRecord.areEqual(this, other); }

        @Override public int hashCode() { return fieldValues().hashCode(); }

        @Override public String toString() { return ShadowDecoder.FUNCTION.text("Function", this); }

        @Override public List<@Nullable Object> fieldValues() { return FieldValues.of(x); }

        public static final class Metadata extends GeneratedMetadata {
            private static final long serialVersionUID = 1L;

            Metadata(MetadataParts parts) { super(parts); }

            @Override protected dev.extractgen.runtime.decode.Members table(RenamedMetadata metadata) {
                return ShadowDecoder.FUNCTION;
            }

            public FieldMetadataEntry x() { return entry(0); }
        }
    }
}
