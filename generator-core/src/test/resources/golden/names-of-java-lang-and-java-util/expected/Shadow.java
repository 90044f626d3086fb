package golden.names_of_java_lang_and_java_util;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.extractgen.runtime.ExtractedField;
import dev.extractgen.runtime.ExtractedRecord;
import dev.extractgen.runtime.FieldMetadata;
import dev.extractgen.runtime.FieldMetadataEntry;
import dev.extractgen.runtime.Generated;
import dev.extractgen.runtime.decode.MetadataNode;
import dev.extractgen.runtime.support.FieldCollector;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Declared at the root of the schema.
 *
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
@JsonInclude(JsonInclude.Include.NON_NULL)
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
        implements ExtractedRecord {
    /** Makes a record without other metadata than what its parts bring along. */
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
                Metadata.of(MetadataNode.none(), string, object, override, record_, enum_, integer, long_, boolean_,
                list, map, objects, stream, copies, nullable, generated, member, members, mode, element, elements,
                valueReader, extractDecoder, metadataNode, serializable, illegalArgumentException, exception, error,
                iterable, comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system, class_,
                void_, number, function));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shadow that && Objects.equals(string, that.string)
                && Objects.equals(object, that.object) && Objects.equals(override, that.override)
                && Objects.equals(record_, that.record_) && Objects.equals(enum_, that.enum_)
                && Objects.equals(integer, that.integer) && Objects.equals(long_, that.long_)
                && Objects.equals(boolean_, that.boolean_) && Objects.equals(list, that.list)
                && Objects.equals(map, that.map) && Objects.equals(objects, that.objects)
                && Objects.equals(stream, that.stream) && Objects.equals(copies, that.copies)
                && Objects.equals(nullable, that.nullable) && Objects.equals(generated, that.generated)
                && Objects.equals(member, that.member) && Objects.equals(members, that.members)
                && Objects.equals(mode, that.mode) && Objects.equals(element, that.element)
                && Objects.equals(elements, that.elements) && Objects.equals(valueReader, that.valueReader)
                && Objects.equals(extractDecoder, that.extractDecoder)
                && Objects.equals(metadataNode, that.metadataNode) && Objects.equals(serializable, that.serializable)
                && Objects.equals(illegalArgumentException, that.illegalArgumentException)
                && Objects.equals(exception, that.exception) && Objects.equals(error, that.error)
                && Objects.equals(iterable, that.iterable) && Objects.equals(comparable, that.comparable)
                && Objects.equals(character, that.character) && Objects.equals(uri, that.uri)
                && Objects.equals(uuid, that.uuid) && Objects.equals(bigDecimal, that.bigDecimal)
                && Objects.equals(linkedHashMap, that.linkedHashMap) && Objects.equals(jsonProperty, that.jsonProperty)
                && Objects.equals(system, that.system) && Objects.equals(class_, that.class_)
                && Objects.equals(void_, that.void_) && Objects.equals(number, that.number)
                && Objects.equals(function, that.function);
    }

    @Override
    public int hashCode() {
        return Objects.hash(string, object, override, record_, enum_, integer, long_, boolean_, list, map, objects,
                stream, copies, nullable, generated, member, members, mode, element, elements, valueReader,
                extractDecoder, metadataNode, serializable, illegalArgumentException, exception, error, iterable,
                comparable, character, uri, uuid, bigDecimal, linkedHashMap, jsonProperty, system, class_, void_,
                number, function);
    }

    @Override
    public String toString() {
        return "Shadow[string=" + string + ", object=" + object + ", override=" + override + ", record_=" + record_
                + ", enum_=" + enum_ + ", integer=" + integer + ", long_=" + long_ + ", boolean_=" + boolean_
                + ", list=" + list + ", map=" + map + ", objects=" + objects + ", stream=" + stream
                + ", copies=" + copies + ", nullable=" + nullable + ", generated=" + generated + ", member=" + member
                + ", members=" + members + ", mode=" + mode + ", element=" + element + ", elements=" + elements
                + ", valueReader=" + valueReader + ", extractDecoder=" + extractDecoder
                + ", metadataNode=" + metadataNode + ", serializable=" + serializable
                + ", illegalArgumentException=" + illegalArgumentException + ", exception=" + exception
                + ", error=" + error + ", iterable=" + iterable + ", comparable=" + comparable
                + ", character=" + character + ", uri=" + uri + ", uuid=" + uuid + ", bigDecimal=" + bigDecimal
                + ", linkedHashMap=" + linkedHashMap + ", jsonProperty=" + jsonProperty + ", system=" + system
                + ", class_=" + class_ + ", void_=" + void_ + ", number=" + number + ", function=" + function + "]";
    }

    @Override
    public Stream<ExtractedField> extractedFields() {
        return new FieldCollector()
                .part("/String", string, fieldMetadata.string(), StringType::addTo)
                .part("/Object", object, fieldMetadata.object(), ObjectType::addTo)
                .part("/Override", override, fieldMetadata.override(), OverrideType::addTo)
                .part("/Record", record_, fieldMetadata.record_(), RecordType::addTo)
                .part("/Enum", enum_, fieldMetadata.enum_(), EnumType::addTo)
                .part("/Integer", integer, fieldMetadata.integer(), IntegerType::addTo)
                .part("/Long", long_, fieldMetadata.long_(), LongType::addTo)
                .part("/Boolean", boolean_, fieldMetadata.boolean_(), BooleanType::addTo)
                .part("/List", list, fieldMetadata.list(), ListType::addTo)
                .part("/Map", map, fieldMetadata.map(), MapType::addTo)
                .part("/Objects", objects, fieldMetadata.objects(), ObjectsType::addTo)
                .part("/Stream", stream, fieldMetadata.stream(), StreamType::addTo)
                .part("/Copies", copies, fieldMetadata.copies(), CopiesType::addTo)
                .part("/Nullable", nullable, fieldMetadata.nullable(), NullableType::addTo)
                .part("/Generated", generated, fieldMetadata.generated(), GeneratedType::addTo)
                .part("/Member", member, fieldMetadata.member(), Member::addTo)
                .part("/Members", members, fieldMetadata.members(), Members::addTo)
                .part("/Mode", mode, fieldMetadata.mode(), Mode::addTo)
                .part("/Element", element, fieldMetadata.element(), Element::addTo)
                .part("/Elements", elements, fieldMetadata.elements(), Elements::addTo)
                .part("/Value_Reader", valueReader, fieldMetadata.valueReader(), ValueReader::addTo)
                .part("/Extract_Decoder", extractDecoder, fieldMetadata.extractDecoder(), ExtractDecoder::addTo)
                .part("/Metadata_Node", metadataNode, fieldMetadata.metadataNode(), MetadataNodeType::addTo)
                .part("/Serializable", serializable, fieldMetadata.serializable(), SerializableType::addTo)
                .part("/Illegal_Argument_Exception", illegalArgumentException, fieldMetadata.illegalArgumentException(),
                        IllegalArgumentExceptionType::addTo)
                .part("/Exception", exception, fieldMetadata.exception(), Exception::addTo)
                .part("/Error", error, fieldMetadata.error(), Error::addTo)
                .part("/Iterable", iterable, fieldMetadata.iterable(), Iterable::addTo)
                .part("/Comparable", comparable, fieldMetadata.comparable(), Comparable::addTo)
                .part("/Character", character, fieldMetadata.character(), Character::addTo)
                .part("/Uri", uri, fieldMetadata.uri(), Uri::addTo)
                .part("/UUID", uuid, fieldMetadata.uuid(), UUIDType::addTo)
                .part("/Big_Decimal", bigDecimal, fieldMetadata.bigDecimal(), BigDecimalType::addTo)
                .part("/Linked_Hash_Map", linkedHashMap, fieldMetadata.linkedHashMap(), LinkedHashMap::addTo)
                .part("/Json_Property", jsonProperty, fieldMetadata.jsonProperty(), JsonPropertyType::addTo)
                .part("/System", system, fieldMetadata.system(), System::addTo)
                .part("/Class", class_, fieldMetadata.class_(), Class::addTo)
                .part("/Void", void_, fieldMetadata.void_(), Void::addTo)
                .part("/Number", number, fieldMetadata.number(), Number::addTo)
                .part("/Function", function, fieldMetadata.function(), Function::addTo)
                .stream();
    }

    /** What the service said about each value of {@link Shadow}. */
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
            Function.@Nullable Metadata function, @Nullable String objectReasoning) implements FieldMetadata {
        @Override
        public StringType.Metadata string() {
            return string == null ? StringType.Metadata.EMPTY : string;
        }

        @Override
        public ObjectType.Metadata object() {
            return object == null ? ObjectType.Metadata.EMPTY : object;
        }

        @Override
        public OverrideType.Metadata override() {
            return override == null ? OverrideType.Metadata.EMPTY : override;
        }

        @Override
        public RecordType.Metadata record_() {
            return record_ == null ? RecordType.Metadata.EMPTY : record_;
        }

        @Override
        public EnumType.Metadata enum_() {
            return enum_ == null ? EnumType.Metadata.EMPTY : enum_;
        }

        @Override
        public IntegerType.Metadata integer() {
            return integer == null ? IntegerType.Metadata.EMPTY : integer;
        }

        @Override
        public LongType.Metadata long_() {
            return long_ == null ? LongType.Metadata.EMPTY : long_;
        }

        @Override
        public BooleanType.Metadata boolean_() {
            return boolean_ == null ? BooleanType.Metadata.EMPTY : boolean_;
        }

        @Override
        public ListType.Metadata list() {
            return list == null ? ListType.Metadata.EMPTY : list;
        }

        @Override
        public MapType.Metadata map() {
            return map == null ? MapType.Metadata.EMPTY : map;
        }

        @Override
        public ObjectsType.Metadata objects() {
            return objects == null ? ObjectsType.Metadata.EMPTY : objects;
        }

        @Override
        public StreamType.Metadata stream() {
            return stream == null ? StreamType.Metadata.EMPTY : stream;
        }

        @Override
        public CopiesType.Metadata copies() {
            return copies == null ? CopiesType.Metadata.EMPTY : copies;
        }

        @Override
        public NullableType.Metadata nullable() {
            return nullable == null ? NullableType.Metadata.EMPTY : nullable;
        }

        @Override
        public GeneratedType.Metadata generated() {
            return generated == null ? GeneratedType.Metadata.EMPTY : generated;
        }

        @Override
        public Member.Metadata member() {
            return member == null ? Member.Metadata.EMPTY : member;
        }

        @Override
        public Members.Metadata members() {
            return members == null ? Members.Metadata.EMPTY : members;
        }

        @Override
        public Mode.Metadata mode() {
            return mode == null ? Mode.Metadata.EMPTY : mode;
        }

        @Override
        public Element.Metadata element() {
            return element == null ? Element.Metadata.EMPTY : element;
        }

        @Override
        public Elements.Metadata elements() {
            return elements == null ? Elements.Metadata.EMPTY : elements;
        }

        @Override
        public ValueReader.Metadata valueReader() {
            return valueReader == null ? ValueReader.Metadata.EMPTY : valueReader;
        }

        @Override
        public ExtractDecoder.Metadata extractDecoder() {
            return extractDecoder == null ? ExtractDecoder.Metadata.EMPTY : extractDecoder;
        }

        @Override
        public MetadataNodeType.Metadata metadataNode() {
            return metadataNode == null ? MetadataNodeType.Metadata.EMPTY : metadataNode;
        }

        @Override
        public SerializableType.Metadata serializable() {
            return serializable == null ? SerializableType.Metadata.EMPTY : serializable;
        }

        @Override
        public IllegalArgumentExceptionType.Metadata illegalArgumentException() {
            return illegalArgumentException == null ? IllegalArgumentExceptionType.Metadata.EMPTY : illegalArgumentException;
        }

        @Override
        public Exception.Metadata exception() {
            return exception == null ? Exception.Metadata.EMPTY : exception;
        }

        @Override
        public Error.Metadata error() {
            return error == null ? Error.Metadata.EMPTY : error;
        }

        @Override
        public Iterable.Metadata iterable() {
            return iterable == null ? Iterable.Metadata.EMPTY : iterable;
        }

        @Override
        public Comparable.Metadata comparable() {
            return comparable == null ? Comparable.Metadata.EMPTY : comparable;
        }

        @Override
        public Character.Metadata character() {
            return character == null ? Character.Metadata.EMPTY : character;
        }

        @Override
        public Uri.Metadata uri() {
            return uri == null ? Uri.Metadata.EMPTY : uri;
        }

        @Override
        public UUIDType.Metadata uuid() {
            return uuid == null ? UUIDType.Metadata.EMPTY : uuid;
        }

        @Override
        public BigDecimalType.Metadata bigDecimal() {
            return bigDecimal == null ? BigDecimalType.Metadata.EMPTY : bigDecimal;
        }

        @Override
        public LinkedHashMap.Metadata linkedHashMap() {
            return linkedHashMap == null ? LinkedHashMap.Metadata.EMPTY : linkedHashMap;
        }

        @Override
        public JsonPropertyType.Metadata jsonProperty() {
            return jsonProperty == null ? JsonPropertyType.Metadata.EMPTY : jsonProperty;
        }

        @Override
        public System.Metadata system() {
            return system == null ? System.Metadata.EMPTY : system;
        }

        @Override
        public Class.Metadata class_() {
            return class_ == null ? Class.Metadata.EMPTY : class_;
        }

        @Override
        public Void.Metadata void_() {
            return void_ == null ? Void.Metadata.EMPTY : void_;
        }

        @Override
        public Number.Metadata number() {
            return number == null ? Number.Metadata.EMPTY : number;
        }

        @Override
        public Function.Metadata function() {
            return function == null ? Function.Metadata.EMPTY : function;
        }

        static Metadata of(MetadataNode node, @Nullable StringType string, @Nullable ObjectType object,
                @Nullable OverrideType override, @Nullable RecordType record_, @Nullable EnumType enum_,
                @Nullable IntegerType integer, @Nullable LongType long_, @Nullable BooleanType boolean_,
                @Nullable ListType list, @Nullable MapType map, @Nullable ObjectsType objects,
                @Nullable StreamType stream, @Nullable CopiesType copies, @Nullable NullableType nullable,
                @Nullable GeneratedType generated, @Nullable Member member, @Nullable Members members,
                @Nullable Mode mode, @Nullable Element element, @Nullable Elements elements,
                @Nullable ValueReader valueReader, @Nullable ExtractDecoder extractDecoder,
                @Nullable MetadataNodeType metadataNode, @Nullable SerializableType serializable,
                @Nullable IllegalArgumentExceptionType illegalArgumentException, @Nullable Exception exception,
                @Nullable Error error, @Nullable Iterable iterable, @Nullable Comparable comparable,
                @Nullable Character character, @Nullable Uri uri, @Nullable UUIDType uuid,
                @Nullable BigDecimalType bigDecimal, @Nullable LinkedHashMap linkedHashMap,
                @Nullable JsonPropertyType jsonProperty, @Nullable System system, @Nullable Class class_,
                @Nullable Void void_, @Nullable Number number, @Nullable Function function) {
            return new Metadata(StringType.Metadata.bind(string, node.at(0)),
                    ObjectType.Metadata.bind(object, node.at(1)), OverrideType.Metadata.bind(override, node.at(2)),
                    RecordType.Metadata.bind(record_, node.at(3)), EnumType.Metadata.bind(enum_, node.at(4)),
                    IntegerType.Metadata.bind(integer, node.at(5)), LongType.Metadata.bind(long_, node.at(6)),
                    BooleanType.Metadata.bind(boolean_, node.at(7)), ListType.Metadata.bind(list, node.at(8)),
                    MapType.Metadata.bind(map, node.at(9)), ObjectsType.Metadata.bind(objects, node.at(10)),
                    StreamType.Metadata.bind(stream, node.at(11)), CopiesType.Metadata.bind(copies, node.at(12)),
                    NullableType.Metadata.bind(nullable, node.at(13)),
                    GeneratedType.Metadata.bind(generated, node.at(14)), Member.Metadata.bind(member, node.at(15)),
                    Members.Metadata.bind(members, node.at(16)), Mode.Metadata.bind(mode, node.at(17)),
                    Element.Metadata.bind(element, node.at(18)), Elements.Metadata.bind(elements, node.at(19)),
                    ValueReader.Metadata.bind(valueReader, node.at(20)),
                    ExtractDecoder.Metadata.bind(extractDecoder, node.at(21)),
                    MetadataNodeType.Metadata.bind(metadataNode, node.at(22)),
                    SerializableType.Metadata.bind(serializable, node.at(23)),
                    IllegalArgumentExceptionType.Metadata.bind(illegalArgumentException, node.at(24)),
                    Exception.Metadata.bind(exception, node.at(25)), Error.Metadata.bind(error, node.at(26)),
                    Iterable.Metadata.bind(iterable, node.at(27)), Comparable.Metadata.bind(comparable, node.at(28)),
                    Character.Metadata.bind(character, node.at(29)), Uri.Metadata.bind(uri, node.at(30)),
                    UUIDType.Metadata.bind(uuid, node.at(31)), BigDecimalType.Metadata.bind(bigDecimal, node.at(32)),
                    LinkedHashMap.Metadata.bind(linkedHashMap, node.at(33)),
                    JsonPropertyType.Metadata.bind(jsonProperty, node.at(34)),
                    System.Metadata.bind(system, node.at(35)), Class.Metadata.bind(class_, node.at(36)),
                    Void.Metadata.bind(void_, node.at(37)), Number.Metadata.bind(number, node.at(38)),
                    Function.Metadata.bind(function, node.at(39)), node.reasoning());
        }
    }

    /** Declared at /properties/String of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StringType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public StringType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StringType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "StringType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable StringType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new StringType(null, about),
                    StringType::extractedFields);
        }

        /** What the service said about each value of {@link StringType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable StringType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Object of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ObjectType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ObjectType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ObjectType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ObjectType(null, about),
                    ObjectType::extractedFields);
        }

        /** What the service said about each value of {@link ObjectType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ObjectType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Override of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OverrideType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public OverrideType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OverrideType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "OverrideType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable OverrideType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new OverrideType(null, about),
                    OverrideType::extractedFields);
        }

        /** What the service said about each value of {@link OverrideType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable OverrideType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Record of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecordType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public RecordType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RecordType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "RecordType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable RecordType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new RecordType(null, about),
                    RecordType::extractedFields);
        }

        /** What the service said about each value of {@link RecordType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable RecordType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Enum of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EnumType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public EnumType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof EnumType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "EnumType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable EnumType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new EnumType(null, about),
                    EnumType::extractedFields);
        }

        /** What the service said about each value of {@link EnumType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable EnumType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Integer of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IntegerType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public IntegerType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IntegerType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "IntegerType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable IntegerType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new IntegerType(null, about),
                    IntegerType::extractedFields);
        }

        /** What the service said about each value of {@link IntegerType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable IntegerType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Long of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LongType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public LongType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LongType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "LongType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable LongType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new LongType(null, about),
                    LongType::extractedFields);
        }

        /** What the service said about each value of {@link LongType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable LongType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Boolean of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BooleanType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public BooleanType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BooleanType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "BooleanType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable BooleanType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new BooleanType(null, about),
                    BooleanType::extractedFields);
        }

        /** What the service said about each value of {@link BooleanType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable BooleanType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/List of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ListType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ListType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ListType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ListType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ListType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ListType(null, about),
                    ListType::extractedFields);
        }

        /** What the service said about each value of {@link ListType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ListType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Map of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MapType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public MapType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MapType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "MapType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable MapType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new MapType(null, about),
                    MapType::extractedFields);
        }

        /** What the service said about each value of {@link MapType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable MapType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Objects of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ObjectsType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ObjectsType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ObjectsType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ObjectsType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ObjectsType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ObjectsType(null, about),
                    ObjectsType::extractedFields);
        }

        /** What the service said about each value of {@link ObjectsType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ObjectsType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Stream of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StreamType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public StreamType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StreamType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "StreamType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable StreamType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new StreamType(null, about),
                    StreamType::extractedFields);
        }

        /** What the service said about each value of {@link StreamType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable StreamType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Copies of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CopiesType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public CopiesType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CopiesType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "CopiesType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable CopiesType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new CopiesType(null, about),
                    CopiesType::extractedFields);
        }

        /** What the service said about each value of {@link CopiesType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable CopiesType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Nullable of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NullableType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public NullableType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NullableType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "NullableType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable NullableType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new NullableType(null, about),
                    NullableType::extractedFields);
        }

        /** What the service said about each value of {@link NullableType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable NullableType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Generated of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GeneratedType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public GeneratedType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GeneratedType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "GeneratedType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable GeneratedType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new GeneratedType(null, about),
                    GeneratedType::extractedFields);
        }

        /** What the service said about each value of {@link GeneratedType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable GeneratedType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Member of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Member(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Member[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Member value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Member(null, about),
                    Member::extractedFields);
        }

        /** What the service said about each value of {@link Member}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Member value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Members of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Members(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Members(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Members that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Members[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Members value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Members(null, about),
                    Members::extractedFields);
        }

        /** What the service said about each value of {@link Members}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Members value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Mode of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mode(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Mode(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mode that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Mode[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Mode value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Mode(null, about),
                    Mode::extractedFields);
        }

        /** What the service said about each value of {@link Mode}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Mode value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Element of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Element(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Element(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Element that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Element[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Element value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Element(null, about),
                    Element::extractedFields);
        }

        /** What the service said about each value of {@link Element}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Element value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Elements of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Elements(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Elements(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Elements that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Elements[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Elements value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Elements(null, about),
                    Elements::extractedFields);
        }

        /** What the service said about each value of {@link Elements}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Elements value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Value_Reader of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ValueReader(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ValueReader(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ValueReader that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ValueReader[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ValueReader value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ValueReader(null, about),
                    ValueReader::extractedFields);
        }

        /** What the service said about each value of {@link ValueReader}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ValueReader value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Extract_Decoder of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExtractDecoder(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public ExtractDecoder(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ExtractDecoder that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "ExtractDecoder[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable ExtractDecoder value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new ExtractDecoder(null, about),
                    ExtractDecoder::extractedFields);
        }

        /** What the service said about each value of {@link ExtractDecoder}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable ExtractDecoder value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Metadata_Node of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MetadataNodeType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public MetadataNodeType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MetadataNodeType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "MetadataNodeType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable MetadataNodeType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new MetadataNodeType(null, about),
                    MetadataNodeType::extractedFields);
        }

        /** What the service said about each value of {@link MetadataNodeType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable MetadataNodeType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Serializable of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SerializableType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public SerializableType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SerializableType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "SerializableType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable SerializableType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new SerializableType(null, about),
                    SerializableType::extractedFields);
        }

        /** What the service said about each value of {@link SerializableType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable SerializableType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Illegal_Argument_Exception of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IllegalArgumentExceptionType(@JsonProperty("x") @Nullable String x,
            @JsonIgnore Metadata fieldMetadata) implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public IllegalArgumentExceptionType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IllegalArgumentExceptionType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "IllegalArgumentExceptionType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable IllegalArgumentExceptionType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY,
                    about -> new IllegalArgumentExceptionType(null, about),
                    IllegalArgumentExceptionType::extractedFields);
        }

        /** What the service said about each value of {@link IllegalArgumentExceptionType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable IllegalArgumentExceptionType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Exception of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Exception(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Exception(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Exception that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Exception[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Exception value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Exception(null, about),
                    Exception::extractedFields);
        }

        /** What the service said about each value of {@link Exception}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Exception value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Error of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Error(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Error that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Error[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Error value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Error(null, about),
                    Error::extractedFields);
        }

        /** What the service said about each value of {@link Error}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Error value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Iterable of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Iterable(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Iterable(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Iterable that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Iterable[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Iterable value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Iterable(null, about),
                    Iterable::extractedFields);
        }

        /** What the service said about each value of {@link Iterable}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Iterable value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Comparable of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Comparable(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Comparable(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Comparable that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Comparable[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Comparable value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Comparable(null, about),
                    Comparable::extractedFields);
        }

        /** What the service said about each value of {@link Comparable}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Comparable value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Character of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Character(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Character(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Character that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Character[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Character value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Character(null, about),
                    Character::extractedFields);
        }

        /** What the service said about each value of {@link Character}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Character value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Uri of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Uri(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Uri(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Uri that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Uri[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Uri value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Uri(null, about),
                    Uri::extractedFields);
        }

        /** What the service said about each value of {@link Uri}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Uri value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/UUID of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UUIDType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public UUIDType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof UUIDType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "UUIDType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable UUIDType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new UUIDType(null, about),
                    UUIDType::extractedFields);
        }

        /** What the service said about each value of {@link UUIDType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable UUIDType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Big_Decimal of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BigDecimalType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public BigDecimalType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof BigDecimalType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "BigDecimalType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable BigDecimalType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new BigDecimalType(null, about),
                    BigDecimalType::extractedFields);
        }

        /** What the service said about each value of {@link BigDecimalType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable BigDecimalType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Linked_Hash_Map of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkedHashMap(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public LinkedHashMap(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LinkedHashMap that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "LinkedHashMap[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable LinkedHashMap value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new LinkedHashMap(null, about),
                    LinkedHashMap::extractedFields);
        }

        /** What the service said about each value of {@link LinkedHashMap}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable LinkedHashMap value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Json_Property of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record JsonPropertyType(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public JsonPropertyType(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonPropertyType that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "JsonPropertyType[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable JsonPropertyType value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new JsonPropertyType(null, about),
                    JsonPropertyType::extractedFields);
        }

        /** What the service said about each value of {@link JsonPropertyType}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable JsonPropertyType value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/System of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record System(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public System(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof System that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "System[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable System value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new System(null, about),
                    System::extractedFields);
        }

        /** What the service said about each value of {@link System}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable System value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Class of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Class(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Class(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Class that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Class[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Class value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Class(null, about),
                    Class::extractedFields);
        }

        /** What the service said about each value of {@link Class}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Class value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Void of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Void(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Void(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Void that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Void[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Void value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Void(null, about),
                    Void::extractedFields);
        }

        /** What the service said about each value of {@link Void}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Void value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Number of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Number(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Number(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Number that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Number[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Number value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Number(null, about),
                    Number::extractedFields);
        }

        /** What the service said about each value of {@link Number}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Number value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }

    /** Declared at /properties/Function of the schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Function(@JsonProperty("x") @Nullable String x, @JsonIgnore Metadata fieldMetadata)
            implements ExtractedRecord {
        /** Makes a record without other metadata than what its parts bring along. */
        @JsonCreator
        public Function(@JsonProperty("x") @Nullable String x) {
            this(x, Metadata.of(MetadataNode.none()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Function that && Objects.equals(x, that.x);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(x);
        }

        @Override
        public String toString() {
            return "Function[x=" + x + "]";
        }

        @Override
        public Stream<ExtractedField> extractedFields() {
            return new FieldCollector().add("/x", x, fieldMetadata.x()).stream();
        }

        static FieldCollector addTo(FieldCollector fields, String pointer, @Nullable Function value,
                @Nullable Metadata metadata) {
            return fields.object(pointer, value, metadata, Metadata.EMPTY, about -> new Function(null, about),
                    Function::extractedFields);
        }

        /** What the service said about each value of {@link Function}. */
        public record Metadata(FieldMetadataEntry x, @Nullable String objectReasoning) implements FieldMetadata {
            static final Metadata EMPTY = new Metadata(FieldMetadataEntry.EMPTY, null);

            static Metadata of(MetadataNode node) {
                return new Metadata(node.entry(0), node.reasoning());
            }

            static Metadata bind(@Nullable Function value, MetadataNode node) {
                return value != null ? value.fieldMetadata() : node.isPresent() ? of(node) : EMPTY;
            }
        }
    }
}
