package dev.extractgen.generator.emit;

import com.palantir.javapoet.ClassName;

/** The types of the runtime and of libraries that generated code refers to. */
final class RuntimeTypes {
    private static final String RUNTIME = "dev.extractgen.runtime";
    private static final String DECODE = RUNTIME + ".decode";
    private static final String SUPPORT = RUNTIME + ".support";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";
    private static final String JSPECIFY = "org.jspecify.annotations";

    static final ClassName EXTRACTED_FIELD = ClassName.get(RUNTIME, "ExtractedField");
    static final ClassName EXTRACTED_RECORD = ClassName.get(RUNTIME, "ExtractedRecord");
    static final ClassName FIELD_METADATA = ClassName.get(RUNTIME, "FieldMetadata");
    static final ClassName FIELD_METADATA_ENTRY = ClassName.get(RUNTIME, "FieldMetadataEntry");
    static final ClassName GENERATED = ClassName.get(RUNTIME, "Generated");

    static final ClassName BRANCHES = ClassName.get(DECODE, "Branches");
    static final ClassName ELEMENT = ClassName.get(DECODE, "Element");
    static final ClassName ELEMENTS = ClassName.get(DECODE, "Elements");
    static final ClassName EXTRACT_DECODER = ClassName.get(DECODE, "ExtractDecoder");
    static final ClassName FIELD_COLLECTOR = ClassName.get(DECODE, "FieldCollector");
    static final ClassName GENERATED_METADATA = ClassName.get(DECODE, "GeneratedMetadata");
    static final ClassName GENERATED_RECORD = ClassName.get(DECODE, "GeneratedRecord");
    static final ClassName GENERATED_VALUE = ClassName.get(DECODE, "GeneratedValue");
    static final ClassName MEMBERS = ClassName.get(DECODE, "Members");
    static final ClassName MEMBER = ClassName.get(DECODE, "Member");
    static final ClassName METADATA_PARTS = ClassName.get(DECODE, "MetadataParts");
    static final ClassName METADATA_NODE = ClassName.get(DECODE, "MetadataNode");
    static final ClassName METADATA_SHAPE = ClassName.get(DECODE, "MetadataShape");
    static final ClassName NAME_PATTERNS = ClassName.get(DECODE, "NamePatterns");
    static final ClassName MODE = ClassName.get(DECODE, "Mode");
    static final ClassName RECORD_CONTENT = ClassName.get(DECODE, "RecordContent");
    static final ClassName RENAMED_METADATA = ClassName.get(DECODE, "RenamedMetadata");
    static final ClassName RENAMED_RECORD = ClassName.get(DECODE, "RenamedRecord");
    static final ClassName SHARED_TYPE = ClassName.get(DECODE, "SharedType");
    static final ClassName SLOT = ClassName.get(DECODE, "Slot");
    static final ClassName SLOTS = ClassName.get(DECODE, "Slots");
    static final ClassName SLOTS_BUILDER = ClassName.get(DECODE, "SlotsBuilder");
    static final ClassName UNTYPED_JSON = ClassName.get(DECODE, "UntypedJson");
    static final ClassName VALUE_READER = ClassName.get(DECODE, "ValueReader");

    static final ClassName COPIES = ClassName.get(SUPPORT, "Copies");
    static final ClassName FIELD_VALUES = ClassName.get(SUPPORT, "FieldValues");
    static final ClassName OMIT_IF_ABSENT = ClassName.get(SUPPORT, "OmitIfAbsent");
    static final ClassName OMIT_IF_EMPTY = ClassName.get(SUPPORT, "OmitIfEmpty");
    static final ClassName TEMPORAL_TEXT = ClassName.get(SUPPORT, "TemporalText");
    static final ClassName SLOT_VALUES = ClassName.get(SUPPORT, "SlotValues");
    static final ClassName WRITE_ALWAYS = ClassName.get(SUPPORT, "WriteAlways");
    static final ClassName WRITTEN = ClassName.get(SUPPORT, "Written");
    static final ClassName WIRE_VALUE = ClassName.get(SUPPORT, "WireValue");
    static final ClassName WIRE_VALUES = ClassName.get(SUPPORT, "WireValues");

    static final ClassName JSON_ANY_GETTER = ClassName.get(JACKSON, "JsonAnyGetter");
    static final ClassName JSON_ANY_SETTER = ClassName.get(JACKSON, "JsonAnySetter");
    static final ClassName JSON_ALIAS = ClassName.get(JACKSON, "JsonAlias");
    static final ClassName JSON_AUTO_DETECT = ClassName.get(JACKSON, "JsonAutoDetect");
    static final ClassName JSON_CREATOR = ClassName.get(JACKSON, "JsonCreator");
    static final ClassName JSON_FORMAT = ClassName.get(JACKSON, "JsonFormat");
    static final ClassName JSON_IGNORE = ClassName.get(JACKSON, "JsonIgnore");
    static final ClassName JSON_INCLUDE = ClassName.get(JACKSON, "JsonInclude");
    static final ClassName JSON_PROPERTY = ClassName.get(JACKSON, "JsonProperty");
    static final ClassName JSON_VALUE = ClassName.get(JACKSON, "JsonValue");

    static final ClassName NULLABLE = ClassName.get(JSPECIFY, "Nullable");
    static final ClassName NULL_MARKED = ClassName.get(JSPECIFY, "NullMarked");

    private RuntimeTypes() {}
}
